import type { Circle } from '../contact/circle'
import type { Tie } from '../contact/tie'

/** In circle 2 things are done together; a new person gains most from being useful, but has to be known first. */
const CIRCLE_ORDER: Readonly<Record<Circle, number>> = { 2: 0, 1: 1, 3: 2 }
const NO_CIRCLE = 3
const CIRCLE_RANKS = 4

/**
 * Where somebody stands in the order of whom to help and to bring together, before the path decides: first those I am in
 * touch with, to whom it is natural to offer something; then circle 2, 1, 3 (decision 18). Null: who is left out, as they
 * have died or asked to be left alone, or their log is not read yet.
 */
export function matchRank({ contact: { circle, deceased, log }, cadence, band }: Tie): number | null {
	if (deceased || cadence === 'never' || log === null) return null
	const away = band === 'fresh' || band === 'soon' ? 0 : CIRCLE_RANKS
	return away + (circle === null ? NO_CIRCLE : CIRCLE_ORDER[circle])
}
