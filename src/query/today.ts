import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { byFirstOccasion, compareCandidates, firstByOccasion } from './occasion-order'
import type { PersonRow } from './person-row'
import { personRow } from './person-row-of'
import { picksOf } from './picks'
import type { Plan } from './plan'
import { hasCome, surveyOf } from './survey'
import type { Survey } from './survey'

/** How many of Overdue follow-ups stand before the rest is asked for. */
const FIRST_OVERDUE = 5

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
	/** The first five of `overdue`, made without putting all the others in order. */
	readonly firstOverdue: readonly PersonRow[]
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
	const { ranks, ahead, comeCount, week, next } = surveyOf(ties, plan)
	const picks = picksOf(ranks, week, plan)
	let overdue: readonly PersonRow[] | null = null
	let firstOverdue: readonly PersonRow[] | null = null
	return {
		picks: rowsOf(picks, true),
		coming: comingOf(ahead, plan),
		get overdue() {
			overdue ??= rowsOf(overdueOf(ranks, picks, plan), false)
			return overdue
		},
		get firstOverdue() {
			firstOverdue ??= rowsOf(firstOverdueOf(ranks, picks, plan), false)
			return firstOverdue
		},
		overdueCount: comeCount - picks.filter(hasCome).length,
		touchedThisWeek: week.touchedEarlier + week.touchedToday,
		weeklyNumber: plan.weeklyNumber,
		next: nextOf(next),
		contacts: ties.length,
	}
}

function overdueOf(ranks: Survey['ranks'], picks: readonly Tie[], { compareNames }: Plan): readonly Tie[] {
	const waits = waitsBeside(picks)
	return ranks.flatMap((people) => byFirstOccasion(people.filter(waits), compareNames))
}

function firstOverdueOf(ranks: Survey['ranks'], picks: readonly Tie[], { compareNames }: Plan): readonly Tie[] {
	const waits = waitsBeside(picks)
	const first: Tie[] = []
	for (const people of ranks) {
		if (first.length === FIRST_OVERDUE) break
		first.push(...firstByOccasion(people.filter(waits), FIRST_OVERDUE - first.length, compareNames))
	}
	return first
}

/** Who has an occasion whose day has come, and is not among the picks. */
function waitsBeside(picks: readonly Tie[]): (tie: Tie) => boolean {
	const picked = new Set(picks)
	return (tie) => !picked.has(tie) && hasCome(tie)
}

/** The person's first occasion, and the reasons of all others. */
function rowsOf(people: readonly Tie[], isToday: boolean): readonly PersonRow[] {
	const rows: PersonRow[] = []
	for (const tie of people) {
		const first = tie.occasions[0]
		if (first !== undefined) rows.push(personRow(tie, first, tie.occasions.slice(1), isToday))
	}
	return rows
}

function comingOf(ahead: Survey['ahead'], { compareNames }: Plan): readonly PersonRow[] {
	const ordered = [...ahead].sort(compareCandidates(compareNames))
	return ordered.map(({ tie, occasion }) => personRow(tie, occasion, [], false))
}

/** The next person to come due after today: "Enough for today. Next: Anna, Thursday." */
function nextOf(tie: Tie | null): Today['next'] {
	return tie === null || tie.due === null ? null : { path: tie.contact.path, name: tie.contact.name, day: tie.due }
}
