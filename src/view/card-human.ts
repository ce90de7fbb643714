import { sayDay } from '../i18n/say-day'
import { dayOf } from '../note/day'
import type { Property } from '../note/property'
import type { Card } from '../query/card'
import type { CardFields, TendContext } from '../vault/ring'
import { fact } from './fact'

/** The human side, each property with its own label. */
const HUMAN = ['family', 'hobbies', 'interests', 'problems', 'needs', 'offers', 'goal', 'boundaries'] as const satisfies readonly Property[]

/** What makes the person more than a name, as the note tells it. */
export function drawHuman(list: HTMLElement, card: Card, { texts }: CardFields, context: TendContext): void {
	const { card: words } = context.words()
	const lines: string[] = (texts.get('pronunciation') ?? []).map(words.pronounced)
	for (const property of HUMAN) {
		const said = texts.get(property)
		if (said !== undefined) lines.push(`${words[property]}: ${said.join(', ')}`)
	}
	if (card.birthday !== null) {
		const said = texts.get('birthday')?.[0]
		if (said !== undefined) lines.push(`${words.birthday}: ${sayBirthday(card, context)}`)
	}
	const by = texts.get('introduced_by')
	if (by !== undefined) lines.push(`${words.introducedBy}: ${by.join(', ')}`)
	if (card.confidential) lines.push(words.confidential)
	if (lines.length === 0) return
	const dd = fact(list, words.person)
	for (const line of lines) dd.createEl('p', { text: line, attr: { dir: 'auto' } })
}

function sayBirthday({ birthday }: Card, context: TendContext): string {
	if (birthday === null) return ''
	const { year, month, dayOfMonth } = birthday
	// A year with a 29 February stands in where the year is not known; it is not said.
	const day = dayOf(year ?? 2000, month, dayOfMonth)
	if (day === null) return ''
	const said = sayDay(day, context.language(), 'long')
	return year === null ? said.replace(/ \d{4}$/, '') : said
}
