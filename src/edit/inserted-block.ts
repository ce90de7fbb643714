import { frontmatterBlock } from '../note/fence'

/** A block of markdown as it goes into a note: where, and with the line ends that set it apart. */
export interface InsertedBlock {
	readonly offset: number
	readonly text: string
}

/**
 * A block put where the cursor stands, on lines of its own; never into the properties: there it goes right after them.
 *
 * @param block ends with a line end
 */
export function insertedBlock(note: string, cursor: number, block: string): InsertedBlock {
	const offset = Math.max(cursor, frontmatterBlock(note)?.bodyStart ?? 0)
	const before = note.slice(0, offset)
	const after = note.slice(offset)
	const lead = before === '' || /\n[ \t]*\n$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n'
	const tail = after === '' || /^\r?\n/.test(after) ? '' : '\n'
	return { offset, text: `${lead}${block}${tail}` }
}
