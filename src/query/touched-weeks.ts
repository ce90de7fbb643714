import type { Tie } from '../contact/tie'
import { daysInTouch } from '../contact/tie-history'
import type { Day } from '../note/day'
import type { Plan } from './plan'
import { DAYS_A_WEEK, firstDayOfWeek } from './week'

const WHOLE_WEEKS = 8

/** A week by the setting, and how many were in touch in it; somebody on two days counts twice. */
export interface TouchedWeek {
	readonly first: Day
	readonly touched: number
	/** Still being counted. */
	readonly isCurrent: boolean
	/** The notes tell of it, or of its end. */
	readonly isKnown: boolean
}

/** The real weeks behind the capacity (DESIGN 3). */
export interface TouchedWeeks {
	/** Eight whole weeks and the current one, the oldest first. */
	readonly weeks: readonly TouchedWeek[]
	/** The weeks that the notes know the whole of: those that began with the first known contact, or after it. */
	readonly known: readonly TouchedWeek[]
	/** Touches a week, over the known ones; null: no whole week is known. */
	readonly mean: number | null
}

/** The last weeks' touches of living people. */
export function touchedWeeks(ties: readonly Tie[], { today, weekStart }: Plan): TouchedWeeks {
	const firstShown = firstDayOfWeek(today, weekStart) - WHOLE_WEEKS * DAYS_A_WEEK
	const counts = Array.from({ length: WHOLE_WEEKS + 1 }, () => 0)
	let since = Infinity
	for (const tie of ties) {
		if (tie.contact.deceased) continue
		const days = daysInTouch(tie, today)
		since = Math.min(since, days.at(-1) ?? Infinity)
		for (const day of days) {
			if (day < firstShown) break
			const week = Math.floor((day - firstShown) / DAYS_A_WEEK)
			counts[week] = (counts[week] ?? 0) + 1
		}
	}
	const weeks = counts.map((touched, at) => {
		const first = firstShown + at * DAYS_A_WEEK
		const isCurrent = at === WHOLE_WEEKS
		return { first, touched, isCurrent, isKnown: isCurrent || first + DAYS_A_WEEK > since }
	})
	const known = weeks.filter(({ first, isCurrent }) => !isCurrent && first >= since)
	const sum = known.reduce((total, { touched }) => total + touched, 0)
	return { weeks, known, mean: known.length === 0 ? null : sum / known.length }
}
