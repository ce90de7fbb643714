import type { Occasion } from '../contact/occasion'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { firstsByRank, isAhead } from './firsts'
import { compareFirsts, compareOccasions } from './occasion-order'
import type { TieOccasion } from './occasion-order'
import type { PersonRow } from './person-row'
import { personRow } from './person-row-of'
import { picksOf } from './picks'
import type { Plan } from './plan'
import { comparePeople } from './tie-order'
import { weekSoFar } from './week'

/** Today: whom to get in touch with, and all that waits (DESIGN 3, "Today", "Enough"). */
export interface Today {
	/** Within today's share, in order; one row per person. */
	readonly picks: readonly PersonRow[]
	/** Meetings, birthdays and dates ahead, by day; a row for each, so that a person may stand here twice. */
	readonly coming: readonly PersonRow[]
	/**
	 * Overdue follow-ups: everybody else who has an occasion whose day has come, in order and complete. People to
	 * meet have no such day and are not among them. Made when it is first read: thousands may wait here, mostly
	 * folded away under their count.
	 */
	readonly overdue: readonly PersonRow[]
	/** How many `overdue` holds. */
	readonly overdueCount: number
	/** People in touch this week, each counted once a day. */
	readonly touchedThisWeek: number
	readonly weeklyNumber: number
	/** Whose due day is the first after today; null: nobody's is. */
	readonly next: { readonly path: string; readonly name: string; readonly day: Day } | null
	readonly contacts: number
}

/** Who is to be thought of on `plan.today`; the ties must be judged as of that day. */
export function todayOf(ties: readonly Tie[], plan: Plan): Today {
	const ranks = firstsByRank(ties)
	const week = weekSoFar(ties, plan)
	const picks = picksOf(ranks, week, plan)
	const picked = new Set(picks)
	const waits = (tie: Tie): boolean => hasComeDue(tie) && !picked.has(tie)
	let overdue: readonly PersonRow[] | null = null
	return {
		picks: rowsOf(picks, true),
		coming: comingOf(ties, plan),
		get overdue() {
			overdue ??= rowsOf(ranks.flatMap((people) => people.filter(waits).sort(compareFirsts(plan.compareNames))), false)
			return overdue
		},
		overdueCount: countOf(ranks, hasComeDue) - countOf([picks], hasComeDue),
		touchedThisWeek: week.touchedEarlier + week.touchedToday,
		weeklyNumber: plan.weeklyNumber,
		next: nextOf(ties, plan),
		contacts: ties.length,
	}
}

/** The person's first occasion, and the reasons of all others. */
function rowsOf(people: readonly Tie[], isToday: boolean): readonly PersonRow[] {
	return people.flatMap((tie) => {
		const [first, ...others] = tie.occasions
		return first === undefined ? [] : personRow(tie, first, others, isToday)
	})
}

function comingOf(ties: readonly Tie[], { compareNames }: Plan): readonly PersonRow[] {
	const ahead: TieOccasion[] = []
	for (const tie of ties) {
		for (const occasion of tie.occasions) if (isAhead(occasion)) ahead.push({ tie, occasion })
	}
	return ahead.sort(compareOccasions(compareNames)).map(({ tie, occasion }) => personRow(tie, occasion, [], false))
}

function countOf(lists: readonly (readonly Tie[])[], has: (tie: Tie) => boolean): number {
	let count = 0
	for (const people of lists) for (const tie of people) if (has(tie)) count += 1
	return count
}

/** Of people who have an occasion now: only those to meet need a second look, as to meet has no day. */
function hasComeDue({ occasions }: Tie): boolean {
	return occasions[0]?.daysLate !== null || occasions.some(hasCome)
}

function hasCome({ daysLate }: Occasion): boolean {
	return daysLate !== null && daysLate >= 0
}

/** The next person to come due after today: "Enough for today. Next: Anna, Thursday." */
function nextOf(ties: readonly Tie[], { today, compareNames }: Plan): Today['next'] {
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
