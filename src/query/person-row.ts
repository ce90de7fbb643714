import type { Band } from '../contact/band'
import type { Circle } from '../contact/circle'
import type { EvidencePromise } from '../contact/evidence'
import type { OccasionKind, Reason } from '../contact/reason'
import type { Stage } from '../contact/stage'
import type { Day } from '../note/day'

/** One person as Today, Coming and Overdue follow-ups draw them: the first occasion, then the other reasons. */
export interface PersonRow {
	readonly path: string
	readonly name: string
	readonly circle: Circle | null
	readonly stage: Stage | null
	readonly band: Band
	readonly ratio: number | null
	/** First organization's name as the note shows it, else the role, else null. */
	readonly organization: string | null
	readonly kind: OccasionKind
	readonly day: Day | null
	readonly daysLate: number | null
	/** The first occasion's reason, then those of the person's other occasions; never empty. */
	readonly reasons: readonly Reason[]
	/** The promise that the first occasion is, mine or theirs; null: it is something else. */
	readonly promise: EvidencePromise | null
	/** Within today's share. */
	readonly today: boolean
}
