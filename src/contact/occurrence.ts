import { dayOf, weekdayOf } from '../note/day'
import type { Day } from '../note/day'
import type { DateRule } from './date-entry'
import { nextInYears, yearlyIn } from './yearly'
import type { LeapDay } from './yearly'

/**
 * The day a rule falls on: the next one from today for what recurs, the one day for what happens once. Null: neither
 * this year nor the next has such a day.
 */
export function occurrence(rule: DateRule, leapDay: LeapDay, today: Day): Day | null {
	if (rule.kind === 'once') return rule.day
	return nextInYears(today, (year) => dayIn(year, rule, leapDay))
}

function dayIn(year: number, rule: Exclude<DateRule, { readonly kind: 'once' }>, leapDay: LeapDay): Day | null {
	switch (rule.kind) {
		case 'yearly':
			return yearlyIn(year, rule.month, rule.dayOfMonth, leapDay)
		case 'weekday':
			return weekdayIn(year, rule)
		case 'day-of-year':
			return dayOfYearIn(year, rule.number)
	}
}

/** The nth, or last, weekday of a month: last Sunday of September. */
function weekdayIn(year: number, rule: DateRule & { readonly kind: 'weekday' }): Day | null {
	const { nth, weekday, month } = rule
	if (nth > 0) {
		const first = dayOf(year, month, 1)
		return first === null ? null : first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
	}
	const after = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
	if (after === null) return null
	const last = after - 1
	return last - ((weekdayOf(last) - weekday + 7) % 7)
}

/** The 256th day of a year is 13 September, in a leap year the 12th. */
function dayOfYearIn(year: number, number: number): Day | null {
	const first = dayOf(year, 1, 1)
	const last = dayOf(year, 12, 31)
	if (first === null || last === null) return null
	const day = first + number - 1
	return day > last ? null : day
}
