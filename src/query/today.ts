import type { Occasion } from '../contact/occasion'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { candidate, compareCandidates } from './occasion-order'
import type { Candidate } from './occasion-order'
import type { PersonRow } from './person-row'
import { personRow } from './person-row-of'
import { picksOf } from './picks'
import type { Plan } from './plan'
import { comparePeople } from './tie-order'
import type { Compare } from './tie-order'
import { weekSoFar } from './week'

/** Today: whom to get in touch with, and all that waits (DESIGN 3, "Today", "Enough"). */
export interface Today {
	/** Within today's share, in order; one row per person. */
	readonly picks: readonly PersonRow[]
	/** Meetings, birthdays and dates ahead, by day; a row for each, so that a person may stand here twice. */
	readonly coming: readonly PersonRow[]
	/**
	 * Overdue follow-ups: everybody else who has an occasion whose day has come, in order and complete. People to
	 * meet have no such day and are not among them.
	 */
	readonly overdue: readonly PersonRow[]
	/** People in touch this week, each counted once a day. */
	readonly touchedThisWeek: number
	readonly weeklyNumber: number
	/** Whose due day is the first after today; null: nobody's is. */
	readonly next: { readonly path: string; readonly name: string; readonly day: Day } | null
	readonly contacts: number
}

/** Who is to be thought of on `plan.today`; the ties must be judged as of that day. */
export function todayOf(ties: readonly Tie[], plan: Plan): Today {
	const compare = compareCandidates(plan.compareNames)
	const now: Candidate[] = []
	const ahead: Candidate[] = []
	for (const tie of ties) {
		const first = tie.occasions[0]
		if (first === undefined) continue
		if (!isAhead(first)) now.push(candidate(tie, first))
		for (const occasion of tie.occasions) if (isAhead(occasion)) ahead.push(candidate(tie, occasion))
	}
	now.sort(compare)
	ahead.sort(compare)

	const week = weekSoFar(ties, plan)
	const picks = picksOf(now, week, plan)
	return {
		picks: now.filter((one) => picks.has(one)).map((one) => rowOf(one, true)),
		coming: ahead.map(({ tie, occasion }) => personRow(tie, occasion, [], false)),
		overdue: now.filter((one) => !picks.has(one) && one.tie.occasions.some(hasCome)).map((one) => rowOf(one, false)),
		touchedThisWeek: week.touchedEarlier + week.touchedToday,
		weeklyNumber: plan.weeklyNumber,
		next: nextOf(ties, plan.today, plan.compareNames),
		contacts: ties.length,
	}
}

function rowOf({ tie, occasion }: Candidate, isToday: boolean): PersonRow {
	return personRow(tie, occasion, tie.occasions.slice(1), isToday)
}

function isAhead({ daysLate }: Occasion): boolean {
	return daysLate !== null && daysLate < 0
}

function hasCome({ daysLate }: Occasion): boolean {
	return daysLate !== null && daysLate >= 0
}

/** The next person to come due after today: "Enough for today. Next: Anna, Thursday." */
function nextOf(ties: readonly Tie[], today: Day, compareNames: Compare<string>): Today['next'] {
	let next: Tie | null = null
	let day = Infinity
	for (const tie of ties) {
		if (tie.due === null || tie.due <= today || tie.due > day) continue
		if (tie.due === day && next !== null && comparePeople(next, tie, compareNames) < 0) continue
		next = tie
		day = tie.due
	}
	return next === null ? null : { path: next.contact.path, name: next.contact.name, day }
}
