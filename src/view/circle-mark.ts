import type { CircleState } from '../query/circle-people'

/** What a mark shows of a person. */
export interface MarkLook {
	readonly state: CircleState
	/** In pixels; of a tick half its length. */
	readonly radius: number
	/** Radians, clockwise from the top: the way a tick points. */
	readonly angle: number
	readonly initials: string | null
	readonly owed: boolean
	readonly today: boolean
}

/** How wide an open mark's line is, in pixels. */
const LINE_PX = 1.5
/** About as far from one dot of a dotted mark to the next. */
const DOT_PX = 3.4
/** With this radius a mark has room for initials, and for a larger square. */
const LARGE_PX = 10

/** A person's mark around the middle of `parent`: filled, hollow, dotted, or a tick; a small square where I have promised something. */
export function drawMark(parent: Element, { state, radius, angle, initials, owed, today }: MarkLook): void {
	const cls = `tend-mark-shape is-${state}${today ? ' is-today' : ''}`
	if (state === 'to-meet') {
		const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)]
		parent.createSvg('line', { cls, attr: { x1: px(-x), y1: px(-y), x2: px(x), y2: px(y) } })
	} else {
		const r = state === 'within' ? radius : radius - LINE_PX / 2
		const dots = state === 'dormant' ? { 'stroke-dasharray': dotsAround(r) } : {}
		parent.createSvg('circle', { cls, attr: { r: px(r), ...dots } })
		if (initials !== null) parent.createSvg('text', { cls: `tend-mark-initials is-${state}`, attr: { y: 3.5 } }).textContent = initials
	}
	if (!owed) return
	const side = radius >= LARGE_PX ? 8 : radius >= 5 ? 6 : 5
	const corner = px(radius * 0.72 - side / 2)
	parent.createSvg('rect', { cls: 'tend-mark-promise', attr: { x: corner, y: corner, width: side, height: side } })
}

/** Round dots around a circle, evenly, so that none is cut. */
export function dotsAround(radius: number): string {
	const around = 2 * Math.PI * radius
	const dots = Math.max(6, Math.round(around / DOT_PX))
	return `0.1 ${(around / dots - 0.1).toFixed(2)}`
}

/** A number of pixels as it stands in the picture. */
export function px(length: number): string {
	return length.toFixed(1)
}
