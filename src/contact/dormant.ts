import type { Day } from '../note/day'
import type { Circle } from './circle'
import { rhythmOf } from './rhythm'
import type { Touch } from './touch'

/** A tie silent for eight of its own intervals has most likely decayed (Navarro et al. 2017, DESIGN 3). */
const SILENT_INTERVALS = 8

/**
 * Whether an overdue tie has gone dormant: silent for eight times its own rhythm, or eight times its
 * cadence where too few gaps are known. Never for circle 1, never before it is overdue (RULES 21, 25).
 *
 * @param due the due day by cadence, without any snooze
 * @param touches the last days of contact, newest first, at most six
 */
export function isDormant(
	circle: Circle | null,
	anchor: Day,
	due: Day,
	touches: readonly Pick<Touch, 'day'>[],
	today: Day,
): boolean {
	if (circle === 1 || today <= due) return false
	const rhythm = rhythmOf(touches) ?? due - anchor
	return today - anchor >= SILENT_INTERVALS * rhythm
}
