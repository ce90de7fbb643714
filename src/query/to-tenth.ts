/** A number to a tenth, as measures and capacity tell it. */
export function toTenth(number: number): number {
	return Math.round(number * 10) / 10
}
