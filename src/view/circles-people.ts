import type { Day } from '../note/day'
import type { CirclePerson } from '../query/circle-people'
import { circlePeopleOf } from '../query/circle-people'
import { circlePeopleOn } from '../query/circle-people-on'
import { todayOf } from '../query/today'
import type { TendContext } from '../vault/ring'
import { keptByTies } from './kept-by-ties'

/** Who stands on the circles as of today; asked at every drawing, and when the picture gets another size. */
export const circlePeople = keptByTies((ties, plan) => circlePeopleOf(ties, new Set(todayOf(ties, plan).picks.map(({ path }) => path))))

/** Who stands there, or stood there on an earlier day. */
export function peopleShown(day: Day | null, context: TendContext): readonly CirclePerson[] {
	return day === null ? circlePeople(context).people : circlePeopleOn(context.index.ties(), day, context.plan().today)
}
