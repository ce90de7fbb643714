import type { Property } from '../note/property'

/** Where a fact stands, so that every suggestion can be followed to its line. */
export interface Source {
	readonly path: string
	/** Line in the file from 1; null where the source is a file name, an absence, or a cached property. */
	readonly line: number | null
	/** The property it stands in, by which the line is found when it is opened, where `line` is null (RULES 10). */
	readonly property?: Property
	/** The key it stands in, where that need not be a property that Tend knows. */
	readonly key?: string | null
}
