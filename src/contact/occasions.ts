import type { Day } from '../note/day'
import { birthdayOccasion } from './birthday-occasion'
import type { Contact } from './contact'
import { dateOccasion } from './date-occasion'
import type { EvidencePromise } from './evidence'
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
	const found = [
		followUp,
		birthdayOccasion(contact, rhythm, today),
		...dates.map((entry) => dateOccasion(contact, entry, rhythm, lastDay, today)),
		...promises.map(({ promise, source }) => promiseOccasion(path, promise, source, today)),
		...plannedMeetings(contact, elsewhere, rhythm.daysAhead, today),
	].filter((occasion) => occasion !== null)
	return found.length === 0 ? NONE : found.sort(compareOccasions)
}
