import { RANK_AHEAD, RANK_TO_MEET } from '../contact/occasion-order'
import type { Occasion } from '../contact/occasion'
import type { Tie } from '../contact/tie'
import { candidate } from './occasion-order'
import type { Candidate } from './occasion-order'
import type { Plan } from './plan'
import { comparePeople } from './tie-order'
import { addToWeek, firstDayOfWeek, newWeek } from './week'
import type { Week } from './week'

/** Who has something to be thought of, now or soon; still to be put in order. */
export interface Survey {
	/** The people who have an occasion now, by the rank of their first one; the lists stand in the order of Today. */
	readonly ranks: readonly (readonly Tie[])[]
	/** Every meeting, birthday and date that is coming. */
	readonly ahead: readonly Candidate[]
	/** How many of the people in `ranks` have an occasion whose day has come. */
	readonly comeCount: number
	/** What the week has seen up to today. */
	readonly week: Week
	/** Who comes due next after today; null: nobody. */
	readonly next: Tie | null
}

/** Looks at every tie once: with thousands of them, what costs is to fetch each from memory. */
export function surveyOf(ties: readonly Tie[], { today, weekStart, compareNames }: Plan): Survey {
	const ranks: Tie[][] = []
	const ahead: Candidate[] = []
	const week = newWeek()
	const firstDay = firstDayOfWeek(today, weekStart)
	let comeCount = 0
	let next: Tie | null = null
	for (const tie of ties) {
		addToWeek(week, tie, firstDay, today)
		if (tie.due !== null && tie.due > today && isSooner(tie, next, compareNames)) next = tie
		const { firstRank } = tie
		if (firstRank === null) continue
		if (tie.lastRank === RANK_AHEAD) {
			for (const occasion of tie.occasions) if (isAhead(occasion)) ahead.push(candidate(tie, occasion))
		}
		if (firstRank === RANK_AHEAD) continue
		while (ranks.length <= firstRank) ranks.push([])
		ranks[firstRank]?.push(tie)
		if (hasCome(tie)) comeCount += 1
	}
	return { ranks, ahead, comeCount, week, next }
}

/** Whether a tie comes due before the one found so far. */
function isSooner(tie: Tie, found: Tie | null, compareNames: Plan['compareNames']): boolean {
	if (found === null) return true
	const days = (tie.due ?? Infinity) - (found.due ?? Infinity)
	return days < 0 || (days === 0 && comparePeople(tie, found, compareNames) < 0)
}

/** Whether a person has an occasion whose day has come: one to meet has no day. */
export function hasCome({ firstRank, occasions }: Tie): boolean {
	if (firstRank === null || firstRank === RANK_AHEAD) return false
	if (firstRank !== RANK_TO_MEET) return true
	for (const { daysLate } of occasions) if (daysLate !== null && daysLate >= 0) return true
	return false
}

function isAhead({ daysLate }: Occasion): boolean {
	return daysLate !== null && daysLate < 0
}
