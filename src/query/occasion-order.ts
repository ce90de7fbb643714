import { occasionRank } from '../contact/occasion-order'
import type { Occasion } from '../contact/occasion'
import type { OccasionKind } from '../contact/reason'
import type { Tie } from '../contact/tie'
import { circleRank, compareNameAndPath, lastDayRank } from './tie-order'
import type { Compare } from './tie-order'

/** An occasion with the tie it is of, and what it is put in order by: the lower stands first. */
export interface Candidate {
	readonly tie: Tie
	readonly occasion: Occasion
	readonly rank: number
	/** Within the rank: how far the interval has run, turned round, or the day. */
	readonly measure: number
	readonly circle: number
	readonly lastDay: number
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

/** An occasion made ready to be compared: what is asked for at every comparison is looked up once. */
export function candidate(tie: Tie, occasion: Occasion): Candidate {
	const rank = occasionRank(occasion)
	const measure = measureOf(tie, occasion)
	return { tie, occasion, rank, measure, circle: circleRank(tie), lastDay: lastDayRank(tie) }
}

function measureOf(tie: Tie, occasion: Occasion): number {
	return BY_RATIO[occasion.kind] ? -(tie.ratio ?? 0) : (occasion.day ?? 0)
}

/**
 * The order of Today (DESIGN 3, RULES 26): by rank, so that what lies ahead comes last; then first messages, due,
 * bridge and reconnect by the higher ratio, the rest by the earlier day; then by circle, the older contact, name and
 * path.
 */
export function compareCandidates(compareNames: Compare<string>): Compare<Candidate> {
	return (a, b) =>
		a.rank - b.rank ||
		a.measure - b.measure ||
		a.circle - b.circle ||
		a.lastDay - b.lastDay ||
		compareNameAndPath(a.tie, b.tie, compareNames)
}

/** People in the order of their first occasions. Somebody without any is left out. */
export function byFirstOccasion(people: readonly Tie[], compareNames: Compare<string>): Tie[] {
	const firsts: Candidate[] = []
	for (const tie of people) {
		const first = tie.occasions[0]
		if (first !== undefined) firsts.push(candidate(tie, first))
	}
	return firsts.sort(compareCandidates(compareNames)).map(({ tie }) => tie)
}

/** The first `count` of people of one rank, in the same order, without putting all the others in order. */
export function firstByOccasion(people: readonly Tie[], count: number, compareNames: Compare<string>): Tie[] {
	const compare = compareCandidates(compareNames)
	const kept: Candidate[] = []
	const kind = people[0]?.occasions[0]?.kind
	// All kinds of a rank stand by the same measure; thousands who cannot be among the first are passed over by it.
	const byRatio = kind !== undefined && BY_RATIO[kind]
	for (const tie of people) {
		const last = kept[count - 1]
		if (count === 0 || (byRatio && last !== undefined && -(tie.ratio ?? 0) > last.measure)) continue
		const first = tie.occasions[0]
		if (first === undefined) continue
		const one = candidate(tie, first)
		const place = kept.findIndex((other) => compare(one, other) < 0)
		if (place !== -1) kept.splice(place, 0, one)
		else kept.push(one)
		if (kept.length > count) kept.pop()
	}
	return kept.map(({ tie }) => tie)
}
