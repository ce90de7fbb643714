import type { Day } from '../note/day'
import type { Interaction } from '../note/interaction'
import type { Link } from '../note/link'
import type { PromiseLine } from '../note/promise'
import type { Contact } from './contact'

/** A note with a day and a participants key: an interaction with each of them (RULES 14). */
export interface MeetingNote {
	readonly day: Day
	readonly people: readonly Link[]
	readonly goal: string | null
	/** Where the day stands; null for fields of the metadata cache. */
	readonly line: number | null
}

/** Everything one note says to Tend, links still unresolved: what the index is given. */
export interface NoteFacts {
	readonly path: string
	readonly contact: Contact | null
	readonly meeting: MeetingNote | null
	/** Interactions of a dated note (RULES 13). */
	readonly interactions: readonly Interaction[]
	/** Open promises outside a contact's own note, with the people they name. */
	readonly promises: readonly PromiseLine[]
}
