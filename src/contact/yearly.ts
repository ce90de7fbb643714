import { dayOf, partsOf } from '../note/day'
import type { Day } from '../note/day'

/** When what falls on 29 February is kept in a common year (RULES 29). */
export type LeapDay = '02-28' | '03-01'

/**
 * The day of the year on which a yearly day is kept, or null where the month has no such day. 29 February
 * is kept in common years as `leapDay` says (RULES 29).
 */
export function yearlyIn(year: number, month: number, dayOfMonth: number, leapDay: LeapDay): Day | null {
	const day = dayOf(year, month, dayOfMonth)
	if (day !== null || month !== 2 || dayOfMonth !== 29) return day
	return leapDay === '02-28' ? dayOf(year, 2, 28) : dayOf(year, 3, 1)
}

/**
 * The next day, today included, of something that falls once a year.
 *
 * @param inYear its day in a given year
 */
export function nextInYears(today: Day, inYear: (year: number) => Day | null): Day | null {
	const { year } = partsOf(today)
	const thisYear = inYear(year)
	return thisYear !== null && thisYear >= today ? thisYear : inYear(year + 1)
}
