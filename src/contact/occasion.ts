import type { Day } from '../note/day'
import type { OccasionKind, Reason } from './reason'

/** One reason to get in touch with one person (DESIGN 3, "An occasion"). */
export interface Occasion {
	readonly path: string
	readonly kind: OccasionKind
	/** Null for `to-meet`. */
	readonly day: Day | null
	/** Days since `day`; negative while it lies ahead; null for `to-meet`. */
	readonly daysLate: number | null
	readonly reason: Reason
}
