import type { BriefingWords } from './briefing-words'

/** The words of the briefing before a meeting in English. */
export const enBriefing: BriefingWords = {
	title: 'Briefing',
}
