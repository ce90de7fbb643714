import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import type { Tie } from '../../src/contact/tie'
import { capacityOf } from '../../src/query/capacity'
import { measuresOf } from '../../src/query/measures'
import type { Plan } from '../../src/query/plan'
import { ratioOf, reportLine } from './ratio'

const DAYS_A_MONTH = 30

/** The bare pass: every day of every person once, counted into twelve months of thirty days. */
function barePass(ties: readonly Tie[], today: number): number[] {
	const counts = Array.from({ length: 12 }, () => 0)
	for (const { contact } of ties) {
		for (const day of new Set(contact.logged.days)) {
			const month = Math.floor((today - day) / DAYS_A_MONTH)
			if (month >= 0 && month < counts.length) counts[month] = (counts[month] ?? 0) + 1
		}
	}
	return counts
}

/** What the measures and the capacity cost when something has moved; between two changes they are kept. */
export function benchMeasures(ties: readonly Tie[], plan: Plan): void {
	const { today } = plan
	const measures = ratioOf(() => measuresOf(ties, today), () => barePass(ties, today))
	console.log(reportLine('measures / bare pass over days', ties.length, 25, measures))
	const capacity = ratioOf(() => capacityOf(ties, plan, DEFAULT_RHYTHM.circleCadence), () => barePass(ties, today))
	console.log(reportLine('capacity / bare pass over days', ties.length, 15, capacity))
}
