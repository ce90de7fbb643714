import type { NoteLines } from '../note/note-lines'
import type { Unreadable } from '../note/unreadable'
import type { PropertyReader } from './property-reader'

const NONE: readonly Unreadable[] = []

/**
 * All of a note that could not be read, in the note's order: its frontmatter by line, or by key where the
 * metadata cache tells no lines, then its body.
 *
 * @param reader has read the properties
 * @param lines what the body says; null: it is not read yet
 */
export function unreadableOf(reader: PropertyReader, lines: NoteLines | null): readonly Unreadable[] {
	const { fields, unreadable } = reader
	const body = lines?.unreadable ?? NONE
	if (unreadable.length === 0 && fields.unreadable.length === 0) return body
	const frontmatter = [...fields.unreadable, ...unreadable]
	if (frontmatter.length > 1) {
		const keys = Object.keys(fields.values)
		const place = ({ line, problem }: Unreadable): number => line ?? keys.indexOf(problem.key ?? '')
		frontmatter.sort((a, b) => place(a) - place(b))
	}
	return [...frontmatter, ...body]
}
