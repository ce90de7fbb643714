/** At this ratio, and beyond it, a mark stands at the edge (DESIGN 6, "Circles"). */
const EDGE_RATIO = 8

/**
 * How far along a rhythm a ratio stands, 0 to 1: half way when due, so that the first half is the rhythm itself, then
 * by doublings up to eight times (DESIGN 6, "Circles"). The strip, the circles and the lanes all place by it.
 */
export function placeInRhythm(ratio: number): number {
	if (ratio <= 1) return Math.max(0, ratio) / 2
	return ratio >= EDGE_RATIO ? 1 : 0.5 + Math.log2(ratio) / 6
}
