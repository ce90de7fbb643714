import type { Band } from '../contact/band'
import type { Stage } from '../contact/stage'
import type { Tie } from '../contact/tie'

/** How strong the user's own tie with a broker is: the higher the stronger. Only ever compared, never shown. */
export type Strength = number

const CALM: Readonly<Record<Band, number>> = {
	'fresh': 6,
	'soon': 5,
	'due': 4,
	'overdue': 3,
	'long-overdue': 2,
	'dormant': 1,
	'to-meet': 0,
	'none': 0,
}
const BANDS_A_STAGE = 7
/** Circle 1 has no stage, and is the strongest. */
const SUPPORT: Stage | 5 = 5

/**
 * By stage, circle 1 above all of them and no stage below; within a stage by band, from fresh to dormant, then without
 * any (DESIGN 3, "Introductions").
 *
 * @param tie with somebody whom the user knows
 */
export function strengthOf({ contact, band }: Tie): Strength {
	const { circle, stage } = contact
	return (circle === 1 ? SUPPORT : (stage ?? 0)) * BANDS_A_STAGE + CALM[band]
}
