import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composed } from '../../src/edit/composed-splices'
import type { Splice } from '../../src/edit/splice'
import { spliced } from '../../src/edit/splice'
import { anyCuts, splicesOf } from './any-splices'

const DISTINCT = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Each round made in the text that the one before left. */
function oneByOne(text: string, rounds: readonly (readonly Splice[])[]): string {
	return rounds.reduce(spliced, text)
}

describe('several rounds of splices as one', () => {
	it.each<[string, string, readonly (readonly Splice[])[], readonly Splice[]]>([
		['no round', 'abc', [], []],
		['rounds that do nothing', 'abc', [[], []], []],
		['one round is itself', 'abc', [[{ from: 1, to: 2, text: 'X' }]], [{ from: 1, to: 2, text: 'X' }]],
		['an insertion in front moves the next round', 'abc', [[{ from: 0, to: 0, text: '__' }], [{ from: 4, to: 5, text: 'C' }]],
			[{ from: 0, to: 0, text: '__' }, { from: 2, to: 3, text: 'C' }]],
		['a round changes what the one before wrote', 'abc', [[{ from: 1, to: 1, text: 'long' }], [{ from: 2, to: 4, text: '-' }]],
			[{ from: 1, to: 1, text: 'l-g' }]],
		['two insertions at one place keep their order', 'ab', [[{ from: 1, to: 1, text: '1' }], [{ from: 2, to: 2, text: '2' }]],
			[{ from: 1, to: 1, text: '12' }]],
		['what came and went leaves nothing', 'ab', [[{ from: 1, to: 1, text: '1' }], [{ from: 1, to: 2, text: '' }]], []],
		['a removal spans what came and what stood', 'abcd', [[{ from: 2, to: 2, text: '--' }], [{ from: 1, to: 5, text: 'X' }]],
			[{ from: 1, to: 3, text: 'X' }]],
		['a text from nothing', '', [[{ from: 0, to: 0, text: 'ab' }], [{ from: 1, to: 1, text: '-' }]], [{ from: 0, to: 0, text: 'a-b' }]],
		['of two splices of a round the later given may stand first', 'abc',
			[[{ from: 2, to: 3, text: '' }, { from: 0, to: 0, text: '1' }], [{ from: 3, to: 3, text: '2' }]],
			[{ from: 0, to: 0, text: '1' }, { from: 2, to: 3, text: '2' }]],
	])('%s', (_, text, rounds, expected) => {
		expect(composed(text.length, rounds)).toEqual(expected)
		expect(spliced(text, expected)).toBe(oneByOne(text, rounds))
	})

	it('give the text that doing them one by one gives, and take away nothing that stays', () => {
		fc.assert(
			fc.property(fc.nat({ max: DISTINCT.length }), fc.array(anyCuts, { maxLength: 5 }), (length, plans) => {
				const text = DISTINCT.slice(0, length)
				const rounds: (readonly Splice[])[] = []
				for (const cuts of plans) rounds.push(splicesOf(oneByOne(text, rounds).length, cuts))
				const last = oneByOne(text, rounds)

				const splices = composed(text.length, rounds)
				expect(spliced(text, splices)).toBe(last)
				const gone = [...text].filter((character) => !last.includes(character)).join('')
				expect(splices.map(({ from, to }) => text.slice(from, to)).join('')).toBe(gone)
				expect(splices.every(({ from, to, text: put }) => from < to || put !== '')).toBe(true)
				expect(splices.slice(1).every(({ from }, at) => from > (splices[at]?.to ?? Infinity))).toBe(true)
			}),
			{ numRuns: 500, seed: 1 },
		)
	})
})
