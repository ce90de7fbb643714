import { describe, expect, it } from 'vitest'
import { touchedWeeks } from '../../src/query/touched-weeks'
import { aContact, dayAt, textAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'
import { planOn } from './plan'

// 2026-11-23 is a Monday.
const TODAY = '2026-11-24'

function weeksOf(people: readonly ContactBuilder[], weekStart = 1, today = TODAY) {
	return touchedWeeks(people.map((person) => person.tieOn(today)), planOn(today, { weekStart }))
}

describe('the last eight whole weeks and the current one', () => {
	it.each([
		['from Monday', 1, '2026-09-28', '2026-11-23'],
		['from Saturday', 6, '2026-09-26', '2026-11-21'],
		['from Sunday', 7, '2026-09-27', '2026-11-22'],
	])('begin on the day set for it: %s', (_, weekStart, first, last) => {
		const { weeks } = weeksOf([], weekStart)
		expect([weeks.length, textAt(weeks[0]?.first ?? null), textAt(weeks[8]?.first ?? null)]).toEqual([9, first, last])
		expect(weeks.map(({ isCurrent }) => isCurrent).indexOf(true)).toBe(8)
	})

	it.each([
		['Sunday, weeks from Monday: the week before', 1, '2026-11-22', 7],
		['Sunday, weeks from Sunday: this week', 7, '2026-11-22', 8],
		['Saturday, weeks from Sunday: the week before', 7, '2026-11-21', 7],
		['Saturday, weeks from Saturday: this week', 6, '2026-11-21', 8],
		['Friday, weeks from Saturday: the week before', 6, '2026-11-20', 7],
		['today', 1, TODAY, 8],
		['the first day of all', 1, '2026-09-28', 0],
		['the day before', 1, '2026-09-27', -1],
	])('put a day into its week: %s', (_, weekStart, day, at) => {
		const { weeks } = weeksOf([aContact().spokeOn(day)], weekStart)
		expect(weeks.findIndex(({ touched }) => touched === 1)).toBe(at)
	})

	it('over the turn of a year', () => {
		const { weeks } = weeksOf([aContact().spokeOn('2026-12-31', '2027-01-01')], 1, '2027-01-05')
		expect(weeks.at(-2)).toEqual({ first: dayAt('2026-12-28'), touched: 2, isCurrent: false, isKnown: true })
	})

	it('count a person once a day, whichever note tells it, and not who died', () => {
		const anna = aContact().spokeOn('2026-11-17', '2026-11-18').inDailyNoteOf('2026-11-18')
		const { weeks } = weeksOf([anna, aContact().spokeOn('2026-11-18'), anna.deceased()])
		expect(weeks[7]?.touched).toBe(3)
	})
})

describe('the mean of the real weeks', () => {
	it.each([
		['over eight, without the current one', ['2020-01-01', '2026-09-28', '2026-11-22', TODAY], 8, 2 / 8],
		['from the first whole week', ['2026-11-15', '2026-11-16', '2026-11-17'], 1, 2],
		['a week that began with the first contact is whole', ['2026-11-16'], 1, 1],
		['one that began a day before it is not', ['2026-11-17'], 0, null],
		['none is known when the first contact was this week', ['2026-11-23'], 0, null],
		['none is known without a contact', [], 0, null],
	] as const)('%s', (_, days, known, mean) => {
		const real = weeksOf([aContact().spokeOn(...days)])
		expect([real.known.length, real.mean]).toEqual([known, mean])
	})
})
