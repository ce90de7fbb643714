import { dayOf, weekdayOf } from '../note/day'
import type { Day } from '../note/day'
import type { Contact } from './contact'
import type { DateEntry, DateRule } from './date-entry'
import type { Occasion } from './occasion'
import type { RhythmSettings } from './rhythm-settings'
import { nextInYears, yearlyIn } from './yearly'
import type { LeapDay } from './yearly'

/** How long an event such as a new job is an occasion, unless an interaction follows it (RULES 29). */
const CHANGED_FOR_DAYS = 30

/**
 * The occasion of one entry of `dates`. One that recurs shows from `daysAhead` days before until its day
 * (`date`). An event that happens once shows on its day and for 30 days after it (`changed`), until a contact on
 * a later day follows (RULES 29).
 *
 * @param lastDay the last day of contact up to today
 */
export function dateOccasion(
	contact: Contact,
	entry: DateEntry,
	rhythm: RhythmSettings,
	lastDay: Day | null,
	today: Day,
): Occasion | null {
	const { rule, text } = entry
	const day = occurrence(rule, rhythm.leapBirthday, today)
	const isOnce = rule.kind === 'once'
	if (day === null || day > today + (isOnce ? 0 : rhythm.daysAhead)) return null
	const { path } = contact
	const daysLate = today - day
	const source = { path, line: contact.lines.dates ?? null }
	if (!isOnce) {
		return { path, kind: 'date', day, daysLate, reason: { kind: 'date', day, daysLate, text, source } }
	}
	if (daysLate > CHANGED_FOR_DAYS || (lastDay !== null && lastDay > day)) return null
	return { path, kind: 'changed', day, daysLate, reason: { kind: 'changed', day, daysLate, text, source } }
}

/** The day an entry falls on: the next one from today for what recurs, the one day for what happens once. */
function occurrence(rule: DateRule, leapDay: LeapDay, today: Day): Day | null {
	if (rule.kind === 'once') return rule.day
	return nextInYears(today, (year) =>
		rule.kind === 'yearly' ? yearlyIn(year, rule.month, rule.dayOfMonth, leapDay) : weekdayRuleIn(year, rule),
	)
}

/** The nth, or last, weekday of a month: last Sunday of September. */
function weekdayRuleIn(year: number, rule: DateRule & { readonly kind: 'weekday' }): Day | null {
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
