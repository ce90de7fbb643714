import type { Tie } from '../contact/tie'
import { touchesAsked } from '../contact/touches-asked'
import type { SeenRarer } from './review-session'

const DAYS_COUNTED = 30

/**
 * About how many touches in 30 days are free now that some people are to be seen less often: what their cadences asked for
 * before, less what they ask for now. An undone change frees nothing.
 */
export function freedTouches(rarer: readonly SeenRarer[], tieAt: (path: string) => Tie | undefined): number {
	let freed = 0
	for (const { path, before } of rarer) {
		const tie = tieAt(path)
		if (tie !== undefined) freed += Math.max(0, touchesAsked(before, DAYS_COUNTED) - touchesAsked(tie.cadence, DAYS_COUNTED))
	}
	return Math.round(freed)
}
