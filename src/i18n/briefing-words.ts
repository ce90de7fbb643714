/** The words of the briefing before a meeting. */
export interface BriefingWords {
	readonly title: string
}
