import type { Day } from '../note/day'
import { historyOf } from './measured'
import type { History, Measured } from './measured'
import { monthsUpTo, placeAmong } from './months'
import type { Month } from './months'

/** Days in touch a month: somebody on two days counts twice, all circles together (DESIGN 1). */
export interface FrequencyMeasure {
	readonly kind: 'frequency'
	readonly history: History
	/** Mean of the last twelve whole months, or of as many as the notes know of; null: of none yet. */
	readonly mean: number | null
	readonly thisMonth: number
}

const WHOLE_MONTHS = 12

/** The days in touch of each month. The mean needs one month more than is shown: the current one is not whole. */
export function frequencyMeasure(year: Measured): FrequencyMeasure {
	const months = monthsUpTo(year.today, WHOLE_MONTHS + 1)
	const placeOf = placeAmong(months)
	const counts = months.map(() => 0)
	for (const { days } of year.people) {
		for (const day of days) {
			const place = placeOf(day)
			if (place === null) break
			counts[place] = (counts[place] ?? 0) + 1
		}
	}
	const whole = counts.filter((_, at) => isWhole(months[at], year.since))
	return {
		kind: 'frequency',
		history: historyOf(counts.slice(-year.months.length), year),
		mean: whole.length === 0 ? null : whole.reduce((sum, count) => sum + count, 0) / whole.length,
		thisMonth: counts.at(-1) ?? 0,
	}
}

/** Whether a month is over, and the notes tell of it from its first day on: half a month would spoil the mean. */
function isWhole(month: Month | undefined, since: Day | null): boolean {
	return month?.isCurrent === false && since !== null && since <= month.first
}
