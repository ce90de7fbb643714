/** How a tie stands in its rhythm (RULES 21). */
export type Band = 'fresh' | 'soon' | 'due' | 'overdue' | 'long-overdue' | 'dormant' | 'to-meet' | 'none'

/** The band of a ratio alone: fresh < 0.8 ≤ soon < 1 = due < overdue < 2 ≤ long overdue (DESIGN 3, RULES 21). */
export function bandOf(ratio: number): Band {
	if (ratio < 0.8) return 'fresh'
	if (ratio < 1) return 'soon'
	if (ratio === 1) return 'due'
	return ratio < 2 ? 'overdue' : 'long-overdue'
}
