import type { Unreadable } from './unreadable'

/**
 * The frontmatter of a note, whoever read it: the metadata cache (no lines, no source text)
 * or `note/frontmatter.ts` from the text.
 */
export interface Fields {
	/** Top-level keys as spelt, in the note's order, with their YAML values. */
	readonly values: Readonly<Record<string, unknown>>
	/** Where a key stands (line in the file from 1); null for fields of the metadata cache. */
	readonly lineOf: (key: string) => number | null
	/**
	 * The scalars of a key as the note writes them, without quotes and comment, so that a phone
	 * `+7999…` or an id `007` keeps its signs and zeros. Null for fields of the metadata cache.
	 */
	readonly written: (key: string) => readonly string[] | null
	/** What of the block could not be read. */
	readonly unreadable: readonly Unreadable[]
}

const unknownLine = (): null => null

/** The fields of a note without frontmatter. */
export const NO_FIELDS: Fields = fieldsFromCache({})

/** Fields that the metadata cache has already parsed; nothing is copied, lines and written scalars are unknown. */
export function fieldsFromCache(values: Readonly<Record<string, unknown>>): Fields {
	return { values, lineOf: unknownLine, written: unknownLine, unreadable: [] }
}
