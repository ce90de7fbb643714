import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circlePeopleOf } from '../../src/query/circle-people'
import { circlePeopleOn, monthsBack } from '../../src/query/circle-people-on'
import { aContact, dayAt, textAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'
import { anyTies, TODAY } from './any-ties'

function on(day: string, person: ContactBuilder, today = TODAY) {
	return circlePeopleOn([person.tieOn(today)], dayAt(day), dayAt(today))[0]
}

const anna = aContact().named('Anna').inCircle(2).everyDays(10)

describe('the stops of the slider', () => {
	it.each([
		{ today: '2026-11-24', first: '2025-11-24', before: '2026-10-24' },
		{ today: '2026-03-31', first: '2025-03-31', before: '2026-02-28' },
		{ today: '2024-03-31', first: '2023-03-31', before: '2024-02-29' },
		{ today: '2024-02-29', first: '2023-02-28', before: '2024-01-29' },
		{ today: '2026-01-01', first: '2025-01-01', before: '2025-12-01' },
	])('before $today begin at $first and end with $before', ({ today, first, before }) => {
		const stops = monthsBack(dayAt(today)).map(textAt)
		expect(stops).toHaveLength(13)
		expect(stops[0]).toBe(first)
		expect(stops.slice(-2)).toEqual([before, today])
	})

	it('return to the civil day of today after a shorter month', () => {
		const stops = monthsBack(dayAt('2026-08-31')).map(textAt)
		expect(stops.slice(-7)).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31'])
	})
})

describe('the circles on an earlier day', () => {
	const spoken = anna.spokeOn('2026-06-01', '2026-09-01')

	it.each([
		{ day: '2026-05-31', stood: undefined, when: 'before the first contact nobody knew them' },
		{ day: '2026-06-01', stood: { ratio: 0, state: 'within' }, when: 'on the day of the first contact' },
		{ day: '2026-06-11', stood: { ratio: 1, state: 'within' }, when: 'on the due day' },
		{ day: '2026-06-12', stood: { ratio: 1.1, state: 'past' }, when: 'a day after it' },
		{ day: '2026-08-19', stood: { ratio: 7.9, state: 'past' }, when: 'before eight intervals' },
		{ day: '2026-08-20', stood: { ratio: 8, state: 'dormant' }, when: 'at eight intervals' },
		{ day: '2026-09-01', stood: { ratio: 0, state: 'within' }, when: 'back from the quiet' },
	])('have $stood $when', ({ day, stood }) => {
		const person = on(day, spoken)
		if (stood === undefined) expect(person).toBeUndefined()
		else expect(person).toMatchObject(stood)
	})

	it.each([
		{ day: '2026-02-28', ratio: 1, when: 'a month from 31 January ends in February' },
		{ day: '2026-03-14', ratio: 42 / 28, when: 'half as long again' },
	])('count months by the calendar: $when', ({ day, ratio }) => {
		expect(on(day, aContact().inCircle(1).everyMonths(1).spokeOn('2026-01-31'))?.ratio).toBeCloseTo(ratio, 12)
	})

	it('have the leap day as the end of February', () => {
		expect(on('2024-02-29', aContact().inCircle(1).everyMonths(1).spokeOn('2024-01-31'))?.ratio).toBe(1)
	})

	it('count from the first meeting where nothing is logged yet', () => {
		const met = anna.inCircle(1).metOn('2026-06-01').spokeOn('2026-09-01')
		expect(on('2026-05-31', met)).toBeUndefined()
		expect(on('2026-06-21', met)).toMatchObject({ ratio: 2, state: 'past' })
	})

	it('keep the first days of a new tie: a message the day after meeting, then a bridge', () => {
		const met = anna.inCircle(3).metOn('2026-06-01')
		expect(on('2026-06-02', met)?.ratio).toBe(1)
		expect(on('2026-06-15', met)?.ratio).toBe(1)
		expect(on('2026-06-15', met.spokeOn('2026-06-08'))?.ratio).toBe(0.5)
	})

	it('call dormant by the rhythm of then, not of now', () => {
		const often = anna.spokeOn('2026-01-01', '2026-01-03', '2026-01-05', '2026-01-07')
		expect(on('2026-01-22', often)).toMatchObject({ state: 'past' })
		expect(on('2026-01-23', often)).toMatchObject({ state: 'dormant' })
		const lately = often.spokeOn('2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01')
		expect(on('2026-01-23', lately)).toMatchObject({ state: 'dormant' })
	})

	it('are told by other notes and by the property as well', () => {
		expect(on('2026-06-06', anna.inDailyNoteOf('2026-06-01'))?.ratio).toBe(0.5)
		expect(on('2026-06-06', anna.lastContactOn('2026-06-01'))?.ratio).toBe(0.5)
	})

	it('show neither promises nor picks, nor a snooze', () => {
		const asked = anna.spokeOn('2026-06-01').isPromised('a book', '2026-06-02').snoozedUntil('2026-12-24')
		expect(on('2026-06-21', asked)).toMatchObject({ owed: false, today: false, ratio: 2 })
	})

	it('leave out those to meet, those without a circle and those who died', () => {
		expect(on(TODAY, anna)).toBeUndefined()
		expect(on(TODAY, aContact().spokeOn('2026-06-01'))).toBeUndefined()
		expect(on(TODAY, anna.spokeOn('2026-06-01').deceased())).toBeUndefined()
	})

	it('do not know a meeting that was still ahead', () => {
		expect(on('2026-06-01', anna.inCircle(1).metOn('2026-07-01').spokeOn('2026-05-22'))?.ratio).toBe(1)
	})

	it('are those of today when the day is today', () => {
		fc.assert(fc.property(anyTies, (ties) => {
			const today = circlePeopleOf(ties, new Set()).people
			const met = today.filter(({ path }) => ties.some(({ contact, anchor }) => contact.path === path && anchor !== null))
			const stood = circlePeopleOn(ties, dayAt(TODAY), dayAt(TODAY))
			expect(stood).toEqual(met.map((person) => ({ ...person, owed: false, today: false })))
		}))
	})

	it('show nobody twice and no more people the farther back they go', () => {
		fc.assert(fc.property(anyTies, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (ties, a, b) => {
			const today = dayAt(TODAY)
			const [earlier, later] = [Math.max(a, b), Math.min(a, b)].map((ago) => circlePeopleOn(ties, today - ago, today).map(({ path }) => path))
			expect(new Set(later).size).toBe(later?.length)
			expect(later).toEqual(expect.arrayContaining(earlier ?? []))
		}))
	})
})
