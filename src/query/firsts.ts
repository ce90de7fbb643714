import { occasionRank } from '../contact/occasion-order'
import type { Occasion } from '../contact/occasion'
import type { Tie } from '../contact/tie'

/** Whether an occasion lies ahead: a meeting, birthday or date that is coming (RULES 26). */
export function isAhead({ daysLate }: Occasion): boolean {
	return daysLate !== null && daysLate < 0
}

/**
 * The people who have an occasion now, by the rank of their first one: each list holds the people of one rank in the
 * order in which they were given, the lists stand in the order of Today.
 */
export function firstsByRank(ties: readonly Tie[]): readonly (readonly Tie[])[] {
	const ranks: Tie[][] = []
	for (const tie of ties) {
		const first = tie.occasions[0]
		if (first === undefined || isAhead(first)) continue
		const rank = occasionRank(first)
		while (ranks.length <= rank) ranks.push([])
		ranks[rank]?.push(tie)
	}
	return ranks
}
