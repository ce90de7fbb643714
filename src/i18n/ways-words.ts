/** The words of ways in. */
export interface WaysWords {
	readonly title: string
}
