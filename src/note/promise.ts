import type { Day } from './day'
import type { Link } from './link'

/** An open task tagged as a promise (DESIGN 2, RULES 28). */
export interface PromiseLine {
	/** Who has to act: I (`#promise`, `#обещание`) or they (`#waiting`, `#owed`, `#жду`). */
	readonly side: 'mine' | 'theirs'
	/** Null where the line gives no day. */
	readonly due: Day | null
	/** Whom it names; in a contact's own note the person is implied, these are others. */
	readonly people: readonly Link[]
	/** What is promised, without tags and day. */
	readonly text: string
	/** Line in the file from 1. */
	readonly line: number
}

/**
 * A promise that was ticked: evidence of how words are kept (DESIGN 1). One that was cancelled is none, unless that was
 * after its day: then the word was broken first, and it counts as one that was not kept in time.
 */
export interface KeptPromise extends PromiseLine {
	/** The day it was ticked or cancelled; null where the task does not tell. */
	readonly done: Day | null
}
