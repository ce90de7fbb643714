import { LONGEST_TEXT } from '../contact/deed'
import { noteName } from '../contact/note-name'
import type { Tie } from '../contact/tie'
import { deedsOf } from '../contact/tie-history'
import type { Channel } from '../note/channel'
import type { Day } from '../note/day'
import { folded } from '../note/fold'
import { interactionLineFrom } from '../note/interaction-line'
import { linksIn, shownText } from '../note/link'
import type { Entry, Need } from './needs-and-offers'
import type { TopicReading } from './topics-wanted'

/** The note that a link leads to. */
export type Resolve = (link: string, from: string) => string | null

/** Characters of a need or an offer that a line of a log can be known by; a log keeps no more of a deed. */
const LONGEST_NAMED = LONGEST_TEXT - 40
const NO_CHANNELS: ReadonlyMap<string, Channel> = new Map()

/** A need or an offer as a line of a log would tell of it: one line, not too long, and no further word of the line in it. */
export function namedInLog(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim()
	const named = line.length <= LONGEST_NAMED ? line : line.slice(0, LONGEST_NAMED).replace(/ \S*$/, '')
	return interactionLineFrom(`; gave: ${named}`, NO_CHANNELS).words.gave?.[0] ?? ''
}

/** Whether I have given what helps with a need: a line of a log says so, in the words of either, or by a link of them. */
export function isGiven(tie: Tie, today: Day, entries: readonly Entry[], { topicOf }: TopicReading): boolean {
	return deedsOf(tie, today).some(({ word, text, source }) => {
		if (word !== 'gave') return false
		const words = wordsOf(shownText(text))
		const topics = linksIn(text).map(({ target }) => topicOf(target, source.path))
		return entries.some((entry) => names(words, entry.said.text) || entry.topics.some((topic) => topics.includes(topic)))
	})
}

/**
 * Whether the user has said that this is not to be offered again: an entry of the needy person's own note that says the
 * need or the offer; of an introduction as a link to who offers it (`[[Boris Levin|a turner]]`), or behind one. A link
 * that shows no more than their name dismisses whatever they offer.
 */
export function isDismissed({ contact }: Tie, need: Need, offer: Entry, other: string | null, resolve: Resolve): boolean {
	if (contact.dismissed.length === 0) return false
	const meant = new Set([need.said.text, offer.said.text].map(withoutBrackets))
	return contact.dismissed.some(({ text, links }) => {
		if (other === null) return links.length === 0 && meant.has(withoutBrackets(text))
		const to = links.find(({ target }) => resolve(target, contact.path) === other)
		if (to === undefined) return false
		const beside = text.replace(to.shown, () => '').replace(/^\s*:/, '')
		if (beside.trim() !== '') return meant.has(withoutBrackets(beside))
		return meant.has(withoutBrackets(to.shown)) || [to.target, noteName(to.target)].map(folded).includes(folded(to.shown))
	})
}

/** As an entry that is a link shows a text: no bracket stands in it. */
function withoutBrackets(text: string): string {
	return folded(text.replace(/[[\]]/g, ''))
}

function names(words: string, text: string): boolean {
	const named = wordsOf(namedInLog(text))
	return named.trim() !== '' && words.includes(named)
}

function wordsOf(text: string): string {
	return ` ${text.split(/[^\p{L}\p{M}\p{N}]+/u).map(folded).filter((word) => word !== '').join(' ')} `
}
