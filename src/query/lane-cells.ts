import { CIRCLES } from '../contact/circle'
import type { Circle } from '../contact/circle'
import { rhythmPlaceOf } from './circle-marks'
import { CIRCLE_STATES } from './circle-people'
import type { CirclePerson, CircleState } from './circle-people'
import type { Label, WidthOf } from './circles-picture'

/** Into how many parts a lane is cut from just spoken to up to eight times; due stands between the fourth and the fifth. */
const LANE_PARTS = 8
const PARTS = Array.from({ length: LANE_PARTS }, (_, part) => part)
/** The radius of the fullest cell: a finger's target of 44 px, with air. */
const LARGEST = 19
/** The radius of one person, at most; a cell is never smaller than can be seen. */
const LARGEST_PERSON = 4
const SMALLEST = 1.5
const TO_BASELINE = 4

/** The bar of those to meet: at least so thick, at most so high, in pixels. */
const BAR = { thickness: 7, height: 36 } as const

/** Those of one circle and state in one part of a lane, as a disc whose area is their number. */
export interface LaneCell {
	readonly state: CircleState
	/** 0 to 7, from just spoken to on. */
	readonly part: number
	readonly count: number
	readonly today: number
	readonly owed: number
	/** The middle of the disc; its row's middle is 0. */
	readonly x: number
	readonly radius: number
	/** The number, where there is room for it. */
	readonly number: Label | null
}

/** The cells of every lane, each lane's by state and then from the left, on one scale. */
export function laneCellsOf(people: readonly CirclePerson[], width: number, widthOf: WidthOf): ReadonlyMap<Circle, readonly LaneCell[]> {
	const gathered = new Map<string, CirclePerson[]>()
	for (const person of people) {
		const key = keyOf(person.circle, person.state, partOf(person))
		const cell = gathered.get(key)
		if (cell === undefined) gathered.set(key, [person])
		else cell.push(person)
	}
	const most = Math.max(1, ...[...gathered.values()].map(({ length }) => length))
	const scale = Math.min(LARGEST_PERSON, Math.min(LARGEST, width / LANE_PARTS / 2 - 1) / Math.sqrt(most))
	return new Map(CIRCLES.map((circle) => [circle, CIRCLE_STATES.flatMap((state) => PARTS.flatMap((part) => {
		const inside = gathered.get(keyOf(circle, state, part))
		return inside === undefined ? [] : [cellOf(inside, state, part, scale, width, widthOf)]
	}))]))
}

function cellOf(
	inside: readonly CirclePerson[],
	state: CircleState,
	part: number,
	scale: number,
	width: number,
	widthOf: WidthOf,
): LaneCell {
	const count = inside.length
	const x = ((part + 0.5) * width) / LANE_PARTS
	const radius = Math.max(SMALLEST, scale * Math.sqrt(count))
	const text = String(count)
	const room = state === 'to-meet' ? laneBarOf({ radius }).thickness : 2 * radius
	const number: Label | null = widthOf(text) <= room - 4 ? { text, x, y: TO_BASELINE, anchor: 'middle' } : null
	const today = inside.filter((person) => person.today).length
	const owed = inside.filter((person) => person.owed).length
	return { state, part, count, today, owed, x, radius, number }
}

/** The upright bar that a cell of people to meet is drawn as; its area is that of the disc. */
export function laneBarOf({ radius }: Pick<LaneCell, 'radius'>): { readonly thickness: number; readonly height: number } {
	const area = Math.PI * radius * radius
	const thickness = Math.max(BAR.thickness, area / BAR.height)
	return { thickness, height: area / thickness }
}

/** The part of the lane somebody stands in: due itself is still before the line, and those to meet are at the end. */
export function partOf(person: Pick<CirclePerson, 'state' | 'ratio'>): number {
	if (person.state === 'to-meet') return LANE_PARTS - 1
	const part = Math.floor(rhythmPlaceOf(person) * LANE_PARTS)
	return Math.min(person.state === 'within' ? LANE_PARTS / 2 - 1 : LANE_PARTS - 1, part)
}

function keyOf(circle: Circle, state: CircleState, part: number): string {
	return `${String(circle)} ${state} ${String(part)}`
}
