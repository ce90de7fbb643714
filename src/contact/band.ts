/** How a tie stands in its rhythm (RULES 21). */
export type Band = 'fresh' | 'soon' | 'due' | 'overdue' | 'long-overdue' | 'dormant' | 'to-meet' | 'none'

/** Every band: from calm to quiet, then those whose rhythm has not begun. */
export const BANDS = [
	'fresh',
	'soon',
	'due',
	'overdue',
	'long-overdue',
	'dormant',
	'to-meet',
	'none',
] as const satisfies readonly Band[]

/** The band of a ratio alone: fresh < 0.8 ≤ soon < 1 = due < overdue < 2 ≤ long overdue (DESIGN 3, RULES 21). */
export function bandOf(ratio: number): Band {
	if (ratio < 0.8) return 'fresh'
	if (ratio < 1) return 'soon'
	if (ratio === 1) return 'due'
	return ratio < 2 ? 'overdue' : 'long-overdue'
}
