import type { Day } from '../note/day'

/**
 * The day of a snooze that still lasts, else null. A snooze lasts to its day; on that day the person is
 * back (RULES 23).
 */
export function lastingSnooze(snoozeUntil: Day | null, today: Day): Day | null {
	return snoozeUntil !== null && today < snoozeUntil ? snoozeUntil : null
}

/** The later of a due day and a snooze, past or not: a snooze counts until it is removed (DESIGN 3, RULES 23). */
export function dueWithSnooze(due: Day, snoozeUntil: Day | null): Day {
	return snoozeUntil !== null && snoozeUntil > due ? snoozeUntil : due
}
