import { addMonths } from '../note/day'
import type { Day } from '../note/day'
import type { Cadence } from './cadence'

/**
 * The day on which a cadence has run out, snooze aside. Months are calendar months from the anchor,
 * clamped to the month's last day: 31 January and one month give 28 or 29 February (RULES 19).
 */
export function dueAfter(anchor: Day, cadence: Exclude<Cadence, 'never'>): Day {
	return 'days' in cadence ? anchor + cadence.days : addMonths(anchor, cadence.months)
}
