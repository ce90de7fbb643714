import { nextStep } from '../contact/stage-checks'
import type { Tie } from '../contact/tie'
import { sayNextStep } from '../i18n/say-practice'
import type { TendContext } from '../vault/ring'

/** What to do next for a tie to grow, as one line; null: there is nothing to say. */
export function nextStepOf(tie: Tie, context: TendContext): string | null {
	const step = nextStep(tie, context.playbook().practices, context.plan().today)
	return step === null ? null : sayNextStep(step, context.words())
}
