import type { Day } from '../note/day'
import type { Contact } from './contact'
import { propertySource } from './property-source'
import { compareStrength, onePerDay } from './touch'
import type { Touch } from './touch'

/** How many days of contact are kept: enough for five gaps, the rhythm and its strip (DESIGN 4). */
export const DAYS_KEPT = 6

const NONE: readonly Touch[] = []
const NO_TOPICS: readonly string[] = []

/**
 * The last six days of contact up to today, newest first, one touch a day: of the person's own log, other
 * notes and the property `last_contact`. The first of them is the last contact. For one day the log beats a
 * dated note, which beats a meeting note, which beats the property; a day after today is never a contact
 * (RULES 15–16).
 *
 * @param elsewhere touches that other notes tell of
 */
export function daysOfContact(contact: Contact, elsewhere: readonly Touch[], today: Day): readonly Touch[] {
	const property = lastContactProperty(contact, today)
	const log = contact.log ?? NONE
	if (log.length === 0 && elsewhere.length === 0) return property === null ? NONE : [property]

	const touches = log.filter((touch) => touch.day <= today)
	for (const touch of elsewhere) if (touch.day <= today) touches.push(touch)
	if (property !== null) touches.push(property)
	touches.sort((a, b) => b.day - a.day || compareStrength(a, b))
	return onePerDay(touches).slice(0, DAYS_KEPT)
}

/** What the property `last_contact` says; null where it says nothing, or a day after today (RULES 15). */
function lastContactProperty(contact: Contact, today: Day): Touch | null {
	const day = contact.lastContact
	if (day === null || day > today) return null
	const source = propertySource(contact, 'last_contact')
	return { day, channel: null, origin: 'property', source, goal: null, topics: NO_TOPICS }
}
