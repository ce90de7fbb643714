import { CIRCLES } from '../contact/circle'
import type { Circle } from '../contact/circle'
import { ALL_SECTORS, FIRST_ANGLE, SECTOR_ANGLE } from './circle-angle'
import type { Ring, Size } from './circles-picture'

/** From the rim to the arcs of the sectors, and from those to their captions, in pixels. */
const TO_ARC = 18
export const TO_CAPTION = 10
/** Above and below the rim stand an arc and a line of a caption. */
const ABOVE = TO_ARC + TO_CAPTION + 17
/** Beside the rim stand whole captions: so much of the width, within these bounds. */
const BESIDE = { share: 0.16, least: 64, most: 140 } as const
/** The room in the middle that stands for the user, of the radius of the rim. */
const MIDDLE = 0.114
const LINE = 15
/** Two lines of a caption, with as much above as below: in a narrow band they stand half-way to the dashed line. */
const CAPTION_LINES = 35
/** How wide the captions of the rings are, in pixels. */
const CAPTION = 120

/** What a picture stands on before anybody is placed: the centre and its bands. */
export interface Ground {
	readonly size: Size
	readonly centre: { readonly x: number; readonly y: number }
	readonly arc: number
	readonly rings: readonly Ring[]
}

/** The bands that a picture of a size has room for; `counts` says how many people stand in each. */
export function groundOf(size: Size, counts: Readonly<Record<Circle, number>>): Ground {
	const centre = { x: size.width / 2, y: size.height / 2 }
	const beside = Math.min(BESIDE.most, Math.max(BESIDE.least, size.width * BESIDE.share))
	const rim = Math.max(60, Math.min(centre.y - ABOVE, centre.x - beside))
	const middle = Math.max(24, rim * MIDDLE)
	const band = (rim - middle) / CIRCLES.length
	const rings = CIRCLES.map((circle): Ring => {
		const inner = middle + (circle - 1) * band
		const outer = inner + band
		const top = centre.y - outer
		const first = top + LINE + Math.min(band / 14, (band / 2 - CAPTION_LINES) / 2)
		const lines = [first, first + LINE] as const
		return { circle, inner, due: inner + band / 2, outer, people: counts[circle], caption: { x: centre.x, width: CAPTION, lines } }
	})
	return { size, centre, arc: rim + TO_ARC, rings }
}

/** The point at an angle, clockwise from the top, and a distance from the centre. */
export function pointAt({ centre }: Ground, angle: number, distance: number): { readonly x: number; readonly y: number } {
	return { x: centre.x + distance * Math.sin(angle), y: centre.y - distance * Math.cos(angle) }
}

/** The ends of a sector; one that is zoomed into has all of the circle but the gap at the top. */
export function endsOf(sector: number, zoom: number | null): { readonly from: number; readonly to: number } {
	if (zoom !== null) return { from: FIRST_ANGLE, to: FIRST_ANGLE + ALL_SECTORS }
	return { from: FIRST_ANGLE + sector * SECTOR_ANGLE, to: FIRST_ANGLE + (sector + 1) * SECTOR_ANGLE }
}
