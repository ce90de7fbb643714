import { occasionRank } from '../contact/occasion-order'
import type { Occasion } from '../contact/occasion'
import type { OccasionKind } from '../contact/reason'
import type { Tie } from '../contact/tie'
import { comparePeople } from './tie-order'
import type { Compare } from './tie-order'

/** An occasion, the person's tie, and the occasion's rank. */
export interface Candidate {
	readonly tie: Tie
	readonly occasion: Occasion
	readonly rank: number
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

/** An occasion of a person, ready to be put in order. */
export function candidate(tie: Tie, occasion: Occasion): Candidate {
	return { tie, occasion, rank: occasionRank(occasion) }
}

/**
 * The order of Today (DESIGN 3, RULES 26): by rank, so that what lies ahead comes last; then first messages, due,
 * bridge and reconnect by the higher ratio, the rest by the earlier day; then as `comparePeople`.
 */
export function compareCandidates(compareNames: Compare<string>): Compare<Candidate> {
	return (a, b) => a.rank - b.rank || compareWithin(a, b) || comparePeople(a.tie, b.tie, compareNames)
}

/** Of one rank. All kinds of a rank stand by the same measure, so that of `a` will do. */
function compareWithin(a: Candidate, b: Candidate): number {
	if (BY_RATIO[a.occasion.kind]) return (b.tie.ratio ?? 0) - (a.tie.ratio ?? 0)
	return (a.occasion.day ?? 0) - (b.occasion.day ?? 0)
}
