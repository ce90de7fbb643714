import type { Day } from '../note/day'
import type { Contact } from './contact'
import type { Interval } from './interval'
import type { Touch } from './touch'

/** A tie is new up to this many days after `met`, the last one included (RULES 22). */
const NEW_FOR_DAYS = 60
/** A personal, useful message within a day of meeting (DESIGN 1). */
const FIRST_MESSAGE_AFTER = 1
/** The "information bridge" two weeks later (DESIGN 1). */
const BRIDGE_AFTER = 14

/**
 * The interval that a new tie runs on before its own cadence: a first message the day after meeting, then a
 * bridge after two weeks. Null when the tie is not new, or has already had its two contacts (RULES 22).
 *
 * @param met the first meeting, not after today
 * @param touches the last days of contact up to today, newest first, one a day
 */
export function newTieInterval<Contacted extends Pick<Touch, 'day'>>(
	contact: Contact,
	met: Day,
	touches: readonly Contacted[],
	today: Day,
): Interval<Contacted> | null {
	if (today - met > NEW_FOR_DAYS || contact.circle === 1) return null
	if (contact.stage !== null && contact.stage !== 1) return null
	const [newest, second] = touches
	if (newest === undefined || newest.day <= met) {
		return today < met + BRIDGE_AFTER
			? { kind: 'first-message', anchor: met, due: met + FIRST_MESSAGE_AFTER, since: null }
			: { kind: 'bridge', anchor: met, due: met + BRIDGE_AFTER, since: null }
	}
	if (second !== undefined && second.day > met) return null
	return { kind: 'bridge', anchor: newest.day, due: newest.day + BRIDGE_AFTER, since: newest }
}
