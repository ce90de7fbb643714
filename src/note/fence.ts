/** Where a note's frontmatter stands: `text.slice(start, end)` is what lies between the fences. */
export interface FrontmatterBlock {
	/** The block as written, with its line ends. */
	readonly yaml: string
	/** Offset of the block's first character, after the opening line. */
	readonly start: number
	/** Offset of the closing fence: the block with its last line end lies before it. */
	readonly end: number
	/** Offset of the note's body, after the closing line. */
	readonly bodyStart: number
	/** Line of the block's first line in the file, from 1. */
	readonly firstLine: number
}

/**
 * The frontmatter of a note, or null. It opens with `---` on the first line, after a BOM if there is one, and closes
 * with a line `---`; blanks may follow either. `---js`, `---foo` and an unclosed block are not frontmatter (RULES 4).
 */
export function frontmatterBlock(text: string): FrontmatterBlock | null {
	const opening = text.charCodeAt(0) === 0xfeff ? 1 : 0
	const start = afterFence(text, opening)
	if (start === null || start === text.length) return null
	let line = start
	while (line < text.length) {
		const bodyStart = afterFence(text, line)
		if (bodyStart !== null) return { yaml: text.slice(start, line), start, end: line, bodyStart, firstLine: 2 }
		const lineEnd = text.indexOf('\n---', line - 1)
		if (lineEnd < 0) return null
		line = lineEnd === line - 1 ? nextLine(text, line) : lineEnd + 1
	}
	return null
}

/** Offset after the line at `index` if that line is a fence, else null. */
function afterFence(text: string, index: number): number | null {
	if (!text.startsWith('---', index)) return null
	let end = index + 3
	while (text[end] === ' ' || text[end] === '\t') end += 1
	if (text[end] === '\r') end += 1
	if (end >= text.length) return text.length
	return text[end] === '\n' ? end + 1 : null
}

function nextLine(text: string, index: number): number {
	const lineEnd = text.indexOf('\n', index)
	return lineEnd < 0 ? text.length : lineEnd + 1
}
