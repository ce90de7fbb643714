import type { Cadence } from './cadence'

/** A month is a twelfth of 365.25 days, as the calendar has it on the average. */
const DAYS_A_MONTH = 365.25 / 12

/** How many touches a cadence asks for in so many days. */
export function touchesAsked(cadence: Cadence | null, days: number): number {
	return cadence === null || cadence === 'never' ? 0 : days / daysBetween(cadence)
}

/** Days from one touch to the next, on the average. */
export function daysBetween(cadence: Exclude<Cadence, 'never'>): number {
	return 'days' in cadence ? cadence.days : cadence.months * DAYS_A_MONTH
}
