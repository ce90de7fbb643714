/** The words of the measures and of the capacity. */
export interface MeasureWords {
	readonly title: string
}
