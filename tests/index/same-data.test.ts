import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameData } from '../../src/index/same-data'

describe('two pieces of plain data are the same', () => {
	it.each<[unknown, unknown, boolean]>([
		[0, 0, true],
		[0, null, false],
		[0, '', false],
		[NaN, NaN, true],
		[null, undefined, false],
		[[1, [2]], [1, [2]], true],
		[[1, 2], [2, 1], false],
		[[], {}, false],
		[{ a: 1 }, { a: 1 }, true],
		[{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
		[{ a: undefined }, { b: undefined }, false],
		[{ a: 1 }, { a: 1, b: 1 }, false],
		[{}, Object.create({ a: 1 }), true],
	])('%j and %j: %s', (one, other, expected) => {
		expect(sameData(one, other)).toBe(expected)
		expect(sameData(other, one)).toBe(expected)
	})

	it('as JSON has it, whatever the data', () => {
		const data = fc.jsonValue({ maxDepth: 3 })
		fc.assert(
			fc.property(data, data, (one, other) => {
				const copy: unknown = JSON.parse(JSON.stringify(one))
				expect(sameData(one, copy)).toBe(JSON.stringify(one) === JSON.stringify(copy))
				if (sameData(one, other)) expect(other).toEqual(one)
			}),
		)
	})
})
