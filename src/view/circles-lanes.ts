import type { Circle } from '../contact/circle'
import { sayCircleCell } from '../i18n/say-circle-cell'
import { sayCount } from '../i18n/say-count'
import { sayCirclePerson } from '../i18n/say-circle-person'
import type { CirclePerson, CircleState } from '../query/circle-people'
import type { WidthOf } from '../query/circles-picture'
import { CIRCLE_HOLDS } from '../query/group-findings'
import { laneBarOf } from '../query/lane-cells'
import type { LaneCell } from '../query/lane-cells'
import { placeOnLanes } from '../query/place-on-lanes'
import type { Lane, LaneRow, LanesPicture } from '../query/place-on-lanes'
import type { PersonAct, TendContext } from '../vault/ring'
import { dotsAround, drawMark, px } from './circle-mark'
import { drawTodayDot } from './circles-cells'
import { PLACE } from './keep-place'
import { leadsTo } from './open-note'
import { rove } from './roving'
import { rowHeight } from './row-height'

/** As long as the page has not laid out the room. */
const UNKNOWN_WIDTH_PX = 358
/** How high and wide a disc's button is: a finger's target. */
const CELL_PX = 44

/** Which discs share a line: nobody is within the rhythm and past it at one place. */
const SIDE_BY_SIDE: readonly (readonly CircleState[])[] = [['within', 'past'], ['dormant'], ['to-meet']]

/** What the lanes are drawn for. */
export interface LanesHome {
	readonly widthOf: WidthOf
	/** The lanes show another day, on which nothing can be changed. */
	readonly isPast: boolean
	/** A disc leads to the people it counts. */
	readonly showCell: (circle: Circle, cell: LaneCell) => void
	/** What a person's menu offers besides their acts. */
	readonly movesOf: (person: CirclePerson) => readonly PersonAct[]
}

/**
 * The circles on a narrow page: a lane for each, a row for each person, from just spoken to on the left to eight times
 * on the right; beyond some hundreds of people discs by their number (DESIGN 6, "Circles").
 */
export function drawLanes(parent: HTMLElement, people: readonly CirclePerson[], context: TendContext, home: LanesHome): void {
	const el = parent.createDiv({ cls: 'tend-lanes' })
	const picture = placeOnLanes(people, el.clientWidth || UNKNOWN_WIDTH_PX, home.widthOf)
	const { circles, circlesPicture: says } = context.words()
	const scale = el.createDiv({ cls: 'tend-lanes-scale', attr: { 'aria-hidden': true } })
	for (const text of [says.justSpoke, says.due, says.eightTimes]) scale.createSpan({ text })
	for (const lane of picture.lanes) {
		const holds = says.holds(lane.people, CIRCLE_HOLDS[lane.circle])
		const heading = el.createEl('h3', { cls: 'tend-lane-heading', text: circles[lane.circle] })
		heading.createSpan({ text: ` · ${holds}` })
		const label = `${circles[lane.circle]}, ${holds}`
		if (lane.cells.length > 0) drawCells(el, label, lane, context, home)
		else drawRows(el, label, lane, picture, context, home)
	}
}

function drawRows(parent: HTMLElement, label: string, { rows }: Lane, picture: LanesPicture, context: TendContext, home: LanesHome): void {
	const list = parent.createDiv({ cls: 'tend-lane', attr: { 'role': 'list', 'aria-label': label } })
	const height = rowHeight(list)
	for (const row of rows) {
		const { person } = row
		const tie = home.isPast ? undefined : context.index.tie(person.path)
		const lines = sayCirclePerson(person, tie, context.words(), context.language(), context.plan().today)
		const link = list.createDiv({ attr: { role: 'listitem' } }).createEl('a', {
			cls: 'tend-lane-row',
			attr: { 'href': '#', 'aria-label': lines.join(', '), [PLACE]: person.path },
		})
		leadsTo(link, { path: person.path, line: null }, context, home.movesOf(person))
		drawRow(link, row, picture.width, height)
	}
	rove(list, '.tend-lane-row')
}

function drawRow(link: HTMLElement, { person, x, radius, name }: LaneRow, width: number, height: number): void {
	const viewBox = `0 ${px(-height / 2)} ${px(width)} ${px(height)}`
	const svg = link.createSvg('svg', { cls: 'tend-picture', attr: { width, height, viewBox, 'aria-hidden': true } })
	const { owed, today, state } = person
	drawMark(svg.createSvg('g', { attr: { transform: `translate(${px(x)} 0)` } }), { state, radius, angle: 0, initials: null, owed, today })
	const attr = { 'x': px(name.x), 'y': px(name.y), 'text-anchor': name.anchor }
	svg.createSvg('text', { cls: `tend-halo tend-mark-name${today ? ' is-today' : ''}`, attr }).textContent = name.text
}

function drawCells(parent: HTMLElement, label: string, { circle, cells }: Lane, context: TendContext, home: LanesHome): void {
	const group = parent.createDiv({ cls: 'tend-lane', attr: { 'role': 'group', 'aria-label': label } })
	for (const states of SIDE_BY_SIDE) {
		const inside = cells.filter(({ state }) => states.includes(state))
		if (inside.length === 0) continue
		const row = group.createDiv({ cls: 'tend-lane-cells' })
		for (const cell of inside) drawCell(row, circle, cell, context, home)
	}
	rove(group, '.tend-lane-cell')
}

function drawCell(parent: HTMLElement, circle: Circle, cell: LaneCell, context: TendContext, home: LanesHome): void {
	const { state, part, today, x, radius, number } = cell
	const words = context.words()
	const says = words.circlesPicture
	const button = parent.createEl('button', {
		cls: `tend-plain tend-lane-cell tend-cell-mark is-${state}`,
		attr: { 'aria-label': `${says.states[state]}: ${sayCircleCell(cell, words)}`, [PLACE]: `lane ${String(circle)} ${state} ${String(part)}` },
	})
	button.setCssProps({ '--tend-x': `${px(x)}px` })
	button.addEventListener('click', () => home.showCell(circle, cell))
	const viewBox = `${String(-CELL_PX / 2)} ${String(-CELL_PX / 2)} ${String(CELL_PX)} ${String(CELL_PX)}`
	const svg = button.createSvg('svg', { cls: 'tend-picture', attr: { width: CELL_PX, height: CELL_PX, viewBox, 'aria-hidden': true } })
	if (state === 'to-meet') {
		const { thickness, height } = laneBarOf(cell)
		const attr = { x: px(-thickness / 2), y: px(-height / 2), width: px(thickness), height: px(height) }
		svg.createSvg('rect', { cls: 'tend-cell-shape', attr })
	} else {
		const dots = state === 'dormant' ? { 'stroke-dasharray': dotsAround(radius) } : {}
		svg.createSvg('circle', { cls: 'tend-cell-shape', attr: { r: px(radius), ...dots } })
	}
	if (number !== null) {
		const attr = { 'y': px(number.y), 'text-anchor': number.anchor }
		svg.createSvg('text', { cls: 'tend-cell-number', attr }).textContent = sayCount(cell.count, context.language())
	}
	if (today > 0) drawTodayDot(svg, 0, 0, radius)
}
