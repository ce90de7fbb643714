/** A Dataview field inside a line: `[gave:: contact]`, `(due:: 2026-12-04)`. */
export interface InlineField {
	readonly key: string
	readonly value: string
	/** The field with its brackets is `text.slice(index, end)`. */
	readonly index: number
	readonly end: number
}

const OPENING = /([[(])[ \t]*[*_]*(\p{L}[\p{L}\p{M}\p{N} _-]{0,40}?)[*_]*[ \t]{0,8}::/gu
const LONGEST = 2_000

/** The bracketed fields of a line, in order; brackets inside a value have to close. */
export function inlineFieldsIn(text: string): InlineField[] {
	if (!text.includes('::')) return []
	const fields: InlineField[] = []
	let from = 0
	for (const match of text.matchAll(OPENING)) {
		if (match.index < from) continue
		const valueStart = match.index + match[0].length
		const end = closingOf(text, match[1] === '[' ? '[]' : '()', valueStart)
		if (end === null) continue
		fields.push({ key: match[2] ?? '', value: text.slice(valueStart, end).trim(), index: match.index, end: end + 1 })
		from = end + 1
	}
	return fields
}

/** Where the bracket that is open at `from` closes. */
function closingOf(text: string, brackets: string, from: number): number | null {
	let open = 1
	for (let at = from; at < text.length && at < from + LONGEST; at += 1) {
		if (text[at] === brackets[0]) open += 1
		else if (text[at] === brackets[1]) open -= 1
		if (open === 0) return at
	}
	return null
}
