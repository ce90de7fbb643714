import type { MeasureWords } from './measures-words'

/** The words of the measures and of the capacity in English. */
export const enMeasure: MeasureWords = {
	title: 'Measures',
}
