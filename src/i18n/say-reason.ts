import type { Reason } from '../contact/reason'
import type { Day } from '../note/day'
import { small } from './capitalized'
import type { Language } from './language'
import { sayReasonInEnglish } from './say-reason-en'
import { sayReasonInRussian } from './say-reason-ru'

/**
 * Why a person is shown, in one sentence without a full stop: "19 days late: call on 2 October, every 30 days
 * (circle 2)". Calm, and never a reproach (DESIGN 1, "Tone").
 */
export function sayReason(reason: Reason, language: Language, today: Day): string {
	return language === 'en' ? sayReasonInEnglish(reason, today) : sayReasonInRussian(reason, today)
}

/** A reason as it stands within a sentence, "Also: met yesterday": its first letter small, unless it is the note's own. */
export function sayFurtherReason(reason: Reason, language: Language, today: Day): string {
	const text = sayReason(reason, language, today)
	if ((reason.kind === 'date' || reason.kind === 'changed') && reason.text !== '') return text
	return small(text)
}
