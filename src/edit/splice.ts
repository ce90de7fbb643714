/** A stretch of a text that gives way to another: `text.slice(from, to)` becomes `text`. */
export interface Splice {
	readonly from: number
	readonly to: number
	readonly text: string
}

/** A text with splices made, whose places are those of the text as given; they must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
	let result = ''
	let at = 0
	for (const splice of inOrder(splices)) {
		if (splice.from < at || splice.to < splice.from) throw new RangeError('Splices overlap')
		result += text.slice(at, splice.from) + splice.text
		at = splice.to
	}
	return result + text.slice(at)
}

/** By place; of two at one place the first given comes first. */
export function inOrder(splices: readonly Splice[]): readonly Splice[] {
	return [...splices].sort((one, other) => one.from - other.from || one.to - other.to)
}
