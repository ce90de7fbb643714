import type { Day } from '../note/day'
import type { Contact } from './contact'
import type { Occasion } from './occasion'
import { compareStrength, onePerDay } from './touch'
import type { Touch } from './touch'

const NONE: readonly Occasion[] = []

/**
 * The meetings that lie ahead: interactions written with a day from today up to `daysAhead` days on, one a
 * day. One of today is a contact and also the meeting, until the day ends (RULES 15, 26).
 *
 * @param elsewhere touches that other notes tell of
 */
export function plannedMeetings(
	contact: Contact,
	elsewhere: readonly Touch[],
	daysAhead: number,
	today: Day,
): readonly Occasion[] {
	const { path, log } = contact
	if (elsewhere.length === 0 && (log === null || log.length === 0)) return NONE
	const isAhead = ({ day }: Touch): boolean => day >= today && day <= today + daysAhead
	const ahead = elsewhere.filter(isAhead)
	if (log !== null) ahead.push(...log.filter(isAhead))
	if (ahead.length === 0) return NONE
	ahead.sort((a, b) => a.day - b.day || compareStrength(a, b))
	return onePerDay(ahead).map(({ day, goal, source }) => {
		const daysLate = today - day
		return { path, kind: 'meeting', day, daysLate, reason: { kind: 'meeting', day, daysLate, goal, source } }
	})
}
