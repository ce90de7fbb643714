import { blocksFrom, type Block } from '../note/blocks'
import { frontmatterBlock } from '../note/fence'
import { nextLineStart } from './text-line'

/** A line of a note: `text.slice(from, end)`; its line end runs to `next`. */
export interface NoteLine {
	readonly from: number
	readonly end: number
	readonly next: number
}

/** A note as an edit of its lines sees it. Lines have their numbers in the file, from 1. */
export interface NoteBody {
	readonly text: string
	/** Every line of the file, the frontmatter's too: the first has the number 1. */
	readonly lines: readonly NoteLine[]
	/** The number of the body's first line. */
	readonly firstLine: number
	readonly blocks: readonly Block[]
	/** The block that begins in a line. */
	readonly blockAt: ReadonlyMap<number, Block>
}

/** The lines of a note, and what its reader makes of them: both go by the same blocks. */
export function bodyOf(text: string): NoteBody {
	const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0
	const bodyStart = frontmatterBlock(text)?.bodyStart ?? bom
	const lines: NoteLine[] = []
	let firstLine = 1
	for (let from = bom, next = from; from < text.length; from = next) {
		next = nextLineStart(text, from)
		const end = next - (text[next - 1] !== '\n' ? 0 : text[next - 2] === '\r' && next - 2 >= from ? 2 : 1)
		lines.push({ from, end, next })
		if (next <= bodyStart) firstLine = lines.length + 1
	}
	const blocks = blocksFrom(text, bodyStart, firstLine)
	return { text, lines, firstLine, blocks, blockAt: new Map(blocks.map((block) => [block.line, block])) }
}

/** The text of a line without its line end; empty where there is no such line. */
export function lineText({ text, lines }: NoteBody, number: number): string {
	const line = lines[number - 1]
	return line === undefined ? '' : text.slice(line.from, line.end)
}

/** Whether nothing but blanks stands in a line, or there is no such line. */
export function isBlank(body: NoteBody, number: number): boolean {
	return lineText(body, number).trim() === ''
}

/** Whether a line begins a paragraph or an underlined heading: right under an item it would become the item's. */
export function beginsWithText(body: NoteBody, number: number): boolean {
	const kind = body.blockAt.get(number)?.kind
	return kind === 'paragraph' || (kind === 'heading' && !/^\s*#{1,6}(?:\s|$)/.test(lineText(body, number)))
}

/** How many more lines a block's text has than one. */
export function furtherLines({ text }: Block): number {
	return text.split('\n').length - 1
}
