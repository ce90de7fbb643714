import type { Stage } from '../contact/stage'
import { STAGE_SCALE, STAGES } from '../contact/stage'
import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import type { Planned } from './act-plan'
import { planFor } from './act-plan'
import { logRemark } from './line-steps'
import { setDay, setStep } from './property-steps'
import { refusal } from './refusal'

/** The stage after a tie's own; the first where it has none; null behind the last. */
export function nextStage(stage: Stage | null): Stage | null {
	return stage === null ? 1 : (STAGES[STAGES.indexOf(stage) + 1] ?? null)
}

/** The stage before a tie's own; null before the first. */
export function stageBefore(stage: Stage | null): Stage | null {
	return stage === null ? null : (STAGES[STAGES.indexOf(stage) - 1] ?? null)
}

/**
 * Moves a tie to a stage, forth or back, since today. A reason becomes a line of the log that begins with no day, so
 * that it is not taken for a conversation (RULES 12). Circle 1 has no stage (RULES 25).
 */
export function stageSet({ contact }: Tie, stage: Stage, reason: string, today: Day): Planned {
	if (contact.circle === 1) return refusal('no-stage')
	// Who stands there already has not moved.
	const since = contact.stage === stage ? (contact.stageSince ?? today) : today
	const steps = [setStep('stage', stage, STAGE_SCALE), setDay('stage_since', since)]
	if (reason.trim() === '') return planFor(contact.path, ...steps)
	const remark = logRemark((language, day) => (language === 'ru' ? `Этап ${stage} с ${day}: ` : `Stage ${stage} since ${day}: `) + reason, since)
	return planFor(contact.path, ...steps, remark)
}
