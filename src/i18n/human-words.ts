/** The words of the human side: gentle questions, and a hint to speak where two only write. */
export interface HumanWords {
	readonly ask: string
}
