import { frontmatterBlock } from '../note/fence'
import { bodyOf } from './note-body'
import type { NoteBody } from './note-body'

/** A block of markdown as it goes into a note: where, and with the line ends that set it apart. */
export interface InsertedBlock {
	readonly offset: number
	readonly text: string
}

/** A line that opens or closes a code block, in a quote or not. */
const FENCE = /^[>\s]*(`{3,}|~{3,})/
/** A row of a table, or a line of a quote. */
const ROW = /^\s*[>|]/

/**
 * A block put after the line where the cursor stands, with a blank line before it and behind it. What belongs to that
 * line is not cut in two: the rest of a list item or paragraph, of a table, a quote or a code block, comes before the
 * block; and out of the properties it goes right behind them.
 *
 * @param block ends with a line end
 */
export function insertedBlock(note: string, cursor: number, block: string): InsertedBlock {
	const offset = placeAfter(note, cursor)
	const before = note.slice(0, offset)
	const after = note.slice(offset)
	const lead = before === '' || /\n[ \t]*\r?\n$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n'
	const tail = after === '' || /^\r?\n/.test(after) ? '' : '\n'
	return { offset, text: `${lead}${block}${tail}` }
}

function placeAfter(note: string, cursor: number): number {
	const bodyStart = frontmatterBlock(note)?.bodyStart ?? 0
	if (cursor < bodyStart) return bodyStart
	const body = bodyOf(note)
	const { lines } = body
	let at = lines.findIndex(({ end }) => cursor <= end)
	const belongs = belongsTogether(body)
	while (at >= 0 && belongs(at)) at += 1
	return lines[at]?.next ?? note.length
}

/** Whether a line and the next belong to one part of the note; lines count from 0. */
function belongsTogether({ text, lines, firstLine, blocks }: NoteBody): (at: number) => boolean {
	const continued = new Set(blocks.flatMap((block) => block.text.split('\n').map((_, more) => block.line + more).slice(1)))
	const lineAt = (at: number): string => text.slice(lines[at]?.from ?? 0, lines[at]?.end ?? 0)
	/** What would close the code block that is open behind each line; null: none is. */
	const fences: (string | null)[] = []
	for (const at of lines.keys()) {
		const open = fences[at - 1] ?? null
		const marker = at + 1 < firstLine ? undefined : FENCE.exec(lineAt(at))?.[1]
		const closes = open !== null && marker?.startsWith(open) === true
		fences.push(open === null ? (marker ?? null) : closes ? null : open)
	}
	return (at) => {
		if (at + 1 >= lines.length) return false
		if (fences[at] !== null) return true
		const next = lineAt(at + 1)
		if (next.trim() === '' || lineAt(at).trim() === '') return false
		return continued.has(at + 2) || /^[ \t]/.test(next) || (ROW.test(lineAt(at)) && ROW.test(next))
	}
}
