import type { Reason } from '../contact/reason'
import type { Day } from '../note/day'
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
