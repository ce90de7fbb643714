/** The words of the review: its findings, one at a time, and what is left when it is done. */
export interface ReviewWords {
	readonly findings: string
}
