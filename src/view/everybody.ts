import { calledAlike } from '../query/called-alike'
import { keptByTies } from './kept-by-ties'

/** All ties, with each organization called as its note is: as People and the circles show them. */
export const everybody = keptByTies((ties, _plan, _rhythm, _app, index) => calledAlike(ties, (path) => index.employersOf(path)))
