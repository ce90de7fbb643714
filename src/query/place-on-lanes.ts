import { CIRCLES } from '../contact/circle'
import type { Circle } from '../contact/circle'
import { angleOf } from './circle-angle'
import { MOST_MARKS, rhythmPlaceOf } from './circle-marks'
import type { CirclePerson } from './circle-people'
import type { Label, WidthOf } from './circles-picture'
import { laneCellsOf } from './lane-cells'
import type { LaneCell } from './lane-cells'
import { strongly } from './label-box'
import { isolated, shortened } from './shortened'

/** One person's row in a lane. Its middle is 0; texts stand on their baselines. */
export interface LaneRow {
	readonly person: CirclePerson
	/** The middle of the mark, in pixels from the left; of a tick where it stands. */
	readonly x: number
	readonly radius: number
	readonly name: Label
}

/** One circle laid out as a lane: from just spoken to on the left, by way of due, to eight times and more. */
export interface Lane {
	readonly circle: Circle
	readonly people: number
	/** In the order of the angle, so that everybody stays where the reader has learnt to find them; empty where there are cells. */
	readonly rows: readonly LaneRow[]
	/** Empty up to 600 people. */
	readonly cells: readonly LaneCell[]
}

/** The circles where there is no room for circles: under 480 px (DESIGN 6, "Circles"). */
export interface LanesPicture {
	readonly width: number
	/** Where the dashed line stands. */
	readonly due: number
	/** Those with somebody in them, circle 1 first. */
	readonly lanes: readonly Lane[]
}

const RADIUS = 6
/** Half the length of the tick of a person to meet. */
const TICK = 6
/** From the edge to the first and the last mark, and to a tick. */
const EDGE = 9
const TICK_EDGE = 2
const TO_NAME = 6
const TO_BASELINE = 4

/** Places people in lanes as wide as there is room, by the same distance that places them on the circles. */
export function placeOnLanes(people: readonly CirclePerson[], width: number, widthOf: WidthOf): LanesPicture {
	const cells = people.length > MOST_MARKS ? laneCellsOf(people, width, widthOf) : null
	const lanes = CIRCLES.flatMap((circle): readonly Lane[] => {
		const inside = people.filter((person) => person.circle === circle)
		return inside.length === 0 ? [] : [{
			circle,
			people: inside.length,
			rows: cells === null ? byAngle(inside).map((person) => rowOf(person, width, widthOf)) : [],
			cells: cells?.get(circle) ?? [],
		}]
	})
	return { width, due: width / 2, lanes }
}

function byAngle(people: readonly CirclePerson[]): readonly CirclePerson[] {
	const angles = new Map(people.map((person) => [person, angleOf(person)]))
	return [...people].sort((a, b) => (angles.get(a) ?? 0) - (angles.get(b) ?? 0))
}

function rowOf(person: CirclePerson, width: number, widthOf: WidthOf): LaneRow {
	const isTick = person.state === 'to-meet'
	const radius = isTick ? TICK : RADIUS
	const x = isTick ? width - TICK_EDGE : EDGE + rhythmPlaceOf(person) * (width - 2 * EDGE)
	const side = x <= width / 2 ? 1 : -1
	const from = x + side * (RADIUS + TO_NAME)
	const room = side === 1 ? width - from : from
	const text = shortened(person.name, room, person.today ? strongly(widthOf) : widthOf) ?? ''
	return { person, x, radius, name: { text: isolated(text), x: from, y: TO_BASELINE, anchor: side === 1 ? 'start' : 'end' } }
}
