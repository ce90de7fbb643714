import fc from 'fast-check'
import type { Splice } from '../../src/edit/splice'

/** A splice before the length of its text is known: how far behind the one before, how much it takes, what it puts. */
export interface Cut {
	readonly gap: number
	readonly taken: number
	readonly text: string
}

/** A round of splices for a text of any length. What they put has no letters in it. */
export const anyCuts = fc.array(
	fc.record<Cut>({ gap: fc.nat({ max: 12 }), taken: fc.nat({ max: 6 }), text: fc.string({ unit: fc.constantFrom('1', '2', '3', ' '), maxLength: 5 }) }),
	{ maxLength: 4 },
)

/** The splices of a round in a text of that length: as many as find a place. */
export function splicesOf(length: number, cuts: readonly Cut[]): Splice[] {
	const splices: Splice[] = []
	let at = 0
	for (const { gap, taken, text } of cuts) {
		const from = at + gap
		if (from > length) break
		at = Math.min(from + taken, length)
		splices.push({ from, to: at, text })
	}
	return splices
}
