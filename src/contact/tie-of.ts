import type { Day } from '../note/day'
import { bandOf } from './band'
import type { Band } from './band'
import type { Cadence } from './cadence'
import type { Contact } from './contact'
import { isDormant } from './dormant'
import type { Evidence } from './evidence'
import { followUpOccasion } from './follow-up-occasion'
import type { Interval } from './interval'
import { daysOfContact } from './last-contact'
import { metBy } from './met-by'
import type { Occasion } from './occasion'
import { occasionRank } from './occasion-order'
import { occasionsOf } from './occasions'
import { openPromises } from './open-promises'
import { ratioOf } from './ratio'
import type { RhythmSettings } from './rhythm-settings'
import { dueWithSnooze, lastingSnooze } from './snooze'
import type { Tie } from './tie'
import { tieCadence } from './tie-cadence'
import { intervalOf } from './tie-interval'
import { isToMeet, toMeetOccasion } from './to-meet'
import type { Touch } from './touch'

/** What a tie's interval says about it; `followUp` is what it asks for today, snooze aside. */
interface Judgement {
	readonly anchor: Day | null
	readonly due: Day | null
	readonly ratio: number | null
	readonly band: Band
	readonly followUp: Occasion | null
}

const NO_OCCASIONS: readonly Occasion[] = []

/** A contact judged as of `today`, with all that other notes say about them (DESIGN 3, RULES 7 and 15–29). */
export function tieOf(contact: Contact, evidence: Evidence, rhythm: RhythmSettings, today: Day): Tie {
	const touches = daysOfContact(contact, evidence.touches, today)
	const lastContact = touches[0] ?? null
	const lastDay = lastContact === null ? null : lastContact.day
	const met = metBy(contact, today)
	const cadence = tieCadence(contact, rhythm)
	const snoozedUntil = lastingSnooze(contact.snoozeUntil, today)
	const interval = contact.deceased ? null : intervalOf(contact, met, touches, cadence, today)
	const { anchor, due, ratio, band, followUp } =
		interval === null
			? judgeWithoutInterval(contact, cadence, lastDay ?? met)
			: judgeInterval(contact, interval, cadence, touches, evidence, today)
	const promises = openPromises(contact, evidence)
	const occasions = contact.deceased
		? NO_OCCASIONS
		: occasionsOf(contact, {
				// A log that is not read yet may hold a newer contact: nobody is called late on half the evidence.
				followUp: snoozedUntil === null && contact.log !== null ? followUp : null,
				promises,
				elsewhere: evidence.touches,
				lastDay,
			}, rhythm, today)
	const firstRank = rankAt(occasions, 0)
	const lastRank = rankAt(occasions, occasions.length - 1)
	return {
		contact,
		evidence,
		lastContact,
		touches,
		cadence,
		anchor,
		due,
		ratio,
		band,
		snoozedUntil,
		promises,
		occasions,
		firstRank,
		lastRank,
	}
}

function rankAt(occasions: readonly Occasion[], at: number): number | null {
	const occasion = occasions[at]
	return occasion === undefined ? null : occasionRank(occasion)
}

/** Without an interval a living person is one to meet, or stands in no band at all (RULES 7, 21). */
function judgeWithoutInterval(contact: Contact, cadence: Cadence | null, anchor: Day | null): Judgement {
	if (anchor !== null || contact.deceased || !isToMeet(contact, cadence)) {
		return { anchor, due: null, ratio: null, band: 'none', followUp: null }
	}
	return { anchor, due: null, ratio: null, band: 'to-meet', followUp: toMeetOccasion(contact) }
}

function judgeInterval(
	contact: Contact,
	interval: Interval,
	cadence: Cadence | null,
	touches: readonly Touch[],
	evidence: Evidence,
	today: Day,
): Judgement {
	const { kind, anchor } = interval
	const ratio = ratioOf(anchor, interval.due, today)
	const dormant = kind === 'due' && isDormant(contact.circle, anchor, interval.due, touches, today)
	return {
		anchor,
		due: dueWithSnooze(interval.due, contact.snoozeUntil),
		ratio,
		band: dormant ? 'dormant' : bandOf(ratio),
		followUp: ratio < 1 ? null : followUpOccasion(contact, interval, cadence, dormant, touches, evidence, today),
	}
}
