import { occasionRank } from '../contact/occasion-order'
import type { Occasion } from '../contact/occasion'
import type { OccasionKind } from '../contact/reason'
import type { Tie } from '../contact/tie'
import { circleRank, compareNameAndPath, lastDayRank } from './tie-order'
import type { Compare } from './tie-order'

/** An occasion of a person, and what it is put in order by: the lower stands first. */
export interface Candidate {
	readonly tie: Tie
	readonly occasion: Occasion
	readonly rank: number
	/** Within the rank: how far the interval has run, turned round, or the day. */
	readonly measure: number
	readonly circle: number
	readonly lastDay: number
}

/** Which kinds stand by how far their interval has run; the others stand by day. */
const BY_RATIO: Readonly<Record<OccasionKind, boolean>> = {
	'promise': false,
	'meeting': false,
	'birthday': false,
	'date': false,
	'first-message': true,
	'due': true,
	'bridge': true,
	'reconnect': true,
	'to-meet': false,
	'waiting': false,
	'changed': false,
}

/** An occasion of a person, ready to be put in order; what is compared often is worked out once. */
export function candidate(tie: Tie, occasion: Occasion): Candidate {
	const measure = BY_RATIO[occasion.kind] ? -(tie.ratio ?? 0) : (occasion.day ?? 0)
	return { tie, occasion, rank: occasionRank(occasion), measure, circle: circleRank(tie), lastDay: lastDayRank(tie) }
}

/**
 * The order of Today (DESIGN 3, RULES 26): by rank, so that what lies ahead comes last; then first messages, due,
 * bridge and reconnect by the higher ratio, the rest by the earlier day; then circle 1, 2, 3, none; then the older
 * contact, none being the oldest; then the name, then the path.
 */
export function compareCandidates(compareNames: Compare<string>): Compare<Candidate> {
	return (a, b) =>
		a.rank - b.rank ||
		a.measure - b.measure ||
		a.circle - b.circle ||
		a.lastDay - b.lastDay ||
		compareNameAndPath(a.tie, b.tie, compareNames)
}
