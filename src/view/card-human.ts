import type { HumanProperty, Said } from '../contact/human-side'
import { sayBirthday } from '../i18n/say-birthday'
import { sayDay } from '../i18n/say-day'
import type { Property } from '../note/property'
import type { Card } from '../query/card'
import type { TendContext } from '../vault/ring'
import { fact } from './fact'
import { PLACE } from './keep-place'
import { leadsTo } from './open-note'

/** What stands between how the name is said and how the two met, each property with its own label. */
const HUMAN = ['family', 'hobbies', 'interests', 'problems', 'needs', 'offers'] as const satisfies readonly HumanProperty[]

/** What makes the person more than a name, as their note tells it; at the end the one thing to ask next. */
export function drawHuman(list: HTMLElement, card: Card, context: TendContext): void {
	const { card: words, human: says } = context.words()
	const { human, birthday, goal } = card
	const language = context.language()
	const entries: ((dd: HTMLElement) => void)[] = []
	const add = (property: Property, label: string, said: readonly Said[], beside = ''): void => {
		entries.push((dd) => drawEntry(dd, property, label, said, beside, card, context))
	}
	const { pronunciation, introduced_by: by, boundaries } = human
	if (pronunciation !== undefined) add('pronunciation', words.pronounced(pronunciation.map(({ text }) => text).join(', ')), [])
	for (const property of HUMAN) {
		const said = human[property]
		if (said !== undefined) add(property, words[property], said)
	}
	if (by !== undefined) add('introduced_by', words.introducedBy, by, card.met === null ? '' : sayDay(card.met, language, 'long', context.plan().today))
	if (goal !== null) add('goal', words.goal, [{ text: goal, links: [] }])
	if (boundaries !== undefined) add('boundaries', words.boundaries, boundaries)
	if (birthday !== null) add('birthday', words.birthday, [{ text: sayBirthday(birthday, language), links: [] }])
	if (card.confidential) add('confidential', words.confidential, [])
	const { question } = card
	if (entries.length === 0 && question === null) return
	const dd = fact(list, words.person)
	for (const draw of entries) draw(dd)
	if (question !== null) dd.createEl('p', { cls: 'tend-muted' }).createEl('em', { text: says.onOccasion(says.questions[question]) })
}

/** A label that leads to the property's line, and what it says; a link in it leads to its note where there is one. */
function drawEntry(
	dd: HTMLElement,
	property: Property,
	label: string,
	said: readonly Said[],
	beside: string,
	{ path }: Card,
	context: TendContext,
): void {
	const line = dd.createEl('p', { attr: { dir: 'auto' } })
	const head = line.createEl('a', { cls: 'tend-why-link', text: said.length === 0 ? label : `${label}:`, attr: { href: '#', [PLACE]: `human ${property}` } })
	leadsTo(head, { path, line: null, property }, context)
	if (said.length > 0) head.addClass('tend-muted')
	for (const [at, one] of said.entries()) {
		line.appendText(at === 0 ? ' ' : ', ')
		drawSaid(line, property, one, path, context)
	}
	if (beside !== '') line.createSpan({ cls: 'tend-muted tend-nowrap', text: `, ${beside}` })
}

/** A text in which every link leads to its note, where there is one. */
function drawSaid(line: HTMLElement, property: Property, { text, links }: Said, path: string, context: TendContext): void {
	let from = 0
	for (const { target, shown } of links) {
		const at = text.indexOf(shown, from)
		const file = context.app.metadataCache.getFirstLinkpathDest(target, path)
		if (at === -1 || file === null) continue
		line.appendText(text.slice(from, at))
		from = at + shown.length
		const link = line.createEl('a', { cls: 'tend-human-link', text: shown, attr: { href: '#', [PLACE]: `human ${property} ${shown}` } })
		leadsTo(link, { path: file.path, line: null }, context)
	}
	line.appendText(text.slice(from))
}
