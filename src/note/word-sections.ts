import type { InlineField } from './inline-fields'
import { interactionWord, LONGEST_WORD, type InteractionWord, type InteractionWords } from './interaction'
import { isDigit, isLetter } from './letter'
import { readable } from './line-text'

/** An interaction word with its colon: from the sign before it to where its value begins. */
export interface WordSection {
	readonly word: InteractionWord
	readonly boundary: number
	readonly valueStart: number
}

const NO_WORDS: InteractionWords = {}
const BEFORE_WORDS = ':;.!?|—–'
const BLANK_OR_EMPHASIS = ' \t\n*_'

/**
 * The colons of a line from `start` on that say something, those of a clock time aside: the first that ends the head
 * (null: none before the words), and the words with theirs. Links and addresses have to be hidden in `plain`.
 */
export function colonsOf(plain: string, start: number): { firstColon: number | null; sections: WordSection[] } {
	let firstColon: number | null = null
	const sections: WordSection[] = []
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

/** The word that says what the text at a place of the line is: that of the inline field around it, else the last one before; null: none. */
export function wordAt(at: number, sections: readonly WordSection[], fields: readonly InlineField[]): InteractionWord | null {
	const field = fields.find(({ index, end }) => index <= at && at < end)
	return field === undefined ? (sections.findLast(({ boundary }) => boundary <= at)?.word ?? null) : interactionWord(field.key)
}

/** What follows each word, and what the inline fields of that name say, in the line's order; empty values are none. */
export function wordsOf(
	said: string,
	sections: readonly WordSection[],
	fields: readonly InlineField[],
): InteractionWords {
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

/** The interaction word right before a colon, if it stands after `:` `;` `.`, a line end, or at the start. */
function wordBefore(plain: string, start: number, colon: number): { word: InteractionWord; boundary: number } | null {
	const end = blanksStart(plain, start, colon)
	let wordStart = end
	while (wordStart > start && end - wordStart <= LONGEST_WORD && isLetter(plain, wordStart - 1)) wordStart -= 1
	const before = blanksStart(plain, start, wordStart)
	const bounded = before === start || BEFORE_WORDS.includes(plain.charAt(before - 1))
	if (!bounded && !plain.slice(before, wordStart).includes('\n')) return null
	const word = interactionWord(plain.slice(wordStart, end))
	return word === null ? null : { word, boundary: bounded ? Math.max(start, before - 1) : before }
}

/** Where the blanks and emphasis marks that end before `end` begin. */
function blanksStart(plain: string, start: number, end: number): number {
	let at = end
	while (at > start && BLANK_OR_EMPHASIS.includes(plain.charAt(at - 1))) at -= 1
	return at
}
