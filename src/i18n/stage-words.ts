/** The words of the stages: their practices, and what speaks for moving on. */
export interface StageWords {
	readonly practices: string
}
