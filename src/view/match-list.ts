import type { Tie } from '../contact/tie'
import { capitalized } from '../i18n/capitalized'
import { sayOffer } from '../i18n/say-match'
import type { Match } from '../query/match'
import type { TendContext } from '../vault/ring'
import { drawCircleGlyph } from './circle-glyph'
import { PLACE } from './keep-place'
import type { ListLength } from './list-length'
import { drawMatchActs, placeOf } from './match-acts'
import { leadsTo } from './open-note'
import { drawName } from './person-row'
import { rove } from './roving'

/** Below Today: whom I could help, and whom I could introduce to whom; nothing where there is nobody, or not yet. */
export function drawMatches(parent: HTMLElement, length: ListLength, context: TendContext): void {
	// While logs are being read, nobody can say what has been given already.
	const matches = context.progress() === null ? context.matches() : []
	if (matches.length === 0) return
	const section = parent.createEl('section', { cls: 'tend-section tend-matches' })
	const { title } = context.words().matches
	section.createEl('h2', { text: title })
	const list = section.createEl('ul', { cls: 'tend-rows', attr: { 'aria-label': title } })
	for (const match of matches.slice(0, length.rows)) drawMatch(list, match, context)
	rove(list, '.tend-name, .tend-why-link, button')
	length.drawMore(section, matches.length, context)
}

/** What to do and for whom; then what is needed and what meets it, each a link to its line. */
function drawMatch(list: HTMLElement, match: Match, context: TendContext): void {
	const words = context.words()
	const { matches: says } = words
	const item = list.createEl('li', { cls: 'tend-row' })
	drawCircleGlyph(item, match.who.contact.circle, words)
	const text = item.createDiv({ cls: 'tend-row-says' })
	const head = text.createDiv({ cls: 'tend-row-head' })
	head.createSpan({ cls: 'tend-match-act', text: match.kind === 'help' ? says.help : says.introduce })
	drawPerson(head, match.who, match, context)
	if (match.kind === 'introduce') {
		head.createSpan({ cls: 'tend-match-act', text: says.and })
		drawPerson(head, match.other, match, context)
	}
	drawGrounds(text.createDiv({ cls: 'tend-why' }), match, context)
	drawMatchActs(item.createDiv({ cls: 'tend-row-acts' }), match, context)
}

/** What is needed, and what meets it. */
function drawGrounds(why: HTMLElement, match: Match, context: TendContext): void {
	const { need, needSource, offerSource } = match
	const { needs } = context.words().matches
	const link = (text: string): HTMLElement => why.createEl('a', { cls: 'tend-why-link', text, attr: { href: '#', dir: 'auto' } })
	leadsTo(link(capitalized(needs[match.of](need))), needSource, context)
	why.createSpan({ cls: 'tend-match-dot', text: '\u00a0· ', attr: { 'aria-hidden': true } })
	leadsTo(link(sayOffer(match, context.language())), offerSource, context)
}

/** The same person may stand in several rows, and is found again in each. */
function drawPerson(head: HTMLElement, { contact }: Tie, match: Match, context: TendContext): void {
	drawName(head, contact, context).setAttr(PLACE, `match ${contact.path} ${placeOf(match)}`)
}
