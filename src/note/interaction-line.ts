import type { Channel } from './channel'
import { channelIn, type FoundChannel } from './channel-in'
import { withoutCodeSpans } from './code-spans'
import { dayAtStart, dayInName, type DayAtStart } from './day'
import { inlineFieldsIn, type InlineField } from './inline-fields'
import { interactionWord, LONGEST_WORD, type InteractionWord, type InteractionWords } from './interaction'
import { addressesIn, HIDDEN, hidden, readable } from './line-text'
import { linkSpansIn, type Link, type LinkSpan } from './link'

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
	readonly text: string
	readonly words: InteractionWords
}

/** A word with its colon: from the sign before it to where its value begins. */
interface Section {
	readonly word: InteractionWord
	readonly boundary: number
	readonly valueStart: number
}

const NO_WORDS: InteractionWords = {}
const BEFORE_WORDS = ':;.!?|—–'

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

	const links = { people: new Array<Link>(), mentioned: new Array<Link>() }
	for (const { target, shown, index } of spans) {
		if (target === null || dayInName(target) !== null) continue
		const aside = index > headEnd || fields.some((field) => index >= field.index && index < field.end)
		links[aside ? 'mentioned' : 'people'].push({ target, shown })
	}

	const known = fields.filter((field) => interactionWord(field.key) !== null)
	const said = hidden(line, known, ' ')
	const channel = channelIn(plain, start, headEnd, channelWords)
	const topic = topicStart(plain, start, headEnd, channel, spans)
	const head = readable(said.slice(topic, headEnd))
	const tail = readable(firstColon === headEnd ? said.slice(headEnd + 1, sections[0]?.boundary ?? said.length) : '')
	return {
		day: dayFound?.day ?? null,
		dayText: dayFound === null ? '' : line.slice(dayStart, dayStart + dayFound.end),
		channel: channel?.channel ?? null,
		people: links.people,
		mentioned: links.mentioned,
		text: head === '' || tail === '' ? head + tail : `${head}: ${tail}`,
		words: wordsOf(said, sections, known),
	}
}

function wordsOf(said: string, sections: readonly Section[], fields: readonly InlineField[]): InteractionWords {
	if (sections.length === 0 && fields.length === 0) return NO_WORDS
	const values = sections.map(({ word, boundary, valueStart }, index) => {
		return { word, at: boundary, value: said.slice(valueStart, sections[index + 1]?.boundary ?? said.length) }
	})
	for (const { key, value, index } of fields) {
		const word = interactionWord(key)
		if (word !== null) values.push({ word, at: index, value })
	}
	const words: Partial<Record<InteractionWord, string[]>> = {}
	for (const { word, value } of values.sort((one, other) => one.at - other.at)) {
		const text = readable(value)
		if (text !== '') (words[word] ??= []).push(text)
	}
	return words
}

/** The first colon that is none of a clock time, and the words that stand before colons. */
function colonsOf(plain: string, start: number): { firstColon: number | null; sections: Section[] } {
	let firstColon: number | null = null
	const sections: Section[] = []
	for (let colon = plain.indexOf(':', start); colon >= 0; colon = plain.indexOf(':', colon + 1)) {
		if (isDigit(plain, colon - 1) && isDigit(plain, colon + 1)) continue
		const valueStart = plain[colon + 1] === ':' ? colon + 2 : colon + 1
		const found = wordBefore(plain, start, colon)
		if (found !== null) sections.push({ ...found, valueStart })
		else if (sections.length === 0) firstColon ??= colon
		colon = valueStart - 1
	}
	return { firstColon, sections }
}

/** The interaction word right before a colon, if it stands after `:` `;` `.`, a line end, or at the start. */
function wordBefore(plain: string, start: number, colon: number): { word: InteractionWord; boundary: number } | null {
	const end = blanksStart(plain, start, colon)
	let wordStart = end
	while (wordStart > start && end - wordStart <= LONGEST_WORD && isLetter(plain.charAt(wordStart - 1))) wordStart -= 1
	const word = interactionWord(plain.slice(wordStart, end))
	if (word === null) return null
	const before = blanksStart(plain, start, wordStart)
	if (before === start) return { word, boundary: start }
	if (BEFORE_WORDS.includes(plain.charAt(before - 1))) return { word, boundary: before - 1 }
	return plain.slice(before, wordStart).includes('\n') ? { word, boundary: before } : null
}

/** Where the blanks and emphasis marks that end before `end` begin. */
function blanksStart(plain: string, start: number, end: number): number {
	let at = end
	while (at > start && ' \t\n*_'.includes(plain.charAt(at - 1))) at -= 1
	return at
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
	return matchEnd(ORNAMENT, text, at)
}

/** Where a sticky pattern's match at `at` ends; `at` itself if there is none. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at
	return pattern.test(text) ? pattern.lastIndex : at
}

function isDigit(text: string, index: number): boolean {
	const code = text.charCodeAt(index)
	return code >= 0x30 && code <= 0x39
}

function isLetter(character: string): boolean {
	return /\p{L}/u.test(character)
}
