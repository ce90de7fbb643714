import { differences } from './difference'

/** A change of a text: at `from`, `inserted` stands in the place of `removed`. */
export interface Splice {
	readonly from: number
	readonly removed: string
	readonly inserted: string
}

/** What takes a splice back. */
export function inverse({ from, removed, inserted }: Splice): Splice {
	return { from, removed: inserted, inserted: removed }
}

export function spliced(text: string, { from, removed, inserted }: Splice): string {
	return text.slice(0, from) + inserted + text.slice(from + removed.length)
}

/**
 * The one stretch in which two texts differ. One of many equal letters could be any of them: the stretch ends as near
 * to `caret`, a place in `after`, as it can.
 */
export function stretchBetween(before: string, after: string, caret = after.length): Splice {
	const shorter = Math.min(before.length, after.length)
	let head = 0
	while (head < shorter && before[head] === after[head]) head++
	let tail = 0
	while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail++
	tail = Math.min(tail, Math.max(shorter - head, after.length - caret))
	head = Math.min(head, shorter - tail)
	return {
		from: head,
		removed: before.slice(head, before.length - tail),
		inserted: after.slice(head, after.length - tail),
	}
}

/** Every stretch in which two texts differ, in order, each with its place in `before`. */
export function splicesBetween(before: string, after: string): Splice[] {
	const lines = linesOf(before)
	const starts = [0]
	for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length)
	return differences(lines, linesOf(after)).map(({ from, to, items }) => {
		const stretch = stretchBetween(lines.slice(from, to).join(''), items.join(''))
		return withoutFirstBreak({ ...stretch, from: stretch.from + (starts[from] ?? 0) })
	})
}

/** Each line with the break before it: the end of the line above is no part of a new line. The first has one too. */
function linesOf(text: string): string[] {
	return text.split('\n').map((line) => `\n${line}`)
}

/** A splice of a text that was given a break before its first line, as one of the text itself. */
function withoutFirstBreak({ from, removed, inserted }: Splice): Splice {
	// Whole lines above the first that stays: the break stands behind them.
	const turned = (lines: string): string => (lines === '' ? '' : `${lines.slice(1)}\n`)
	if (from > 0) return { from: from - 1, removed, inserted }
	return { from, removed: turned(removed), inserted: turned(inserted) }
}

/**
 * Where a place lies after splices that are all made at once. As in CodeMirror, a place within a removed stretch goes
 * to its beginning or, with `side` after, to its end; so does a place at which something is inserted.
 */
export function placeAfter(place: number, splices: readonly Splice[], side: 'before' | 'after'): number {
	let moved = place
	for (const { from, removed, inserted } of splices) {
		const to = from + removed.length
		const isPast = to < place || (to === place && (removed !== '' || side === 'after'))
		if (isPast) moved += inserted.length - removed.length
		else if (from < place) moved += from - place + (side === 'after' ? inserted.length : 0)
	}
	return moved
}

/** Two splices, `second` made on what `first` left, as one; null when they do not touch. */
export function composed(first: Splice, second: Splice): Splice | null {
	const end = first.from + first.inserted.length
	const secondEnd = second.from + second.removed.length
	if (second.from > end || secondEnd < first.from) return null
	const ahead = Math.max(0, first.from - second.from)
	return {
		from: Math.min(first.from, second.from),
		removed: second.removed.slice(0, ahead) + first.removed + second.removed.slice(end - second.from),
		inserted:
			first.inserted.slice(0, Math.max(0, second.from - first.from)) +
			second.inserted +
			first.inserted.slice(secondEnd - first.from),
	}
}
