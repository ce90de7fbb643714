import { describe, expect, it } from 'vitest'
import { ownWordsOf } from '../../src/query/own-words'
import type { CircleWords } from '../../src/query/own-words'
import { aContact } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

function wordsOf(...people: readonly ContactBuilder[]): readonly CircleWords[] {
	return ownWordsOf(people.map((person) => person.tieOn('2026-11-24')))
}

describe('the user’s own words', () => {
	it('are added up over circles, mark by mark', () => {
		const two = aContact().inCircle(2)
		const rows = wordsOf(two.marked('trust', 5), two.marked('trust', 5).marked('influence', 1), two.marked('trust', 3), aContact().inCircle(3).marked('trust', 1))
		expect(rows.map(({ circle, counts }) => [circle, counts.trust])).toEqual([
			[2, [0, 0, 1, 0, 2]],
			[3, [1, 0, 0, 0, 0]],
		])
		expect(rows[0]?.counts.influence).toEqual([1, 0, 0, 0, 0])
	})

	it('have a row for those without a circle where one of them is marked', () => {
		expect(wordsOf(aContact().marked('support', 2)).at(-1)).toMatchObject({ circle: null, counts: { support: [0, 1, 0, 0, 0] } })
		expect(wordsOf(aContact(), aContact().inCircle(1).marked('support', 2)).map(({ circle }) => circle)).toEqual([1])
	})

	it.each([
		['of nobody', []],
		['of people who are not marked', [aContact().inCircle(1)]],
		['of those who died', [aContact().inCircle(1).marked('trust', 5).deceased()]],
	])('are none %s', (_, people) => {
		expect(wordsOf(...people)).toEqual([])
	})
})
