import type { Day } from '../note/day'
import type { Cadence } from './cadence'
import type { Contact } from './contact'
import { dueAfter } from './due'
import type { Interval } from './interval'
import { newTieInterval } from './new-tie'
import type { Touch } from './touch'

/**
 * The interval a tie is on: a new tie's first two (RULES 22), else its cadence from the last contact, else
 * from `met` (DESIGN 3). Null without an anchor, without a cadence, and with `never` (RULES 21, 24).
 *
 * @param met the first meeting, null while it is still ahead
 * @param touches the last days of contact up to today, newest first, one a day
 */
export function intervalOf<Contacted extends Pick<Touch, 'day'>>(
	contact: Contact,
	met: Day | null,
	touches: readonly Contacted[],
	cadence: Cadence | null,
	today: Day,
): Interval<Contacted> | null {
	if (cadence === 'never') return null
	const beginning = met === null ? null : newTieInterval(contact, met, touches, today)
	if (beginning !== null || cadence === null) return beginning
	const since = touches[0] ?? null
	const anchor = since?.day ?? met
	return anchor === null ? null : { kind: 'due', anchor, due: dueAfter(anchor, cadence), since }
}
