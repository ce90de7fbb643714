import type { Day } from '../note/day'
import type { CirclePeople, CirclePerson } from '../query/circle-people'
import { circlePeopleOf } from '../query/circle-people'
import { circlePeopleOn } from '../query/circle-people-on'
import type { CirclesPicture, WidthOf } from '../query/circles-picture'
import { placeOnCircles } from '../query/place-on-circles'
import type { TendContext } from '../vault/ring'
import { everybody } from './everybody'
import type { Overview } from './overview'
import { overviewOf } from './overview'

const peopleBy = new WeakMap<Overview, CirclePeople>()

/** Who stands on the circles as of today; asked at every drawing, and answered once until something has moved. */
export function circlePeople(context: TendContext): CirclePeople {
	const overview = overviewOf(context)
	let people = peopleBy.get(overview)
	if (people === undefined) {
		const picks = new Set(overview.today.picks.map(({ path }) => path))
		peopleBy.set(overview, (people = circlePeopleOf(everybody(context), picks)))
	}
	return people
}

/** Who stands there, or stood there on an earlier day. */
export function peopleShown(day: Day | null, context: TendContext): readonly CirclePerson[] {
	return day === null ? circlePeople(context).people : circlePeopleOn(everybody(context), day, context.plan().today)
}

const placed = new WeakMap<readonly CirclePerson[], CirclesPicture>()

/** People in a room of a size, one sector alone or all; the same people in the same room are placed once. */
export function placedIn(width: number, height: number, zoom: number | null, people: readonly CirclePerson[], widthOf: WidthOf): CirclesPicture {
	const known = placed.get(people)
	if (known !== undefined && known.size.width === width && known.size.height === height && (known.size.zoom ?? null) === zoom) return known
	const picture = placeOnCircles(people, { width, height, zoom }, widthOf)
	// A sector that the last one has left shows nobody.
	if (zoom !== null && picture.sectors.length === 0) return placedIn(width, height, null, people, widthOf)
	placed.set(people, picture)
	return picture
}
