import type { Day } from '../note/day'
import type { EvidencePromise } from './evidence'
import type { Practice, Practices } from './practice'
import { againstReliability } from './promise-evidence'
import type { Stage } from './stage'
import type { StageEvidence } from './stage-evidence'
import { evidenceOf } from './stage-evidence'
import type { Tie } from './tie'

/** One practice of a tie's stage, and what the notes say of it. */
export type StageCheck =
	| { readonly state: 'shown'; readonly practice: Practice; readonly evidence: StageEvidence }
	/** Not yet; `against`: a promise of mine that speaks against it. */
	| { readonly state: 'open'; readonly practice: Practice; readonly against: EvidencePromise | null }
	/** Notes cannot show it: neither done nor not done. */
	| { readonly state: 'reminder'; readonly practice: Practice }

/** What to do next for a tie to grow. */
export type NextStep =
	| { readonly kind: 'practice'; readonly practice: Practice; readonly against: EvidencePromise | null }
	/** All that notes can show is shown: the user may consider the next stage; Tend never moves it by itself. */
	| { readonly kind: 'ready'; readonly stage: Stage }

const NONE: readonly StageCheck[] = []
const NEXT_STAGE: Readonly<Record<Stage, Stage | null>> = { 1: 2, 2: 3, 3: 4, 4: null }

/**
 * The practices of the stage a tie is at, each with what the notes say up to `today`; without a stage those of the
 * first. None for circle 1, which has no stage (RULES 25), for those remembered, and while the log is not read.
 */
export function stageChecks(tie: Tie, practices: Practices, today: Day): readonly StageCheck[] {
	const { circle, deceased, log } = tie.contact
	if (circle === 1 || deceased || log === null) return NONE
	return practices[workingStage(tie)].map((practice) => checkOf(practice, tie, today))
}

/**
 * The first practice that notes can show and do not yet; when all are shown, the next stage to consider. Null where
 * there is nothing to do, where notes can show none of the stage's practices, and with `cadence: never`, which asks
 * for no suggestions (RULES 24).
 */
export function nextStep(tie: Tie, practices: Practices, today: Day): NextStep | null {
	return tie.cadence === 'never' ? null : stepAfter(stageChecks(tie, practices, today), workingStage(tie))
}

function stepAfter(checks: readonly StageCheck[], stage: Stage): NextStep | null {
	for (const check of checks) {
		if (check.state === 'open') return { kind: 'practice', practice: check.practice, against: check.against }
	}
	const next = NEXT_STAGE[stage]
	return next === null || !checks.some(({ state }) => state === 'shown') ? null : { kind: 'ready', stage: next }
}

/** The stage whose practices count: a tie without one begins with the first contact. */
function workingStage({ contact }: Tie): Stage {
	return contact.stage ?? 1
}

function checkOf(practice: Practice, tie: Tie, today: Day): StageCheck {
	if (practice.evidence === null) return { state: 'reminder', practice }
	const evidence = evidenceOf(practice.evidence, tie, today)
	if (evidence !== null) return { state: 'shown', practice, evidence }
	const against = practice.evidence === 'kept-on-time' ? againstReliability(tie, today) : null
	return { state: 'open', practice, against }
}
