import { barOf } from '../query/circle-cells'
import type { Cell, CirclesPicture } from '../query/circles-picture'
import type { Language } from '../i18n/language'
import { sayCircleCell } from '../i18n/say-circle-cell'
import { sayCount } from '../i18n/say-count'
import type { Words } from '../i18n/words'
import { dotsAround, px } from './circle-mark'
import { sayingOf } from './circles-sectors'
import { PLACE } from './keep-place'

/** How large the dot for people of today is, in pixels. */
const TODAY_PX = 3

/** A cell's name among the others. */
export function cellKey({ circle, sector, state }: Cell): string {
	return `cell ${String(circle)} ${String(sector)} ${state}`
}

/** Beyond some hundreds of people: those of one band, sector and state as one disc, whose area is their number. */
export function drawCells(parent: SVGElement, picture: CirclesPicture, words: Words, language: Language): void {
	for (const cell of picture.cells) {
		const { state, x, y } = cell
		const [where, who] = cellLines(cell, picture, words)
		const el = parent.createSvg('g', {
			cls: `tend-cell-mark is-${state}`,
			attr: { 'role': 'button', 'aria-label': `${where}: ${who}`, [PLACE]: cellKey(cell) },
		})
		el.createSvg('circle', { cls: 'tend-mark-reach', attr: { cx: px(x), cy: px(y), r: px(Math.max(cell.radius + 3, 8)) } })
		drawShape(el, cell)
		if (cell.number !== null) {
			const attr = { 'x': px(cell.number.x), 'y': px(cell.number.y), 'text-anchor': cell.number.anchor }
			el.createSvg('text', { cls: state === 'within' ? 'tend-cell-number' : 'tend-cell-number tend-halo', attr }).textContent = sayCount(cell.count, language)
		}
		if (cell.today > 0) drawTodayDot(el, x, y, cell.radius)
	}
}

/** What a disc stands for, and whom it holds. */
export function cellLines(cell: Cell, { sectors, size }: CirclesPicture, words: Words): readonly [where: string, who: string] {
	const sector = sectors.find(({ index }) => index === (size.zoom ?? cell.sector))
	const where = [words.circles[cell.circle], ...(sector === undefined ? [] : [sayingOf(sector, words)]), words.circlesPicture.states[cell.state]]
	return [where.join(', '), sayCircleCell(cell, words)]
}

/** Somebody of today is in the disc: a dot on its rim, as most of its people are not. */
export function drawTodayDot(parent: Element, x: number, y: number, radius: number): void {
	const away = Math.max(radius, TODAY_PX) * Math.SQRT1_2
	parent.createSvg('circle', { cls: 'tend-cell-today', attr: { cx: px(x + away), cy: px(y - away), r: TODAY_PX } })
}

/** Those to meet lie along the rim, as a bar of the same area. */
function drawShape(el: SVGGElement, { state, x, y, radius, angle }: Cell): void {
	if (state !== 'to-meet') {
		const dots = state === 'dormant' ? { 'stroke-dasharray': dotsAround(radius) } : {}
		el.createSvg('circle', { cls: 'tend-cell-shape', attr: { cx: px(x), cy: px(y), r: px(radius), ...dots } })
		return
	}
	const { length, thickness } = barOf({ radius })
	const turn = (angle * 180) / Math.PI
	const attr = { x: px(x - length / 2), y: px(y - thickness / 2), width: px(length), height: thickness, transform: `rotate(${px(turn)} ${px(x)} ${px(y)})` }
	el.createSvg('rect', { cls: 'tend-cell-shape', attr })
}
