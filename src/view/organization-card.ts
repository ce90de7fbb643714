import { setIcon } from 'obsidian'
import type { OrganizationNote } from '../contact/organization-note'
import { sayPeopleThere } from '../i18n/say-organization'
import { noteTopic } from '../note/topic'
import type { Organization } from '../query/organization'
import type { TendContext } from '../vault/ring'
import { drawWayTo } from './card-way'
import { PLACE } from './keep-place'
import type { ListLength } from './list-length'
import { leadsTo } from './open-note'
import { organizationAt } from './organization-at'
import { drawHelps, drawHurts } from './organization-facts'
import { drawPeopleThere } from './organization-people'

/**
 * The card of the organization whose note is open: who is there, what hurts them, what I offer, who introduces (DESIGN 1,
 * "Side entry"). Of a note that is a person's, or no organization's, nothing.
 *
 * @param length how many people the reader has asked for
 */
export function drawOrganizationCard(parent: HTMLElement, path: string, length: ListLength, context: TendContext): void {
	const note = context.index.tie(path) === undefined ? context.organizationNote(path) : null
	if (note === null || (!note.isTyped && context.peopleAt(noteTopic(path)).length === 0)) return
	const { organization: words } = context.words()
	const { organization } = organizationAt(noteTopic(path), note, context)
	const article = parent.createEl('article', { cls: 'tend-card', attr: { 'aria-label': words.label } })
	drawHeader(article, note, organization, context)
	drawActs(article, note, organization, context)
	const facts = article.createEl('dl', { cls: 'tend-facts' })
	drawPeopleThere(facts, organization, length, context)
	drawHurts(facts, organization, context)
	drawHelps(facts, organization, context)
	drawWayTo(facts, { party: noteTopic(path), name: note.name }, context)
}

function drawHeader(article: HTMLElement, { path, name }: OrganizationNote, organization: Organization, context: TendContext): void {
	const { organization: words } = context.words()
	const header = article.createEl('header')
	setIcon(header.createSpan({ cls: 'tend-organization-sign', attr: { 'aria-hidden': true } }), 'building-2')
	const what = header.createDiv()
	leadsTo(what.createEl('h2').createEl('a', { text: name, attr: { href: '#', dir: 'auto', [PLACE]: 'card' } }), { path, line: null }, context)
	if (organization.people.length > 0) {
		what.createDiv({ cls: 'tend-under', text: sayPeopleThere(organization, context.words(), context.language()) })
		return
	}
	// Until the vault's contacts are known, nobody can say that there is nobody.
	if (!context.ready()) return
	const next = article.createDiv({ cls: 'tend-next' })
	next.createDiv({ cls: 'tend-next-first', text: words.nobody })
	next.createDiv({ cls: 'tend-muted', text: words.makeOne(`[[${name}]]`) })
}

function drawActs(article: HTMLElement, { path, name }: OrganizationNote, { people, remembered }: Organization, context: TendContext): void {
	const { organization: words } = context.words()
	const acts = article.createDiv({ cls: 'tend-card-acts' })
	const create = acts.createEl('button', { text: words.newContact, attr: { [PLACE]: 'card new' } })
	create.addEventListener('click', () => context.createContactAt(path))
	if (people.length + remembered.length === 0) return
	const all = acts.createEl('button', { cls: 'tend-plain', text: words.allInPeople, attr: { [PLACE]: 'card all' } })
	all.addEventListener('click', () => context.openPeople({ organization: name }))
}
