import type { Day } from '../note/day'
import type { Band } from './band'
import type { Cadence } from './cadence'
import type { Contact } from './contact'
import type { Evidence, EvidencePromise } from './evidence'
import type { Occasion } from './occasion'
import type { Touch } from './touch'

/** A contact with all that other notes say about them, judged as of one day. */
export interface Tie {
	readonly contact: Contact
	/** What other notes tell of the person. */
	readonly evidence: Evidence
	/** The newest day of contact up to today, from whichever note tells it. */
	readonly lastContact: Touch | null
	/** The last six days of contact, newest first, one touch a day. */
	readonly touches: readonly Touch[]
	/** The cadence that counts: the tie's own, else its circle's, else none. */
	readonly cadence: Cadence | null
	/** Where the count starts: last contact, else `met`. */
	readonly anchor: Day | null
	readonly due: Day | null
	/** Days since the anchor over the days the interval has (RULES 20). */
	readonly ratio: number | null
	readonly band: Band
	/** The day of a snooze that still lasts. */
	readonly snoozedUntil: Day | null
	/** Every open promise, mine and theirs, with and without a day: of the person's own note, then of others. */
	readonly promises: readonly EvidencePromise[]
	/** Everything to say about the person today, in the order of DESIGN 3. */
	readonly occasions: readonly Occasion[]
	/**
	 * Where the first and the last occasion stand in the order of Today (`occasionRank`); null without any. With
	 * thousands of ties this is all that Today has to look at in most of them.
	 */
	readonly firstRank: number | null
	readonly lastRank: number | null
}
