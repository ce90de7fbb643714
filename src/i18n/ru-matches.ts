import type { MatchesWords } from './matches-words'

/** The words of matches in Russian. */
export const ruMatches: MatchesWords = {
	title: 'Кто кому полезен',
}
