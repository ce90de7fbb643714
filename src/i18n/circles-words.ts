/** The words of the circles picture. */
export interface CirclesWords {
	readonly title: string
}
