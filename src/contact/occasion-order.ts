import type { Occasion } from './occasion'
import type { OccasionKind } from './reason'

const RANK: Readonly<Record<OccasionKind, number>> = {
	'promise': 0,
	'meeting': 1,
	'birthday': 1,
	'date': 1,
	'first-message': 2,
	'due': 3,
	'bridge': 3,
	'reconnect': 4,
	'to-meet': 5,
	'waiting': 6,
	'changed': 7,
}

/** The rank of what lies ahead: after every occasion of today. */
export const RANK_AHEAD = 8

/** The rank of the one kind that has no day. */
export const RANK_TO_MEET = RANK['to-meet']

/** Of one rank, the kind that stands first. */
const WITHIN: readonly OccasionKind[] = ['meeting', 'birthday', 'date']

/**
 * Where an occasion stands among others, 0 first: my promise, then a meeting, birthday or date of today, a
 * first message, due and bridge, reconnect, to meet, waiting, changed; what lies ahead comes last (DESIGN 3,
 * RULES 26).
 */
export function occasionRank(occasion: Occasion): number {
	return occasion.daysLate !== null && occasion.daysLate < 0 ? RANK_AHEAD : RANK[occasion.kind]
}

/** Orders the occasions of one person: by rank, then by day, the oldest first, then by kind and line. */
export function compareOccasions(a: Occasion, b: Occasion): number {
	return (
		occasionRank(a) - occasionRank(b) ||
		(a.day ?? 0) - (b.day ?? 0) ||
		WITHIN.indexOf(a.kind) - WITHIN.indexOf(b.kind) ||
		comparePlace(a, b)
	)
}

/** By path and line of the source, so that the order never hangs on the order of reading. */
function comparePlace(a: Occasion, b: Occasion): number {
	const one = a.reason.source
	const other = b.reason.source
	if (one.path !== other.path) return one.path < other.path ? -1 : 1
	return (one.line ?? 0) - (other.line ?? 0)
}
