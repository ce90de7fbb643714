import type { Contact } from '../contact/contact'
import type { Stage } from '../contact/stage'

/** The stage that counts: circle 1 has none, whatever the note says (RULES 25). */
export function stageOf({ circle, stage }: Contact): Stage | null {
	return circle === 1 ? null : stage
}
