import type { Touch } from './touch'

/** How many gaps must be known before a tie has a rhythm of its own (DESIGN 3). */
const GAPS_FOR_A_RHYTHM = 3

/**
 * A tie's own rhythm in days: the median of the gaps between its last days of contact (newest first, at
 * most six), where three gaps or more are known; else null (DESIGN 3, RULES 21). Of an even number of gaps
 * the median is the mean of the middle two.
 */
export function rhythmOf(touches: readonly Pick<Touch, 'day'>[]): number | null {
	if (touches.length <= GAPS_FOR_A_RHYTHM) return null
	const gaps = touches.slice(1).map((touch, at) => (touches[at]?.day ?? touch.day) - touch.day)
	gaps.sort((a, b) => a - b)
	const upper = gaps[gaps.length >> 1] ?? 0
	const lower = gaps[(gaps.length - 1) >> 1] ?? upper
	return (lower + upper) / 2
}
