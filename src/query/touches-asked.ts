import type { Cadence } from '../contact/cadence'

const DAYS_A_MONTH = 365.25 / 12

/** How many touches a cadence asks for in so many days. */
export function touchesAsked(cadence: Cadence | null, days: number): number {
	return cadence === null || cadence === 'never' ? 0 : days / daysOf(cadence)
}

/** How long a cadence is in days; a month is a twelfth of 365.25 days. */
export function daysOf(cadence: Exclude<Cadence, 'never'>): number {
	return 'days' in cadence ? cadence.days : cadence.months * DAYS_A_MONTH
}
