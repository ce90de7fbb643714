/** A birthday; `year` is null where it is not known (`--04-12`, `XXXX-04-12`, Apple's 1604). */
export interface Birthday {
	readonly year: number | null
	/** 1..12 */
	readonly month: number
	/** 1..31 */
	readonly dayOfMonth: number
}
