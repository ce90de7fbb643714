/** The words of something to send. */
export interface SendWords {
	readonly title: string
}
