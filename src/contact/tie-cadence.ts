import type { Cadence } from './cadence'
import type { Contact } from './contact'
import type { RhythmSettings } from './rhythm-settings'

/** The cadence that counts: the tie's own, else its circle's, else none (DESIGN 3, RULES 18). */
export function tieCadence(contact: Contact, rhythm: RhythmSettings): Cadence | null {
	if (contact.cadence === 'none') return null
	if (contact.cadence !== null) return contact.cadence
	return contact.circle === null ? null : rhythm.circleCadence[contact.circle]
}
