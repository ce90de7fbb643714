import type { Day } from '../note/day'
import { historyOf } from './measured'
import type { History, Measured } from './measured'

/** For how long the ties that are alive have lasted: the median of the years since `met` (DESIGN 1). */
export interface DurationMeasure {
	readonly kind: 'duration'
	readonly history: History
	/** Null where nobody alive has a known first meeting. */
	readonly years: number | null
}

const DAYS_A_YEAR = 365.25

/** The median years since `met` of those alive at the end of each month, and today. */
export function durationMeasure(year: Measured): DurationMeasure {
	const medians = year.months.map(({ last }, at) => medianYears(year, at, last))
	return { kind: 'duration', history: historyOf(medians, year), years: medians.at(-1) ?? null }
}

function medianYears({ people }: Measured, at: number, last: Day): number | null {
	const days: number[] = []
	for (const { contact, alive } of people) {
		if (alive[at] === true && contact.met !== null && contact.met <= last) days.push(last - contact.met)
	}
	const median = medianOf(days)
	return median === null ? null : median / DAYS_A_YEAR
}

/** The middle number, of an even count the mean of the middle two; null: of none. */
function medianOf(numbers: readonly number[]): number | null {
	const sorted = Float64Array.from(numbers).sort()
	const upper = sorted[sorted.length >> 1]
	const lower = sorted[(sorted.length - 1) >> 1] ?? upper
	return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
