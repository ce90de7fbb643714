import { addMonths, partsOf } from '../note/day'
import type { Day } from '../note/day'

/** A civil month as far as it has been. */
export interface Month {
	readonly first: Day
	/** Its last day; in the current month today, which is still being counted. */
	readonly last: Day
	readonly isCurrent: boolean
}

/** This many civil months up to the current one, the oldest first. */
export function monthsUpTo(today: Day, count: number): readonly Month[] {
	const current = today - partsOf(today).dayOfMonth + 1
	return Array.from({ length: count }, (_, at) => {
		const back = count - 1 - at
		const last = back === 0 ? today : addMonths(current, 1 - back) - 1
		return { first: addMonths(current, -back), last, isCurrent: back === 0 }
	})
}

/** Says in which of these consecutive months a day lies, by its place; null: in none. */
export function placeAmong(months: readonly Month[]): (day: Day) => number | null {
	const first = months[0]?.first ?? 0
	const places = months.flatMap(({ first: from, last }, at) => Array.from({ length: last - from + 1 }, () => at))
	return (day) => places[day - first] ?? null
}
