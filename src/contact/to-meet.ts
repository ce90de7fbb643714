import type { Cadence } from './cadence'
import type { Contact } from './contact'
import type { Occasion } from './occasion'
import { propertySource } from './property-source'

/**
 * Whether a person whom the user has not met (no `met`, no interaction) is one to meet: they have a circle,
 * a cadence or a goal. Without any of them an imported address book would flood Today (RULES 21, 24).
 *
 * @param cadence the cadence that counts
 */
export function isToMeet(contact: Contact, cadence: Cadence | null): boolean {
	return cadence !== 'never' && (cadence !== null || contact.circle !== null || contact.goal !== null)
}

/** The occasion of a person to meet: without a day, its source the goal, else the whole note, as an absence has no line (RULES 10, 26). */
export function toMeetOccasion(contact: Contact): Occasion {
	const { path, goal } = contact
	const source = goal === null ? { path, line: null } : propertySource(contact, 'goal')
	return { path, kind: 'to-meet', day: null, daysLate: null, reason: { kind: 'to-meet', goal, source } }
}
