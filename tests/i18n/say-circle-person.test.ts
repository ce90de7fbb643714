import { describe, expect, it } from 'vitest'
import { sayCirclePerson } from '../../src/i18n/say-circle-person'
import { wordsFor } from '../../src/i18n/words-for'
import type { CirclePerson } from '../../src/query/circle-people'
import { aContact, dayAt } from '../contact-builder'

const TODAY = dayAt('2026-11-24')
const ANNA: CirclePerson = { path: 'Anna.md', name: 'Anna', circle: 2, organization: null, state: 'past', ratio: 1.5, owed: false, today: false }

describe('a person on the circles in words', () => {
	it('name, circle and state; of another day nothing more is known', () => {
		expect(sayCirclePerson(ANNA, undefined, wordsFor('en'), 'en', TODAY)).toEqual(['Anna', 'Productivity · past it'])
		expect(sayCirclePerson(ANNA, undefined, wordsFor('ru'), 'ru', TODAY)).toEqual(['Anna', 'Продуктивность · срок прошёл'])
	})

	it('my promise, and whether they are of today', () => {
		expect(sayCirclePerson({ ...ANNA, owed: true, today: true }, undefined, wordsFor('en'), 'en', TODAY)[1]).toBe('Productivity · past it · my promise · today')
	})

	it.each([
		['en', 'due in 10 days'],
		['ru', 'срок через 10 дней'],
	] as const)('in %s: how far the due day is ahead, where nothing is due', (language, said) => {
		const tie = aContact().inCircle(2).metOn('2020-01-01').spokeOn('2026-11-04').tieOn('2026-11-24')
		expect(sayCirclePerson({ ...ANNA, state: 'within' }, tie, wordsFor(language), language, TODAY)[2]).toBe(said)
	})

	it('why, where something is due', () => {
		const tie = aContact().inCircle(2).metOn('2020-01-01').spokeOn('2026-10-05').tieOn('2026-11-24')
		expect(sayCirclePerson(ANNA, tie, wordsFor('en'), 'en', TODAY)[2]).toMatch(/^20 days late: .* 5 October/)
	})

	it.each([
		[0, 'due today', 'срок сегодня'],
		[-1, 'due tomorrow', 'срок завтра'],
		[-2, 'due in 2 days', 'срок через 2 дня'],
		[1, '1 day late', 'срок был вчера'],
		[21, '21 days late', 'срок был 21 день назад'],
	])('%i days late', (late, en, ru) => {
		expect([wordsFor('en').circlesPicture.dueIn(late), wordsFor('ru').circlesPicture.dueIn(late)]).toEqual([en, ru])
	})
})
