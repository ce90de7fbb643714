import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composed, inverse, placeAfter, spliced, splicesBetween, stretchBetween, type Splice } from './splices'

const someText = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 24 })

/** Each place holds while those behind it are made first. */
function allSpliced(text: string, splices: readonly Splice[]): string {
	return splices.reduceRight(spliced, text)
}

describe('the splices between two texts', () => {
	it('make the one of the other, and back', () => {
		fc.assert(
			fc.property(someText, someText, (before, after) => {
				expect(allSpliced(before, splicesBetween(before, after))).toBe(after)
				const stretch = stretchBetween(before, after)
				expect(spliced(before, stretch)).toBe(after)
				expect(spliced(after, inverse(stretch))).toBe(before)
			}),
		)
	})

	it('are one for each place that differs, as short as can be', () => {
		expect(splicesBetween('day: 2026-11-01\n\n## Log\n- old', 'day: 2026-11-21\n\n## Log\n- new\n- old')).toEqual([
			{ from: 13, removed: '0', inserted: '2' },
			{ from: 23, removed: '', inserted: '\n- new' },
		])
	})

	it('lie where the cursor stands, when the same letter stands around it', () => {
		expect(stretchBetween('hello', 'helllo', 3)).toEqual({ from: 2, removed: '', inserted: 'l' })
		expect(stretchBetween('hello', 'helllo')).toEqual({ from: 4, removed: '', inserted: 'l' })
		expect(stretchBetween('helllo', 'hello', 3)).toEqual({ from: 3, removed: 'l', inserted: '' })
	})

	it('are found in long texts too', () => {
		const lines = (mark: string): string => Array.from({ length: 3000 }, (_, n) => `${mark}${String(n)}`).join('\n')
		expect(allSpliced(lines('a'), splicesBetween(lines('a'), lines('b')))).toBe(lines('b'))
	})
})

describe('two splices that touch', () => {
	it('are as one splice', () => {
		fc.assert(
			fc.property(someText, someText, someText, (first, second, third) => {
				const [one, two] = [stretchBetween(first, second), stretchBetween(second, third)]
				const both = composed(one, two)
				if (both !== null) expect(spliced(first, both)).toBe(third)
				else expect(two.from > one.from + one.inserted.length || two.from + two.removed.length < one.from).toBe(true)
			}),
		)
	})
})

describe('a place in a text', () => {
	const replaced: Splice[] = [{ from: 2, removed: 'cd', inserted: 'XYZ' }]
	const inserted: Splice[] = [{ from: 2, removed: '', inserted: 'XYZ' }]

	it.each([
		[1, replaced, 1, 1],
		[2, replaced, 2, 2],
		[3, replaced, 2, 5],
		[4, replaced, 5, 5],
		[6, replaced, 7, 7],
		[1, inserted, 1, 1],
		[2, inserted, 2, 5],
		[3, inserted, 6, 6],
	])('%i after %j is %i, or %i', (place, splices, before, after) => {
		expect([placeAfter(place, splices, 'before'), placeAfter(place, splices, 'after')]).toEqual([before, after])
	})
})
