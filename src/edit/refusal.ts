/** Why an edit is not made; the note stays as it is. `i18n/say-refusal.ts` says it. */
export type RefusalKind =
	/** The frontmatter is broken YAML. */
	| 'yaml'
	/** The frontmatter opens and never closes. */
	| 'unclosed'
	/** The frontmatter is a list or a text, not properties. */
	| 'not-properties'
	/** The key stands there twice. */
	| 'duplicate-key'
	/** Another value refers to the one to be changed, or it carries an anchor or a tag. */
	| 'anchor'
	/** The key is written in a way (`? key`, a key that is a list) that Tend does not touch. */
	| 'odd-key'
	/** Comments or nested values stand within the value and would be lost. */
	| 'comments'
	| 'nested'
	/** The note is a template (RULES 2). */
	| 'template'
	/** The line to be changed is not there any more, or stands there more than once. */
	| 'line-gone'
	/** The task recurs: ticking it is the Tasks plugin's work. */
	| 'recurring'
	/** The text has changed where an act is to be undone. */
	| 'changed-since'
	/** What makes an act pointless: nobody is named, nothing is said, a day that has passed, and so on. */
	| 'nobody'
	| 'no-text'
	| 'past-day'
	| 'future-day'
	| 'no-cadence'
	| 'no-stage'
	| 'logged-already'
	/** Nothing but the circle makes the note a contact. */
	| 'only-circle'
	/** The result would not read as it should: nothing is written. */
	| 'unsure'

/** A reason not to edit, with the place and the words that it is about. */
export interface Refusal {
	readonly kind: RefusalKind
	/** The key as the note spells it; null: none is concerned. */
	readonly key: string | null
	/** Line in the file from 1; null: the whole note. */
	readonly line: number | null
	/** What stands there, at most 80 characters, or what the parser says; may be empty. */
	readonly text: string
}

/** A refusal that is about no place in particular. */
export function refusal(kind: RefusalKind): Refusal {
	return { kind, key: null, line: null, text: '' }
}

/** Carries a refusal from where it is found to where the edit was asked for; it never leaves `edit/`. */
export class Refused extends Error {
	readonly refusal: Refusal

	constructor(kind: RefusalKind, about: Partial<Omit<Refusal, 'kind'>> = {}) {
		super(kind)
		this.refusal = { kind, key: null, line: null, ...about, text: (about.text ?? '').slice(0, 80) }
	}
}
