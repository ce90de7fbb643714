import type { Card } from '../query/card'
import { isStillToMeet, wantedKind, wantedPerson } from '../query/wanted'
import type { Wanted } from '../query/wanted'
import type { TendContext } from '../vault/ring'
import { askIntroduction } from './ask-introduction'
import { fact } from './fact'
import { PLACE } from './keep-place'
import { drawAgainst, drawWayIn } from './way-in-line'

/** Who could introduce a person whom the user has yet to meet. */
export function drawWay(list: HTMLElement, { path, name }: Card, context: TendContext): void {
	const tie = context.index.tie(path)
	if (tie !== undefined && isStillToMeet(tie)) drawWayTo(list, wantedPerson({ path, name }), context)
}

/** The best way in to a person or an organization, what speaks against asking now, and the asking; else what would make a way. */
export function drawWayTo(list: HTMLElement, wanted: Wanted, context: TendContext): void {
	const { ways: words, reading } = context.words()
	const ways = context.waysIn(wanted.party)
	const [best] = ways
	const dd = fact(list, words.title)
	const progress = context.progress()
	if (best === undefined && progress !== null) {
		dd.createEl('p', { cls: 'tend-muted', text: reading(progress.done, progress.total) })
		return
	}
	if (best === undefined) {
		dd.createEl('p', { text: words.none })
		const kind = wantedKind(wanted, (at) => context.index.tie(at))
		dd.createEl('p', { cls: 'tend-muted', text: kind === 'person' ? words.makeOne : words.makers[kind].join(' ') })
		return
	}
	drawWayIn(dd.createEl('p'), best, wanted, context)
	drawAgainst(dd, best, wanted, context)
	const acts = dd.createDiv({ cls: 'tend-way-acts' })
	const button = (text: string, label: string, place: string, act: () => void): void => {
		acts.createEl('button', { cls: 'tend-plain', text, attr: { 'aria-label': label, [PLACE]: place } }).addEventListener('click', act)
	}
	const [first] = best.brokers
	if (first !== undefined) button(words.ask, words.askFor(first.contact.name), 'way ask', () => askIntroduction(best, wanted, context))
	const more = ways.length > 1 ? words.more : words.why
	button(more, `${more}: ${wanted.name}`, 'way more', () => context.acts.waysIn(wanted))
}
