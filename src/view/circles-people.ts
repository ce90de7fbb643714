import type { Day } from '../note/day'
import { sectorOf } from '../query/circle-angle'
import type { CirclePeople, CirclePerson } from '../query/circle-people'
import { circlePeopleOf } from '../query/circle-people'
import { circlePeopleOn } from '../query/circle-people-on'
import type { CirclesPicture, WidthOf } from '../query/circles-picture'
import { placeOnCircles } from '../query/place-on-circles'
import type { TendContext } from '../vault/ring'
import type { Overview } from './overview'
import { overviewOf } from './overview'

const peopleBy = new WeakMap<Overview, CirclePeople>()

/** Who stands on the circles as of today; asked at every drawing, and answered once until something has moved. */
export function circlePeople(context: TendContext): CirclePeople {
	const overview = overviewOf(context)
	let people = peopleBy.get(overview)
	if (people === undefined) {
		const picks = new Set(overview.today.picks.map(({ path }) => path))
		peopleBy.set(overview, (people = circlePeopleOf(context.index.ties(), picks)))
	}
	return people
}

/** Who stands there, or stood there on an earlier day. */
export function peopleShown(day: Day | null, context: TendContext): readonly CirclePerson[] {
	return day === null ? circlePeople(context).people : circlePeopleOn(context.index.ties(), day, context.plan().today)
}

/** The sector that is shown alone; null: all of them, and so where the last one has left it. */
export function zoomAmong(people: readonly CirclePerson[], zoom: number | null): number | null {
	return people.some((person) => sectorOf(person) === zoom) ? zoom : null
}

const placed = new WeakMap<readonly CirclePerson[], CirclesPicture>()

/** People in a room of a size, one sector alone or all; the same people in the same room are placed once. */
export function placedIn(width: number, height: number, zoom: number | null, people: readonly CirclePerson[], widthOf: WidthOf): CirclesPicture {
	const known = placed.get(people)
	if (known !== undefined && known.size.width === width && known.size.height === height && (known.size.zoom ?? null) === zoom) return known
	const picture = placeOnCircles(people, { width, height, zoom }, widthOf)
	placed.set(people, picture)
	return picture
}
