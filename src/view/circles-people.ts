import { circlePeopleOf } from '../query/circle-people'
import { todayOf } from '../query/today'
import { keptByTies } from './kept-by-ties'

/** Who stands on the circles as of today; asked at every drawing, and when the picture gets another size. */
export const circlePeople = keptByTies((ties, plan) => circlePeopleOf(ties, new Set(todayOf(ties, plan).picks.map(({ path }) => path))))
