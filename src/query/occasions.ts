import type { OccasionKind, Reason } from '../contact/reason'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { candidate, compareCandidates } from './occasion-order'
import { picksOf } from './picks'
import type { Plan } from './plan'
import { surveyOf } from './survey'

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
	const { ranks, week } = surveyOf(ties, plan)
	const picks = new Set(picksOf(ranks, week, plan))
	const all = ties.flatMap((tie) => tie.occasions.map((occasion) => candidate(tie, occasion)))
	return all.sort(compareCandidates(plan.compareNames)).map(({ tie, occasion }) => {
		const isFirst = tie.occasions[0] === occasion
		return {
			path: tie.contact.path,
			kind: occasion.kind,
			day: occasion.day,
			daysLate: occasion.daysLate,
			today: isFirst && picks.has(tie),
			reasons: isFirst ? tie.occasions.map(({ reason }) => reason) : [occasion.reason],
		}
	})
}
