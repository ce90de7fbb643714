/** A Dataview field inside a line: `[gave:: contact]`, `(due:: 2026-12-04)`. */
export interface InlineField {
	readonly key: string
	readonly value: string
	/** The field with its brackets is `text.slice(index, end)`. */
	readonly index: number
	readonly end: number
}

const OPENING = /([[(])[ \t]*[*_]*(\p{L}[\p{L}\p{M}\p{N} _-]{0,40}?)[*_]*[ \t]{0,8}::/gu

/** The bracketed fields of a line, in order; brackets inside a value have to close. */
export function inlineFieldsIn(text: string): InlineField[] {
	if (!text.includes('::')) return []
	const fields: InlineField[] = []
	let closing: ReadonlyMap<number, number> | null = null
	let from = 0
	for (const match of text.matchAll(OPENING)) {
		if (match.index < from) continue
		const valueStart = match.index + match[0].length
		closing ??= closingBrackets(text)
		const end = closing.get(match.index)
		if (end === undefined) continue
		const value = text.slice(valueStart, end).trim()
		fields.push({ key: match[2] ?? '', value, index: match.index, end: end + 1 })
		from = end + 1
	}
	return fields
}

/** Where each bracket that closes does so; round and square ones do not mind each other. */
function closingBrackets(text: string): ReadonlyMap<number, number> {
	const closing = new Map<number, number>()
	const open = { square: new Array<number>(), round: new Array<number>() }
	for (let at = 0; at < text.length; at += 1) {
		const sign = text.charAt(at)
		if (sign === '[') open.square.push(at)
		else if (sign === '(') open.round.push(at)
		else if (sign === ']' || sign === ')') {
			const opening = (sign === ']' ? open.square : open.round).pop()
			if (opening !== undefined) closing.set(opening, at)
		}
	}
	return closing
}
