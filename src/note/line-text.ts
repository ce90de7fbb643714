import { shownText } from './link'

/** Stands in for what is no plain text of a line (links, addresses, fields): neither letter, digit nor colon. */
export const HIDDEN = '\uFFFC'

/** A part of a line, from `index` to before `end`. */
export interface Span {
	readonly index: number
	readonly end: number
}

/** A text with the given parts overwritten by `filler`, every other character in its place. Parts may overlap. */
export function hidden(text: string, parts: readonly Span[], filler: string): string {
	if (parts.length === 0) return text
	let plain = ''
	let from = 0
	for (const { index, end } of [...parts].sort((one, other) => one.index - other.index)) {
		if (end <= from) continue
		plain += text.slice(from, Math.max(from, index)) + filler.repeat(end - Math.max(from, index))
		from = end
	}
	return plain + text.slice(from)
}

/** The web and mail addresses of a line: a colon or a word in one says nothing. */
export function addressesIn(text: string): Span[] {
	if (!text.includes('://') && !text.includes('mailto:') && !text.includes('tel:')) return []
	const addresses = text.matchAll(/\b[a-z][a-z\d+.-]{1,20}:\/\/\S+|\b(?:mailto|tel):\S+/gi)
	return Array.from(addresses, (match) => ({ index: match.index, end: match.index + match[0].length }))
}

const NOT_PLAIN = /[*=~^[]|\s\s|[^\S ]/
const EDGE = ' —–-|,;:'

/** A part of a line as a reader wants it: links as they show, without emphasis, block id and stray separators. */
export function readable(part: string): string {
	const text = NOT_PLAIN.test(part) ? plainOf(part) : part
	let start = 0
	let end = text.length
	while (start < end && EDGE.includes(text.charAt(start))) start += 1
	while (end > start && EDGE.includes(text.charAt(end - 1))) end -= 1
	return text.slice(start, end)
}

function plainOf(part: string): string {
	return shownText(part)
		.replace(/\*\*|==|~~/g, '')
		.replace(/(?:^|\s)\^[\w-]{1,60}$/, '')
		.replace(/\s+/g, ' ')
}
