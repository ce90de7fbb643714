import type { Day } from '../note/day'
import { birthdayOccasion } from './birthday-occasion'
import type { Contact } from './contact'
import { dateOccasion } from './date-occasion'
import type { EvidencePromise } from './evidence'
import { holidayOccasions, isSameHoliday } from './holiday-occasion'
import type { Occasion } from './occasion'
import { compareOccasions } from './occasion-order'
import { plannedMeetings } from './planned-meeting'
import { promiseOccasion } from './promise-occasion'
import type { RhythmSettings } from './rhythm-settings'
import type { Touch } from './touch'

/** What the occasions of a person rest on, besides the contact itself. */
export interface Grounds {
	/** Their one due, first-message, bridge, to-meet or reconnect, if there is one (RULES 27). */
	readonly followUp: Occasion | null
	readonly promises: readonly EvidencePromise[]
	/** Touches that other notes tell of. */
	readonly elsewhere: readonly Touch[]
	/** The last day of contact up to today. */
	readonly lastDay: Day | null
}

const NONE: readonly Occasion[] = []

/** Everything there is to say about a living person today, in the order of DESIGN 3. */
export function occasionsOf(
	contact: Contact,
	grounds: Grounds,
	rhythm: RhythmSettings,
	today: Day,
): readonly Occasion[] {
	const { path, dates } = contact
	const { followUp, promises, elsewhere, lastDay } = grounds
	const found: Occasion[] = []
	const add = (occasion: Occasion | null): void => {
		if (occasion !== null) found.push(occasion)
	}
	add(followUp)
	add(birthdayOccasion(contact, rhythm, today))
	for (const entry of dates) add(dateOccasion(contact, entry, rhythm, lastDay, today))
	for (const holiday of holidayOccasions(contact, rhythm, today)) {
		if (!found.some((other) => isSameHoliday(other, holiday))) found.push(holiday)
	}
	for (const { promise, source } of promises) add(promiseOccasion(path, promise, source, today))
	for (const meeting of plannedMeetings(contact, elsewhere, rhythm.daysAhead, today)) found.push(meeting)
	// A list that has grown holds room for more; ties are kept by the ten thousand.
	return found.length === 0 ? NONE : found.sort(compareOccasions).slice()
}
