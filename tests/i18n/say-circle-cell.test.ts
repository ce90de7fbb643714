import { describe, expect, it } from 'vitest'
import { sayCircleCell } from '../../src/i18n/say-circle-cell'
import { wordsFor } from '../../src/i18n/words-for'

describe('a disc of the circles in words', () => {
	it.each([
		[{ count: 133, today: 0, owed: 0 }, '133 people', '133 человека'],
		[{ count: 1, today: 1, owed: 0 }, '1 person, 1 of today', '1 человек, на сегодня: 1'],
		[{ count: 1200, today: 2, owed: 3 }, '1,200 people, 2 of today, promises to 3', '1\u00a0200 человек, на сегодня: 2, с моими обещаниями: 3'],
	])('%o', (cell, en, ru) => {
		expect([sayCircleCell(cell, wordsFor('en')), sayCircleCell(cell, wordsFor('ru'))]).toEqual([en, ru])
	})
})
