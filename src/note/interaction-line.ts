import type { Channel } from './channel'
import { channelIn, type FoundChannel } from './channel-in'
import { withoutCodeSpans } from './code-spans'
import { dayAtStart, dayInName, type DayAtStart } from './day'
import { inlineFieldsIn } from './inline-fields'
import { interactionWord, IS_TO_COME, type InteractionWords } from './interaction'
import { isDigit, isLetter } from './letter'
import { addressesIn, HIDDEN, hidden, readable } from './line-text'
import { linkSpansIn, type FoundLink, type Link, type LinkSpan } from './link'
import { ownText } from './own-text'
import { colonsOf, wordAt, wordsOf } from './word-sections'

/** What one line says of an interaction; which lines count is for `note-lines.ts` to judge. */
export interface InteractionLine {
	/** The day the line begins with; null: none. */
	readonly day: DayAtStart['day'] | null
	/** The day as written. */
	readonly dayText: string
	readonly channel: Channel | null
	/** Links before the first colon; all of them where there is none. Links to days are left out. */
	readonly people: readonly Link[]
	readonly mentioned: readonly Link[]
	/** Those of `mentioned` that stand in what is only to come (`IS_TO_COME`). */
	readonly toCome: readonly FoundLink[]
	readonly text: string
	readonly words: InteractionWords
}

/**
 * Reads `[day] channel [people]: text; word: …` (DESIGN 2), the list marker taken off. Bold, emoji and the separators
 * `—`, `|` are tolerated; what does not fit is left in the text, so nothing of the line is lost.
 */
export function interactionLineFrom(line: string, channelWords: ReadonlyMap<string, Channel>): InteractionLine {
	const prose = withoutCodeSpans(line)
	const dayStart = ornamentEnd(prose, 0)
	const dayFound = dayAtStart(prose.slice(dayStart, dayStart + 300))
	const start = dayFound === null ? 0 : ornamentEnd(prose, dayStart + dayFound.end)

	const fields = inlineFieldsIn(prose)
	const spans = linkSpansIn(prose).filter((span) => span.index >= start)
	const plain = hidden(prose, [...spans, ...fields, ...addressesIn(prose)], HIDDEN)
	const { firstColon, sections } = colonsOf(plain, start)
	const headEnd = Math.min(firstColon ?? plain.length, sections[0]?.boundary ?? plain.length)

	const people: Link[] = []
	const mentioned: Link[] = []
	const toCome: FoundLink[] = []
	const withoutFields = hidden(prose, fields, ' ')
	const known = fields.filter((field) => interactionWord(field.key) !== null)
	for (const { target, shown, index, end } of spans) {
		if (target === null || dayInName(target) !== null) continue
		const inHead = index < headEnd && withoutFields[index] !== ' '
		// Who took part is kept by the index.
		if (inHead) people.push({ target: ownText(target), shown: ownText(shown) })
		else mentioned.push({ target, shown })
		const word = wordAt(index, sections, known)
		if (word !== null && IS_TO_COME[word]) toCome.push({ target, shown, index, end })
	}

	const said = hidden(line, known, ' ')
	const channel = channelIn(plain, start, headEnd, channelWords)
	const topic = topicStart(plain, start, headEnd, channel, spans)
	const head = readable(said.slice(topic, headEnd))
	const tail = readable(firstColon === headEnd ? said.slice(headEnd + 1, sections[0]?.boundary ?? said.length) : '')
	return {
		day: dayFound?.day ?? null,
		dayText: dayFound === null ? '' : line.slice(dayStart, dayStart + dayFound.end),
		channel: channel?.channel ?? null,
		people,
		mentioned,
		toCome,
		text: head === '' || tail === '' ? head + tail : `${head}: ${tail}`,
		words: wordsOf(said, sections, known),
	}
}

const ORNAMENT = /(?:[\s—–\-|,;:*_=~]|\p{Extended_Pictographic}|\u200d|\ufe0f)+/uy
const CLOCK = /\d{1,2}:\d{2}(?!\d)/y
const AND = /(?:and|with|и|с|со|&)[ \t]+(?=\ufffc)/iy

/** Where the head's own text begins: after channel, people and clock times, as far as they lead. */
function topicStart(
	plain: string,
	start: number,
	end: number,
	channel: FoundChannel | null,
	spans: readonly LinkSpan[],
): number {
	// The plain case: nothing but the channel.
	if (channel !== null && channel.index === start && channel.end === end) return end
	const people = new Map(spans.map((span) => [span.index, span.target === null ? span.index : span.end]))
	let at = start
	for (let next = at; ; at = next) {
		next = ornamentEnd(plain, at)
		if (next >= end) return end
		if (next === channel?.index) next = channel.end
		else next = people.get(next) ?? matchEnd(AND, plain, matchEnd(CLOCK, plain, next))
		if (next === at) return at
	}
}

/** The end of the blanks, separators, emphasis marks and emoji that begin at `at`. */
function ornamentEnd(text: string, at: number): number {
	let plain = at
	while (text[plain] === ' ') plain += 1
	return isDigit(text, plain) || isLetter(text, plain) ? plain : matchEnd(ORNAMENT, text, plain)
}

/** Where a sticky pattern's match at `at` ends; `at` itself if there is none. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at
	return pattern.test(text) ? pattern.lastIndex : at
}
