import type { Splice } from './splice'
import { inOrder } from './splice'

/** The splices that turn the edited text back; places are those of the edited text. */
export function inverseOf(before: string, splices: readonly Splice[]): readonly Splice[] {
	let shift = 0
	return inOrder(splices).map(({ from, to, text }) => {
		const start = from + shift
		shift += text.length - (to - from)
		return { from: start, to: start + text.length, text: before.slice(from, to) }
	})
}
