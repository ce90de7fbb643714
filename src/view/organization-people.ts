import { sayPersonThere } from '../i18n/say-organization'
import type { Organization, PersonThere } from '../query/organization'
import type { TendContext } from '../vault/ring'
import { drawCircleGlyph } from './circle-glyph'
import { fact } from './fact'
import type { ListLength } from './list-length'
import { leadsTo } from './open-note'
import { drawName } from './person-row'
import { rove } from './roving'

/** Whom the user knows at an organization: how they stand with each, and who first could be helped. */
export function drawPeopleThere(list: HTMLElement, { people, remembered }: Organization, length: ListLength, context: TendContext): void {
	const { organization: words } = context.words()
	if (people.length + remembered.length === 0) return
	const dd = fact(list, words.people)
	const there = dd.createEl('ul', { cls: 'tend-there', attr: { 'aria-label': words.people } })
	for (const person of people.slice(0, length.rows)) drawPerson(there.createEl('li'), person, context)
	rove(there, 'a')
	length.drawMore(dd, people.length, context)
	if (remembered.length > 0) dd.createEl('p', { cls: 'tend-muted', text: words.remembered(remembered.map(({ name }) => name).join(', ')) })
}

function drawPerson(item: HTMLElement, person: PersonThere, context: TendContext): void {
	const words = context.words()
	const { path, role, circle, lastContact, help } = person
	drawCircleGlyph(item, circle, words)
	const says = item.createDiv()
	const head = says.createDiv({ cls: 'tend-row-head' })
	drawName(head, person, context, context.acts.forPeople([path]))
	if (role !== null) head.createSpan({ cls: 'tend-org', text: role, attr: { dir: 'auto' } })
	const said = sayPersonThere(person, words, context.language(), context.plan().today)
	const stands = says.createDiv({ cls: 'tend-muted' })
	if (lastContact === null) stands.setText(said)
	else leadsTo(stands.createEl('a', { cls: 'tend-why-link', text: said, attr: { href: '#' } }), lastContact.source, context)
	if (help === null) return
	const why = says.createDiv().createEl('a', { cls: 'tend-why-link', text: words.organization.youCanHelp(help.need), attr: { href: '#', dir: 'auto' } })
	leadsTo(why, help.teller.source, context)
}
