import type { Day } from '../note/day'
import { addMonths } from '../note/day'
import type { Planned } from './act-plan'
import { planFor } from './act-plan'
import { clearProperty, setDay } from './property-steps'
import { refusal } from './refusal'

/** How long Tend offers to wait. */
export const SNOOZES = ['3-days', '1-week', '1-month'] as const
export type Snooze = (typeof SNOOZES)[number]

/** The day a snooze lasts to: the person is back on it. */
export function snoozeDay(snooze: Snooze, today: Day): Day {
	return snooze === '1-month' ? addMonths(today, 1) : today + (snooze === '1-week' ? 7 : 3)
}

/** Nobody is reminded of the person before that day (RULES 23). */
export function snoozed(path: string, until: Day, today: Day): Planned {
	return until <= today ? refusal('past-day') : planFor(path, setDay('snooze_until', until))
}

/** The person comes back when their own rhythm says so. */
export function snoozeEnded(path: string): Planned {
	return planFor(path, clearProperty('snooze_until'))
}
