import type { WidthOf } from './circles-picture'

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** A text as long as a room allows, cut with an ellipsis where it is longer; null: not even its first letters fit. */
export function shortened(text: string, room: number, widthOf: WidthOf): string | null {
	if (widthOf(text) <= room) return text
	const letters = Array.from(text)
	let fits = 0
	let tooMany = letters.length
	while (tooMany - fits > 1) {
		const middle = (fits + tooMany) >> 1
		if (widthOf(cut(letters, middle)) <= room) fits = middle
		else tooMany = middle
	}
	return fits < 3 ? null : cut(letters, fits)
}

/** A name to stand among other texts: one written from right to left keeps its own order there, its ellipsis too. */
export function isolated(name: string): string {
	return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name
}

function cut(letters: readonly string[], count: number): string {
	return `${letters.slice(0, count).join('').trimEnd()}…`
}
