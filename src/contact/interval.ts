import type { Day } from '../note/day'
import type { Touch } from './touch'

/** The stretch of days a tie is judged by: where it began, and when it has run out; of a contact the day is enough. */
export interface Interval<Contacted extends Pick<Touch, 'day'> = Touch> {
	/** What its end asks for: a new tie's first two have their own kinds (RULES 22). */
	readonly kind: 'first-message' | 'bridge' | 'due'
	readonly anchor: Day
	/** When it has run out, snooze aside. */
	readonly due: Day
	/** The contact that began it; null: the first meeting did. */
	readonly since: Contacted | null
}
