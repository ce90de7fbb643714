import type { Day } from '../note/day'
import { CONTACT_EVIDENCE } from './contact-evidence'
import { DEED_EVIDENCE } from './deed-evidence'
import { PROMISE_EVIDENCE } from './promise-evidence'
import type { Source } from './source'
import type { Tie } from './tie'

/** What in the notes shows a practice: where it stands, and what it says. */
export interface Shown {
	readonly source: Source
	/** How many times. */
	readonly count: number
	/** The last time; null where no day is told. */
	readonly day: Day | null
	/** In the note's words; empty where there are none. */
	readonly text: string
	/** Of promises: how many more were not kept in time. */
	readonly late?: number
}

/** Looks for one kind of evidence up to `today`; null: the notes do not show it. */
export type EvidenceRule = (tie: Tie, today: Day) => Shown | null

/** Every kind of evidence by its rule. A new one is its line in one of the three, its words and its test. */
const RULES = { ...CONTACT_EVIDENCE, ...PROMISE_EVIDENCE, ...DEED_EVIDENCE } as const satisfies Readonly<Record<string, EvidenceRule>>

export type EvidenceKind = keyof typeof RULES

export interface StageEvidence extends Shown {
	readonly kind: EvidenceKind
}

/** The evidence of one kind that the notes give up to `today`; null: none. */
export function evidenceOf(kind: EvidenceKind, tie: Tie, today: Day): StageEvidence | null {
	const shown = RULES[kind](tie, today)
	return shown === null ? null : { kind, ...shown }
}
