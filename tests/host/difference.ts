/** In a list, `items` stand in the place of `[from, to)` of another. */
export interface Difference {
	readonly from: number
	readonly to: number
	readonly items: readonly string[]
}

/** Lists that would need a larger table are said to differ in one stretch. */
const MOST_CELLS = 4_000_000

/** Where two lists differ, in order, so that as many items as can be are the same ones. */
export function differences(before: readonly string[], after: readonly string[]): Difference[] {
	const shorter = Math.min(before.length, after.length)
	let start = 0
	while (start < shorter && before[start] === after[start]) start++
	let end = 0
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
	const old = before.slice(start, before.length - end)
	const wanted = after.slice(start, after.length - end)
	if ((old.length + 1) * (wanted.length + 1) > MOST_CELLS) {
		return [{ from: start, to: before.length - end, items: wanted }]
	}
	return stretches(old, wanted).map(({ from, to, items }) => ({ from: start + from, to: start + to, items }))
}

function stretches(old: readonly string[], wanted: readonly string[]): Difference[] {
	const common = commonAhead(old, wanted)
	const found: Difference[] = []
	let [i, j] = [0, 0]
	while (i < old.length || j < wanted.length) {
		const [from, first] = [i, j]
		while ((i < old.length || j < wanted.length) && (j === wanted.length || old[i] !== wanted[j])) {
			if (i < old.length && (j === wanted.length || common(i + 1, j) >= common(i, j + 1))) i++
			else j++
		}
		if (i > from || j > first) found.push({ from, to: i, items: wanted.slice(first, j) })
		i++
		j++
	}
	return found
}

/** How many items the rests of two lists, from i and from j on, have in common in one order. */
function commonAhead(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
	const width = b.length + 1
	const counts = new Uint32Array((a.length + 1) * width)
	const at = (i: number, j: number): number => counts[i * width + j] ?? 0
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			counts[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
		}
	}
	return at
}
