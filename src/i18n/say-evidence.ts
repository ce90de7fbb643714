import type { EvidenceKind, StageEvidence } from '../contact/stage-evidence'
import type { Day } from '../note/day'
import type { Language } from './language'
import { enEvidence } from './say-evidence-en'
import { ruEvidence } from './say-evidence-ru'
import { sayWhen } from './say-day'

/** What evidence says, ready to be put into a sentence. */
export interface SaidEvidence {
	readonly count: number
	/** "on 6 October", «вчера»; null where no day is told. */
	readonly when: string | null
	/** In the note's own words; empty where there are none. */
	readonly text: string
	/** How many promises more were not kept in time. */
	readonly late: number
}

/** A phrase for every kind, in one language; in lower case, no full stop. */
export type EvidencePhrases = Readonly<Record<EvidenceKind, (said: SaidEvidence) => string>>

const PHRASES: Readonly<Record<Language, EvidencePhrases>> = { en: enEvidence, ru: ruEvidence }

/** What shows a practice, in words: "kept 3 promises, the last on 6 October". */
export function sayEvidence({ kind, count, day, text, late = 0 }: StageEvidence, language: Language, today: Day): string {
	const when = day === null ? null : sayWhen(day, language, today)
	return PHRASES[language][kind]({ count, when, text, late })
}
