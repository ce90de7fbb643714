import type { Circle } from '../contact/circle'
import { cellsOf } from './circle-cells'
import { sectorOf } from './circle-angle'
import { marksOf, MOST_MARKS } from './circle-marks'
import type { CirclePerson } from './circle-people'
import { withNames } from './circle-names'
import { sectorsOf } from './circle-sectors'
import { groundOf } from './circles-ground'
import type { CirclesPicture, LineOf, Size, WidthOf } from './circles-picture'
import { withCaptions } from './sector-captions'

/**
 * Places people on the circles: the angle hangs on each person alone, the distance on how far their rhythm has run
 * (DESIGN 6, "Circles"). Up to 600 people everybody has a mark, and a name where there is room; beyond that there are
 * cells. A dozen large marks have a line beneath each name. A sector that is zoomed into is spread over all of the circle, its people at the same distances.
 */
export function placeOnCircles(people: readonly CirclePerson[], size: Size, widthOf: WidthOf, lineOf: LineOf): CirclesPicture {
	const zoom = size.zoom ?? null
	const shown = zoom === null ? people : people.filter((person) => sectorOf(person) === zoom)
	const ground = groundOf(size, countsOf(shown))
	const sectors = sectorsOf(shown, ground)
	const { centre, arc, rings } = ground
	if (shown.length > MOST_MARKS) {
		const captioned = withCaptions(sectors, 'letters', ground, widthOf)
		return { size, centre, arc, rings, sectors: captioned, marks: [], cells: cellsOf(shown, ground, widthOf) }
	}
	const captioned = withCaptions(sectors, 'organizations', ground, widthOf)
	return { size, centre, arc, rings, cells: [], ...withNames(marksOf(shown, ground), captioned, ground, widthOf, lineOf) }
}

function countsOf(people: readonly CirclePerson[]): Readonly<Record<Circle, number>> {
	const counts = { 1: 0, 2: 0, 3: 0 }
	for (const { circle } of people) counts[circle]++
	return counts
}
