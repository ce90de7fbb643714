import type { Cadence } from '../contact/cadence'
import type { Tie } from '../contact/tie'
import type { SeenRarer } from './review-session'

/** A month of the calendar, on the average. */
const DAYS_A_MONTH = 30.4
const DAYS_COUNTED = 30

/** How many touches in 30 days a cadence asks for. */
export function touchesAsked(cadence: Cadence | null): number {
	if (cadence === null || cadence === 'never') return 0
	return DAYS_COUNTED / ('days' in cadence ? cadence.days : cadence.months * DAYS_A_MONTH)
}

/**
 * About how many touches in 30 days are free now that some people are to be seen less often: what their cadences asked for
 * before, less what they ask for now. An undone change frees nothing.
 */
export function freedTouches(rarer: readonly SeenRarer[], tieAt: (path: string) => Tie | undefined): number {
	let freed = 0
	for (const { path, before } of rarer) {
		const tie = tieAt(path)
		if (tie !== undefined) freed += Math.max(0, touchesAsked(before) - touchesAsked(tie.cadence))
	}
	return Math.round(freed)
}
