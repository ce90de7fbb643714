import type { Measure } from '../query/measures'
import type { Language } from './language'
import { sayMeasureInEnglish } from './say-measure-en'
import { sayMeasureInRussian } from './say-measure-ru'

/** A measure in words. */
export interface SaidMeasure {
	readonly name: string
	/** What it is now: "27 a month". */
	readonly value: string
	/** What is counted, or what stands behind the number. No full stop. */
	readonly said: string
	/** One number of its history: "27", "2.6 years". */
	readonly number: (number: number) => string
}

/** A measure as the reader's language says it. */
export function sayMeasure(measure: Measure, language: Language): SaidMeasure {
	return language === 'en' ? sayMeasureInEnglish(measure) : sayMeasureInRussian(measure)
}
