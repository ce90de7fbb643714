import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeInRhythm } from '../../src/query/rhythm-place'

describe('how far along a rhythm a ratio stands', () => {
	it.each([
		{ ratio: -1, place: 0, when: 'the contact is still ahead' },
		{ ratio: 0, place: 0, when: 'they spoke today' },
		{ ratio: 0.5, place: 0.25, when: 'half the interval has run' },
		{ ratio: 1, place: 0.5, when: 'it is due' },
		{ ratio: 2, place: 0.5 + 1 / 6, when: 'twice the interval has run' },
		{ ratio: 4, place: 0.5 + 2 / 6, when: 'four times' },
		{ ratio: 8, place: 1, when: 'eight times' },
		{ ratio: 800, place: 1, when: 'longer still' },
	])('is $place when $when', ({ ratio, place }) => {
		expect(placeInRhythm(ratio)).toBeCloseTo(place, 12)
	})

	it('never moves inwards as time goes by, and stays between the edges', () => {
		const ratios = fc.double({ min: 0, max: 20, noNaN: true })
		fc.assert(fc.property(ratios, ratios, (a, b) => {
			const [first, then] = [placeInRhythm(Math.min(a, b)), placeInRhythm(Math.max(a, b))]
			expect(first).toBeLessThanOrEqual(then)
			expect(first).toBeGreaterThanOrEqual(0)
			expect(then).toBeLessThanOrEqual(1)
		}))
	})
})
