import type { MeasureWords } from './measures-words'

/** The words of the measures and of the capacity in Russian. */
export const ruMeasure: MeasureWords = {
	title: 'Показатели',
}
