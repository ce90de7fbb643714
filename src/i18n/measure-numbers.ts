import { toTenth } from '../query/to-tenth'

const MONTHS_A_YEAR = 12
/** From here on a mean is said in whole numbers. */
const WHOLE_FROM = 10

/** A mean as it is said: to a tenth while it is small, whole from ten on. */
export function roundedMean(mean: number): number {
	return mean < WHOLE_FROM ? toTenth(mean) : Math.round(mean)
}

/** Years as they are said: to a tenth; in whole months under a year, where 0 is less than half a month. */
export function spanOf(years: number): { readonly unit: 'years' | 'months'; readonly count: number } {
	const months = Math.round(years * MONTHS_A_YEAR)
	return months < MONTHS_A_YEAR ? { unit: 'months', count: months } : { unit: 'years', count: toTenth(years) }
}
