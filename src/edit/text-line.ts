/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
	return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

/** Where the line of an offset ends, before its line end. */
export function lineEndAt(text: string, offset: number): number {
	const found = text.indexOf('\n', offset)
	const end = found < 0 ? text.length : found
	return end > offset && text[end - 1] === '\r' ? end - 1 : end
}

/** Where the next line begins; the text's end if there is none. */
export function nextLineStart(text: string, offset: number): number {
	const found = text.indexOf('\n', offset)
	return found < 0 ? text.length : found + 1
}

/** The line end used where `offset` stands: that of its line, else the text's first, else `\n`. */
export function lineEndUsed(text: string, offset: number): string {
	const end = text.indexOf('\n', offset)
	const found = end < 0 ? text.indexOf('\n') : end
	return found > 0 && text[found - 1] === '\r' ? '\r\n' : '\n'
}
