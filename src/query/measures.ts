import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { durationMeasure } from './measure-duration'
import type { DurationMeasure } from './measure-duration'
import { frequencyMeasure } from './measure-frequency'
import type { FrequencyMeasure } from './measure-frequency'
import { projectsMeasure } from './measure-projects'
import type { ProjectsMeasure } from './measure-projects'
import { recommendationsMeasure } from './measure-recommendations'
import type { RecommendationsMeasure } from './measure-recommendations'
import { tiesMeasure } from './measure-ties'
import type { TiesMeasure } from './measure-ties'
import { measured } from './measured'
import type { Measured } from './measured'
import type { Month } from './months'

/** One counted measure: what it is now, and how it has been by month (DESIGN 1, "Measuring"). */
export type Measure = TiesMeasure | FrequencyMeasure | DurationMeasure | RecommendationsMeasure | ProjectsMeasure

type MeasureKind = Measure['kind']

/** The counted measures, in the order in which they are shown. */
export interface Measures {
	readonly months: readonly Month[]
	/** The first day of contact that any note tells; null: there is none. */
	readonly since: Day | null
	/** How many living people there are to count. */
	readonly people: number
	readonly measures: readonly Measure[]
}

const MEASURES: { readonly [Kind in MeasureKind]: (year: Measured) => Extract<Measure, { readonly kind: Kind }> } = {
	ties: tiesMeasure,
	frequency: frequencyMeasure,
	duration: durationMeasure,
	recommendations: recommendationsMeasure,
	projects: projectsMeasure,
}

/** What the notes tell of the last twelve months, the current one as far as it has been. */
export function measuresOf(ties: readonly Tie[], today: Day): Measures {
	const year = measured(ties, today)
	const { months, since, people } = year
	return { months, since, people: people.length, measures: Object.values(MEASURES).map((measure) => measure(year)) }
}
