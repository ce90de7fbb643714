import { historyOf } from './measured'
import type { History, Measured } from './measured'
import { placeAmong } from './months'

/** Recommendations that went either way in the twelve months; one for two people counts twice (DESIGN 1). */
export interface RecommendationsMeasure {
	readonly kind: 'recommendations'
	readonly history: History
	readonly given: number
	readonly received: number
}

/** The recommendations of each month, and how many were given and received in all. */
export function recommendationsMeasure(year: Measured): RecommendationsMeasure {
	const placeOf = placeAmong(year.months)
	const counts = year.months.map(() => 0)
	const total = { gave: 0, received: 0 }
	for (const { deeds } of year.people) {
		for (const { word, kind, day } of deeds) {
			if (kind !== 'recommendation' || (word !== 'gave' && word !== 'received')) continue
			const place = placeOf(day)
			if (place === null) continue
			counts[place] = (counts[place] ?? 0) + 1
			total[word] += 1
		}
	}
	return { kind: 'recommendations', history: historyOf(counts, year), given: total.gave, received: total.received }
}
