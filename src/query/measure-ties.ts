import { historyOf } from './measured'
import type { History, Measured } from './measured'

/** How many ties are alive: in touch within eight of their own intervals, at each month's end (DESIGN 1). */
export interface TiesMeasure {
	readonly kind: 'ties'
	readonly history: History
	readonly alive: number
}

/** The ties that were alive at the end of each month, and that are today. */
export function tiesMeasure(year: Measured): TiesMeasure {
	const counts = year.months.map((_, at) => year.people.filter(({ alive }) => alive[at]).length)
	return { kind: 'ties', history: historyOf(counts, year), alive: counts.at(-1) ?? 0 }
}
