import { occasionRank } from '../contact/occasion-order'
import type { Occasion } from '../contact/occasion'
import type { OccasionKind } from '../contact/reason'
import type { Tie } from '../contact/tie'
import { comparePeople } from './tie-order'
import type { Compare } from './tie-order'

/** An occasion with the tie it is of. */
export interface TieOccasion {
	readonly tie: Tie
	readonly occasion: Occasion
}

/** Which kinds stand by how far their interval has run; the others stand by day. All kinds of a rank agree. */
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

/**
 * The order of Today (DESIGN 3, RULES 26): by rank, so that what lies ahead comes last; then first messages, due,
 * bridge and reconnect by the higher ratio, the rest by the earlier day; then by circle, the older contact, name and
 * path.
 */
export function compareOccasions(compareNames: Compare<string>): Compare<TieOccasion> {
	return (a, b) =>
		occasionRank(a.occasion) - occasionRank(b.occasion) ||
		compareInRank(a.tie, a.occasion, b.tie, b.occasion, compareNames)
}

/** The same order for people whose first occasions are of one rank. */
export function compareFirsts(compareNames: Compare<string>): Compare<Tie> {
	return (a, b) => {
		const [one] = a.occasions
		const [other] = b.occasions
		return one === undefined || other === undefined ? 0 : compareInRank(a, one, b, other, compareNames)
	}
}

function compareInRank(a: Tie, one: Occasion, b: Tie, other: Occasion, compareNames: Compare<string>): number {
	const apart = BY_RATIO[one.kind] ? (b.ratio ?? 0) - (a.ratio ?? 0) : (one.day ?? 0) - (other.day ?? 0)
	return apart === 0 ? comparePeople(a, b, compareNames) : apart
}
