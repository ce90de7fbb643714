import type { Channel } from './channel'
import { channelIn } from './channel-in'
import { withoutCodeSpans } from './code-spans'
import { dayAtStart, dayInName, type DayAtStart } from './day'
import { inlineFieldsIn } from './inline-fields'
import { interactionWord, LONGEST_WORD, type InteractionWord, type InteractionWords } from './interaction'
import { addressesIn, HIDDEN, hidden, readable, type Span } from './line-text'
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
const WORD_BEGINS_AFTER = ':;.!?|—–\n'

/**
 * Reads `[day] channel [people]: text; word: …` (DESIGN 2), the list marker taken off. Bold, emoji and the separators
 * `—`, `|` are tolerated; what does not fit is left in the text, so nothing of the line is lost.
 */
export function interactionLineFrom(line: string, channelWords: ReadonlyMap<string, Channel>): InteractionLine {
	const prose = withoutCodeSpans(line)
	const dayStart = ornamentEnd(prose, 0)
	const dayFound = dayAtStart(prose.slice(dayStart, dayStart + 300))
	const start = dayFound === null ? 0 : separatorEnd(prose, dayStart + dayFound.end)

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

	const words = new Map<InteractionWord, string[]>()
	const add = (word: InteractionWord, value: string): void => {
		const text = readable(value)
		if (text !== '') words.set(word, [...(words.get(word) ?? []), text])
	}
	const known = fields.filter((field) => interactionWord(field.key) !== null)
	const said = hidden(line, known, ' ')
	for (const [index, section] of sections.entries()) {
		add(section.word, said.slice(section.valueStart, sections[index + 1]?.boundary ?? said.length))
	}
	for (const { key, value } of known) {
		const word = interactionWord(key)
		if (word !== null) add(word, value)
	}

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
		words: words.size === 0 ? NO_WORDS : Object.fromEntries(words),
	}
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

/** The interaction word right before a colon, if it stands after `:` `;` `.` or at the line's start. */
function wordBefore(plain: string, start: number, colon: number): { word: InteractionWord; boundary: number } | null {
	const end = skippedBack(plain, start, colon, isBlankOrEmphasis)
	let wordStart = end
	while (wordStart > start && end - wordStart <= LONGEST_WORD && isLetter(plain.charAt(wordStart - 1))) wordStart -= 1
	if (wordStart === end) return null
	const before = skippedBack(plain, start, wordStart, isBlankOrEmphasis)
	// A line end is blank, too: it bounds a word as `;` does.
	const atBoundary = before <= start || WORD_BEGINS_AFTER.includes(plain.charAt(before - 1)) || plain.slice(before, wordStart).includes('\n')
	const word = atBoundary ? interactionWord(plain.slice(wordStart, end)) : null
	return word === null ? null : { word, boundary: Math.max(start, before - 1) }
}
