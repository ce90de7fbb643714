import type { BriefingWords } from './briefing-words'

/** The words of the briefing before a meeting in Russian. */
export const ruBriefing: BriefingWords = {
	title: 'Перед встречей',
}
