import type { Label, WidthOf } from './circles-picture'
import type { Box } from './taken-room'

/** Above and below the baseline of a label, in pixels, at 12 px. */
const ABOVE = 11
const BELOW = 4
/** On both sides of a label, so that two do not read as one. */
const BESIDE = 2
/** How much wider a name of today is, being strong. */
const STRONG = 1.08

/** The room that a label takes. */
export function boxOf({ text, x, y, anchor }: Label, widthOf: WidthOf): Box {
	const width = widthOf(text)
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
	return { left: left - BESIDE, top: y - ABOVE, right: left + width + BESIDE, bottom: y + BELOW }
}

/** The width of the names of today. */
export function strongly(widthOf: WidthOf): WidthOf {
	return (text) => widthOf(text) * STRONG
}
