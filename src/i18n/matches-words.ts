/** The words of matches. */
export interface MatchesWords {
	readonly title: string
}
