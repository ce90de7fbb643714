import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byFirstOccasion, firstByOccasion } from '../../src/query/occasion-order'
import { surveyOf } from '../../src/query/survey'
import { anyTies, TODAY } from './any-ties'
import { planOn } from './plan'

const { compare } = new Intl.Collator('en')

describe('the first few people of a rank', () => {
	it('are those of all in order, cut short', () => {
		fc.assert(
			fc.property(anyTies, fc.integer({ min: 0, max: 5 }), (ties, count) => {
				for (const people of surveyOf(ties, planOn(TODAY)).ranks) {
					expect(firstByOccasion(people, count, compare)).toEqual(byFirstOccasion(people, compare).slice(0, count))
				}
			}),
			{ numRuns: 500, seed: 7 },
		)
	})
})
