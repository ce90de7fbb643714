import { balanceOf } from '../contact/give-and-take'
import type { Balance } from '../contact/give-and-take'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'

/** Whether I gave or asked last; null: no note tells of it, or they are of circle 1 (RULES 25). */
export function exchangeOf({ contact, evidence }: Tie, today: Day): Balance | null {
	const { circle, deeds } = contact
	if (circle === 1 || (deeds.length === 0 && evidence.deeds.length === 0)) return null
	return balanceOf(evidence.deeds.length === 0 ? deeds : [...deeds, ...evidence.deeds], today)
}
