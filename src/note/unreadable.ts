/** Why a part of a note cannot be read; `i18n` says it in words. */
export type ProblemKind =
	| 'yaml' // the frontmatter's YAML is broken here; `text` is what the parser says
	| 'duplicate-key' // the key stands twice; the first counts
	| 'too-long' // the frontmatter is longer than Tend reads
	| 'not-properties' // the frontmatter is a list or a bare text
	| 'day' // no such day, or not a day at all
	| 'ambiguous-day' // `05/06/2026`: May or June?
	| 'future-contact' // a last contact after today
	| 'circle'
	| 'stage'
	| 'cadence'
	| 'rating'
	| 'yes-or-no' // taken as yes: a slip of the pen must not make a confidential person public
	| 'line-day' // an interaction line or a promise with an impossible day

export interface Problem {
	readonly kind: ProblemKind
	/** The property as the note spells it; null where the problem is not a property's. */
	readonly key: string | null
	/** The text that could not be read, as written and shortened to 80 characters. */
	readonly text: string
}

/** One thing in a note that could not be read: named with its line, never guessed (DESIGN 2). */
export interface Unreadable {
	/** Line in the whole file from 1; null where the fields came from the metadata cache. */
	readonly line: number | null
	readonly problem: Problem
}
