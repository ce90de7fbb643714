import type { Refusal } from './refusal'
import { refusal } from './refusal'
import type { Splice } from './splice'
import { inOrder, spliced } from './splice'

/** One stretch to be put back, and what has to stand there and around it for that. */
interface Stretch extends Splice {
	/** What the edit wrote there. */
	readonly written: string
	readonly before: string
	readonly after: string
}

/** How to take an edit of one note back, as long as the text it wrote is unchanged (DESIGN 5). */
export interface Undo {
	readonly path: string
	readonly stretches: readonly Stretch[]
}

/** How much of the text around a stretch has to be as it was. */
const AROUND = 24

/** The splices that turn the edited text back; places are those of the edited text. */
export function inverseOf(before: string, splices: readonly Splice[]): readonly Splice[] {
	let shift = 0
	return inOrder(splices).map(({ from, to, text }) => {
		const start = from + shift
		shift += text.length - (to - from)
		return { from: start, to: start + text.length, text: before.slice(from, to) }
	})
}

/** What has to be kept of an edit to undo it later. */
export function undoOf(path: string, before: string, splices: readonly Splice[]): Undo {
	const edited = spliced(before, splices)
	const stretches = inverseOf(before, splices).map(({ from, to, text }) => ({
		from,
		to,
		text,
		written: edited.slice(from, to),
		before: edited.slice(Math.max(0, from - AROUND), from),
		after: edited.slice(to, to + AROUND),
	}))
	return { path, stretches }
}

/** The splices that undo an edit in a text that may have changed elsewhere meanwhile; a refusal if it has there. */
export function undone(text: string, { stretches }: Undo): readonly Splice[] | Refusal {
	const splices: Splice[] = []
	for (const stretch of stretches) {
		const from = placeOf(stretch, text)
		if (from === null) return refusal('changed-since')
		splices.push({ from, to: from + stretch.written.length, text: stretch.text })
	}
	return splices
}

/** Where a stretch stands now: where it was written, else at the only place that looks like it. */
function placeOf({ from, written, before, after }: Stretch, text: string): number | null {
	const whole = before + written + after
	// What stood at the end of the text has to end a line still: more on it is somebody's typing.
	const isThere = (at: number): boolean => {
		const end = at + whole.length
		return text.startsWith(whole, at) && (after.length === AROUND || end === text.length || /\r?\n/y.test(text.slice(end, end + 2)))
	}
	if (isThere(from - before.length)) return from
	const found = text.indexOf(whole)
	return found < 0 || text.includes(whole, found + 1) || !isThere(found) ? null : found + before.length
}
