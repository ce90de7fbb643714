import type { Language } from '../i18n/language'
import { sayCircleLine } from '../i18n/say-circle-line'
import type { Day } from '../note/day'
import { sectorOf } from '../query/circle-angle'
import type { CirclePeople, CirclePerson } from '../query/circle-people'
import { circlePeopleOf } from '../query/circle-people'
import { circlePeopleOn } from '../query/circle-people-on'
import type { CirclesPicture, LineOf, Size, WidthOf } from '../query/circles-picture'
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

/** The sector that is shown alone; null: all of them, and so where the last one has left it. */
export function zoomAmong(people: readonly CirclePerson[], zoom: number | null): number | null {
	return people.some((person) => sectorOf(person) === zoom) ? zoom : null
}

/** What stands beneath the names; said in one language. */
interface Lines {
	readonly language: Language
	readonly lineOf: LineOf
}

/** How everybody stands as of today, in words; of an earlier day that is not known. */
export function linesOn(day: Day | null, context: TendContext): Lines {
	const language = context.language()
	const lineOf: LineOf = ({ path }) => {
		const tie = day === null ? context.index.tie(path) : undefined
		return tie === undefined ? null : sayCircleLine(tie, context.words(), language, context.plan().today)
	}
	return { language, lineOf }
}

const placed = new WeakMap<readonly CirclePerson[], { readonly picture: CirclesPicture; readonly language: Language }>()

/** People in a room of a size, one sector alone or all; the same people in the same room are placed once. */
export function placedIn(size: Size, people: readonly CirclePerson[], widthOf: WidthOf, { language, lineOf }: Lines): CirclesPicture {
	const known = placed.get(people)
	const { width, height, zoom } = known?.picture.size ?? {}
	if (known?.language === language && width === size.width && height === size.height && zoom === size.zoom) return known.picture
	const picture = placeOnCircles(people, size, widthOf, lineOf)
	placed.set(people, { picture, language })
	return picture
}
