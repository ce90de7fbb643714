import type { EvidenceKind } from './stage-evidence'
import type { Stage } from './stage'

/** A practice of Tend's own: the stage it belongs to, and what in the notes shows it; null: notes cannot show it. */
interface OwnPractice {
	readonly stage: Stage
	readonly evidence: EvidenceKind | null
}

/** Five practices a stage, in the order of doing (DESIGN 1). A new one is its line here and its words. */
const OWN = {
	'their-work': { stage: 1, evidence: 'work-known' },
	'first-word': { stage: 1, evidence: 'contact-since-met' },
	'shared-topic': { stage: 1, evidence: 'interests-known' },
	'personal-answer': { stage: 1, evidence: 'quick-follow-up' },
	'professional': { stage: 1, evidence: null },
	'plain-aims': { stage: 2, evidence: null },
	'kept-word': { stage: 2, evidence: 'kept-promises' },
	'openness': { stage: 2, evidence: null },
	'confidence': { stage: 2, evidence: null },
	'reliability': { stage: 2, evidence: 'kept-on-time' },
	'rhythm': { stage: 3, evidence: 'regular-contact' },
	'usefulness': { stage: 3, evidence: 'value-given' },
	'support': { stage: 3, evidence: 'support' },
	'feedback': { stage: 3, evidence: 'feedback' },
	'knowledge': { stage: 3, evidence: 'knowledge' },
	'joint-project': { stage: 4, evidence: 'shared-project' },
	'recommending': { stage: 4, evidence: 'recommendation' },
	'career': { stage: 4, evidence: 'career' },
	'informal-meeting': { stage: 4, evidence: 'met-in-person' },
	'planning': { stage: 4, evidence: 'planned-ahead' },
} as const satisfies Readonly<Record<string, OwnPractice>>

export type PracticeId = keyof typeof OWN

/** One thing that people do with each other at a stage. */
export interface Practice {
	/** What in the notes shows it; null: notes cannot, and it is a reminder. */
	readonly evidence: EvidenceKind | null
	/** Tend's own, named by the words of the interface; or the user's, in the words of their note. */
	readonly of: PracticeId | PracticeText
}

/** A practice as the user's note words it. */
export interface PracticeText {
	readonly name: string
	/** Empty where the note explains nothing. */
	readonly about: string
}

export type Practices = Readonly<Record<Stage, readonly Practice[]>>

/** Tend's own practices of every stage. */
export const OWN_PRACTICES: Practices = { 1: ownOf(1), 2: ownOf(2), 3: ownOf(3), 4: ownOf(4) }

function ownOf(stage: Stage): readonly Practice[] {
	return idsOf(stage).map((id) => ({ evidence: OWN[id].evidence, of: id }))
}

function idsOf(stage: Stage): readonly PracticeId[] {
	return Object.keys(OWN).filter(isPractice).filter((id) => OWN[id].stage === stage)
}

function isPractice(text: string): text is PracticeId {
	return Object.hasOwn(OWN, text)
}
