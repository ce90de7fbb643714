import type { Day } from '../note/day'

/**
 * How far an interval has run: days from the anchor to today over days from the anchor to `due`, which is
 * the due day without any snooze. Unrounded; 1 on the due day (DESIGN 3, RULES 20).
 */
export function ratioOf(anchor: Day, due: Day, today: Day): number {
	return (today - anchor) / (due - anchor)
}
