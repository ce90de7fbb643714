import { occasionRank } from '../contact/occasion-order'
import type { Occasion } from '../contact/occasion'
import type { Tie } from '../contact/tie'
import { candidate } from './occasion-order'
import type { Candidate } from './occasion-order'

/** Who has something to be thought of, now or soon; still to be put in order. */
export interface Survey {
	/** The people who have an occasion now, by the rank of their first one; the lists stand in the order of Today. */
	readonly ranks: readonly (readonly Tie[])[]
	/** Every meeting, birthday and date that is coming. */
	readonly ahead: readonly Candidate[]
	/** How many of the people in `ranks` have an occasion whose day has come. */
	readonly comeCount: number
}

/** Looks at every tie once. */
export function surveyOf(ties: readonly Tie[]): Survey {
	const ranks: Tie[][] = []
	const ahead: Candidate[] = []
	let comeCount = 0
	for (const tie of ties) {
		const { occasions } = tie
		const first = occasions[0]
		if (first === undefined) continue
		let hasCome = false
		for (const occasion of occasions) {
			if (isAhead(occasion)) ahead.push(candidate(tie, occasion))
			else if (occasion.daysLate !== null) hasCome = true
		}
		if (isAhead(first)) continue
		const rank = occasionRank(first)
		while (ranks.length <= rank) ranks.push([])
		ranks[rank]?.push(tie)
		if (hasCome) comeCount += 1
	}
	return { ranks, ahead, comeCount }
}

/** Whether a person has an occasion whose day has come: one to meet has no day. */
export function hasCome({ occasions }: Tie): boolean {
	for (const { daysLate } of occasions) if (daysLate !== null && daysLate >= 0) return true
	return false
}

function isAhead({ daysLate }: Occasion): boolean {
	return daysLate !== null && daysLate < 0
}
