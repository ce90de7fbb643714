import type { Deed, DeedWord } from '../contact/deed'
import { DEED_WORDS, LONGEST_TEXT } from '../contact/deed'
import type { Source } from '../contact/source'
import type { Tie } from '../contact/tie'
import type { Touch } from '../contact/touch'
import type { Channel } from '../note/channel'
import type { Day } from '../note/day'
import type { Interaction } from '../note/interaction'

/** One interaction as it is recalled before the next: when, how, about what, and what passed between the two. */
export interface LastInteraction {
	readonly day: Day
	readonly channel: Channel | null
	/** What was talked about; empty where no note tells. */
	readonly text: string
	readonly deeds: readonly { readonly word: DeedWord; readonly text: string }[]
	readonly source: Source
}

/** Stands after a text that the index has cut short. */
const CUT_SHORT = '…'

/**
 * The last interactions up to `today`, newest first. A day is told by the person's own log; where that says nothing
 * of the talk itself, by whichever note says more.
 *
 * @param own the newest lines of the person's own log, as far as they are read
 */
export function lastInteractions(tie: Tie, own: readonly Interaction[], today: Day): readonly LastInteraction[] {
	const { contact, evidence, touches } = tie
	const deeds = [...contact.deeds, ...evidence.deeds]
	const fromLog = own.map((one) => ofLine(one, contact.path))
	const byDay = new Map<Day, LastInteraction[]>()
	for (const one of [...fromLog, ...[...evidence.touches, ...touches].map((touch) => ofTouch(touch, deeds))]) {
		if (one.day > today) continue
		const known = byDay.get(one.day)
		if (known === undefined) byDay.set(one.day, [one])
		else known.push(one)
	}
	return [...byDay].sort(([a], [b]) => b - a).flatMap(([, told]) => tellingMost(told, fromLog))
}

/** Of all that tell of one day: the lines of the own log that say something, else the first that does, else the first. */
function tellingMost(told: readonly LastInteraction[], own: readonly LastInteraction[]): readonly LastInteraction[] {
	const telling = told.filter(({ text, deeds }) => text !== '' || deeds.length > 0)
	const ownTelling = telling.filter((one) => own.includes(one))
	if (ownTelling.length > 0) return ownTelling.sort((a, b) => (b.source.line ?? 0) - (a.source.line ?? 0))
	return telling.length > 0 ? telling.slice(0, 1) : told.slice(0, 1)
}

function ofLine({ day, channel, text, words, line }: Interaction, path: string): LastInteraction {
	const deeds = DEED_WORDS.flatMap((word) => (words[word] ?? []).map((said) => ({ word, text: said })))
	return { day, channel, text, deeds, source: { path, line } }
}

function ofTouch({ day, channel, source }: Touch, deeds: readonly Deed[]): LastInteraction {
	const here = deeds.filter((deed) => deed.source.path === source.path && deed.source.line === source.line && deed.day === day)
	return { day, channel, text: '', deeds: here.map(({ word, text }) => ({ word, text: cutShort(text) })), source }
}

function cutShort(text: string): string {
	return text.length < LONGEST_TEXT ? text : `${text}${CUT_SHORT}`
}
