import type { Contact } from './contact'
import type { Occasion } from './occasion'

/**
 * Whether a person whom the user has not met (no `met`, no interaction) is one to meet: they have a circle,
 * a cadence or a goal. Without any of them an imported address book would flood Today (RULES 21).
 */
export function isToMeet(contact: Contact): boolean {
	if (contact.cadence === 'never') return false
	return contact.circle !== null || contact.goal !== null || (contact.cadence !== null && contact.cadence !== 'none')
}

/** The occasion of a person to meet: without a day, its source the whole note, as an absence has no line (RULES 10, 26). */
export function toMeetOccasion(contact: Contact): Occasion {
	const { path, goal } = contact
	const source = { path, line: null }
	return { path, kind: 'to-meet', day: null, daysLate: null, reason: { kind: 'to-meet', goal, source } }
}
