import type { Day } from '../note/day'
import { isDormant } from './dormant'
import { dueAfter } from './due'
import { DAYS_KEPT } from './last-contact'
import { metBy } from './met-by'
import { rhythmOf } from './rhythm'
import type { Tie } from './tie'
import type { Touch } from './touch'

/**
 * Whether a tie was alive at the end of a day: not silent yet for eight of its own intervals since the last contact
 * up to then, or since `met` (DESIGN 1, "Measuring"; RULES 21). The cadence is the one of now, the rhythm the one of
 * then. Without a cadence the rhythm alone tells; with neither there is no interval to be alive by, but in circle 1,
 * which never goes dormant (RULES 25).
 *
 * @param days every day of contact, newest first
 */
export function isAliveOn({ contact, cadence }: Tie, days: readonly Day[], day: Day): boolean {
	const at = days.findIndex((one) => one <= day)
	const anchor = days[at] ?? metBy(contact, day)
	if (anchor === null) return false
	if (contact.circle === 1) return true
	const due = cadence === null || cadence === 'never' ? null : dueAfter(anchor, cadence)
	// Most months lie within the cadence, and need no rhythm.
	if (due !== null && day <= due) return true
	const touches = at === -1 ? [] : days.slice(at, at + DAYS_KEPT).map((one) => ({ day: one }))
	const end = due ?? endOfRhythm(anchor, touches)
	return end !== null && !isDormant(contact.circle, anchor, end, touches, day)
}

/** When the tie's own rhythm has run out; null where it has none. */
function endOfRhythm(anchor: Day, touches: readonly Pick<Touch, 'day'>[]): Day | null {
	const rhythm = rhythmOf(touches)
	return rhythm === null ? null : anchor + rhythm
}
