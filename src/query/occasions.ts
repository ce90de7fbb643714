import type { OccasionKind, Reason } from '../contact/reason'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { candidate, compareCandidates } from './occasion-order'
import type { Candidate } from './occasion-order'
import { picksOf } from './picks'
import type { Plan } from './plan'
import { weekSoFar } from './week'

/** One occasion as lists outside the dashboard print it (`agenda`). */
export interface OccasionRow {
	readonly path: string
	readonly kind: OccasionKind
	/** Null for `to-meet`. */
	readonly day: Day | null
	/** Days since `day`; negative while it lies ahead; null for `to-meet`. */
	readonly daysLate: number | null
	/** The person's first occasion, within today's share. */
	readonly today: boolean
	/** The occasion's own reason; of a person's first occasion those of the others follow. */
	readonly reasons: readonly Reason[]
}

/** Every occasion of every tie, in the order of DESIGN 3, what lies ahead last; the picks of Today are marked. */
export function occasionsInOrder(ties: readonly Tie[], plan: Plan): OccasionRow[] {
	const ordered = ties
		.flatMap((tie) => tie.occasions.map((occasion) => candidate(tie, occasion)))
		.sort(compareCandidates(plan.compareNames))
	const picks = picksOf(ordered.filter(isFirstAndNow), weekSoFar(ties, plan), plan)
	return ordered.map((one) => ({
		path: one.tie.contact.path,
		kind: one.occasion.kind,
		day: one.occasion.day,
		daysLate: one.occasion.daysLate,
		today: picks.has(one),
		reasons: isFirst(one) ? one.tie.occasions.map(({ reason }) => reason) : [one.occasion.reason],
	}))
}

function isFirst({ tie, occasion }: Candidate): boolean {
	return tie.occasions[0] === occasion
}

/** What lies ahead is nobody's first as long as anything is there now, and never a pick. */
function isFirstAndNow(one: Candidate): boolean {
	const { daysLate } = one.occasion
	return isFirst(one) && (daysLate === null || daysLate >= 0)
}
