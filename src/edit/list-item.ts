import type { Block } from '../note/blocks'
import { furtherLines, lineText, type NoteBody } from './note-body'

/** A list item or a task with all that belongs to it, to the line `last`. */
export interface ListItem {
	readonly block: Block
	readonly last: number
}

/** The items and tasks from one line to another that stand beneath no other. */
export function topItems(body: NoteBody, from: number, to: number): ListItem[] {
	const items: ListItem[] = []
	let covered = from - 1
	for (const block of body.blocks) {
		if (block.line > covered && block.line <= to && isListItem(block)) {
			covered = lastLineOf(body, block)
			items.push({ block, last: covered })
		}
	}
	return items
}

/** Whether a block is a list item, be it a task. */
export function isListItem({ kind }: Block): boolean {
	return kind === 'item' || kind === 'task'
}

/** The last line of an item: its own further lines count, and what is indented beneath it with its further lines. */
export function lastLineOf(body: NoteBody, item: Block): number {
	const own = lineText(body, item.line)
	const quotes = (/^[\s>]*/.exec(own)?.[0] ?? '').split('>').length - 1
	const within = columnsOf(own, quotes) + 2
	let last = item.line + furtherLines(item)
	for (let next = last + 1; next <= body.lines.length; next += 1) {
		const line = lineText(body, next)
		if (/^[\s>]*$/.test(line)) continue
		const block = body.blockAt.get(next)
		if (columnsOf(line, quotes) < within || block?.kind === 'heading') break
		next += block === undefined ? 0 : furtherLines(block)
		last = next
	}
	return last
}

/** How an item beside that of a line begins: as that one, or with the next number after an ordered one. */
export function leadBeside(line: string, after: boolean): string {
	const [, indent = '', marker = '-', gap = ''] = /^([\s>]*)([-*+]|\d{1,9}[.)])([ \t]*)/.exec(line) ?? []
	const number = Number.parseInt(marker, 10)
	const own = after && !Number.isNaN(number) ? String(number + 1) + marker.slice(-1) : marker
	return indent + own + (gap === '' ? ' ' : gap)
}

/** Columns before a line's text, a tab taken as four; -1 outside the quotes. */
function columnsOf(line: string, quotes: number): number {
	let columns = 0
	let left = quotes
	for (const sign of line) {
		if (sign === '>' && left > 0) left -= 1
		else if (sign !== ' ' && sign !== '\t') break
		columns += sign === '\t' ? 4 : 1
	}
	return left > 0 ? -1 : columns
}
