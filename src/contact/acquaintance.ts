import type { Day } from '../note/day'
import type { Source } from './source'

/** Somebody or something a way in may lead to: a note, by its path, or a name that no note bears yet (`noteTopic`, `nameTopic`). */
export type Party = `note ${string}` | `name ${string}`

/** How notes tell that one person knows another, the most telling first (DESIGN 3, "Introductions"). */
export type AcquaintanceKind = 'knows' | 'introduced' | 'together' | 'link'

/** One place in the notes that tells of it: the ground of a step on a way in. */
export interface Acquaintance {
	readonly kind: AcquaintanceKind
	/** The day of an interaction together; null for what has no day. */
	readonly day: Day | null
	readonly source: Source
}
