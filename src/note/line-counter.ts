/**
 * Tells the line of an offset in a text, from 1; CRLF is one end (RULES 10). The text is only looked through at the
 * first question, and once.
 */
export function lineCounter(text: string): (offset: number) => number {
	let ends: number[] | null = null
	return (offset) => {
		ends ??= lineEndsOf(text)
		let low = 0
		let high = ends.length
		while (low < high) {
			const middle = (low + high) >> 1
			if ((ends[middle] ?? 0) < offset) low = middle + 1
			else high = middle
		}
		return low + 1
	}
}

function lineEndsOf(text: string): number[] {
	const ends: number[] = []
	for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) ends.push(end)
	return ends
}
