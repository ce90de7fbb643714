import type { Day } from '../note/day'
import type { Contact } from './contact'
import type { DateEntry } from './date-entry'
import type { Occasion } from './occasion'
import { occurrence } from './occurrence'
import { propertySource } from './property-source'
import type { RhythmSettings } from './rhythm-settings'

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
	const source = propertySource(contact, 'dates')
	if (!isOnce) {
		return { path, kind: 'date', day, daysLate, reason: { kind: 'date', day, daysLate, text, source } }
	}
	if (daysLate > CHANGED_FOR_DAYS || (lastDay !== null && lastDay > day)) return null
	return { path, kind: 'changed', day, daysLate, reason: { kind: 'changed', day, daysLate, text, source } }
}
