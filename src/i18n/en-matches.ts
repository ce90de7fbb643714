import type { MatchesWords } from './matches-words'

/** The words of matches in English. */
export const enMatches: MatchesWords = {
	title: 'Who could help whom',
}
