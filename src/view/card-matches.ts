import type { Source } from '../contact/source'
import { capitalized } from '../i18n/capitalized'
import { sayOffer } from '../i18n/say-match'
import type { Card } from '../query/card'
import type { Match } from '../query/match'
import type { TendContext } from '../vault/ring'
import { fact } from './fact'
import { drawMatchActs } from './match-acts'
import { leadsTo } from './open-note'

/** How many are offered at once; the others follow as these are taken or dismissed. */
const MOST_OFFERED = 3

/** A text, and the line that it comes from. */
type Ground = readonly [text: string, source: Source]

/** What I and others offer that the person needs; and whom their own offers would help. */
export function drawMatchFacts(list: HTMLElement, { path }: Card, context: TendContext): void {
	// While logs are being read, nobody can say what has been given already.
	if (context.progress() !== null) return
	const { matches: words } = context.words()
	const matches = context.matchesAbout(path)
	const needed = matches.filter(({ who }) => who.contact.path === path)
	const offered = matches.filter((match) => match.kind === 'introduce' && match.other.contact.path === path)
	const offerOf = (match: Match): Ground => [sayOffer(match, context.language()), match.offerSource]
	const needOf = ({ of, need, needSource }: Match): Ground => [words.needs[of](need), needSource]
	const nameOf = ({ who: { contact } }: Match): Ground => [contact.name, { path: contact.path, line: null }]
	drawFact(list, words.couldHelp, needed, (match) => [offerOf(match), needOf(match)], context)
	drawFact(list, words.usefulTo, offered, (match) => [nameOf(match), needOf(match), offerOf(match)], context)
}

function drawFact(list: HTMLElement, label: string, matches: readonly Match[], groundsOf: (match: Match) => readonly Ground[], context: TendContext): void {
	if (matches.length === 0) return
	const dd = fact(list, label)
	for (const match of matches.slice(0, MOST_OFFERED)) {
		const item = dd.createDiv({ cls: 'tend-match' })
		for (const [at, [text, source]] of groundsOf(match).entries()) {
			const line = item.createDiv({ cls: at === 0 ? '' : 'tend-muted' })
			leadsTo(line.createEl('a', { cls: 'tend-why-link', text: capitalized(text), attr: { href: '#', dir: 'auto' } }), source, context)
		}
		drawMatchActs(item.createDiv({ cls: 'tend-row-acts' }), match, context)
	}
}
