import { describe, expect, it } from 'vitest'
import { surveyOf } from '../../src/query/survey'
import { firstDayOfWeek, shareOfToday } from '../../src/query/week'
import type { Week } from '../../src/query/week'
import { aContact, dayAt, textAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'
import { planOn } from './plan'

// 2026-11-16 is a Monday, 2026-11-22 a Sunday.

function weekOn(today: string, ...people: readonly ContactBuilder[]): Week {
	return surveyOf(people.map((person) => person.tieOn(today)), planOn(today)).week
}

describe('a week begins on the day set for it (RULES 26)', () => {
	it.each([
		['2026-11-16', 1, '2026-11-16'],
		['2026-11-18', 1, '2026-11-16'],
		['2026-11-22', 1, '2026-11-16'],
		['2026-11-23', 1, '2026-11-23'],
		['2026-11-21', 7, '2026-11-15'],
		['2026-11-22', 7, '2026-11-22'],
		['2026-11-20', 6, '2026-11-14'],
		['2026-11-21', 6, '2026-11-21'],
		['2027-01-01', 1, '2026-12-28'],
	])('%s, weeks from %s: %s', (day, weekStart, expected) => {
		expect(textAt(firstDayOfWeek(dayAt(day), weekStart))).toBe(expected)
	})
})

describe('the share of a day is what is left of the week, spread over the days left (DESIGN 3)', () => {
	it.each([
		['a fresh Monday', '2026-11-16', 1, 7, 0, 0, 1],
		['a Monday with somebody done', '2026-11-16', 1, 7, 0, 1, 0],
		['a Monday with many done', '2026-11-16', 1, 7, 0, 9, 0],
		['ten a week: two on Monday', '2026-11-16', 1, 10, 0, 0, 2],
		['ten a week, one done', '2026-11-16', 1, 10, 0, 1, 1],
		['a Sunday with nothing done', '2026-11-22', 1, 7, 0, 0, 7],
		['a Sunday with all done', '2026-11-22', 1, 7, 7, 0, 0],
		['a Sunday with more than all done', '2026-11-22', 1, 7, 12, 0, 0],
		['a Sunday with two done today', '2026-11-22', 1, 7, 3, 2, 2],
		['a Saturday: two days left', '2026-11-21', 1, 7, 0, 0, 4],
		['a Saturday, weeks from Sunday: the last day', '2026-11-21', 7, 7, 0, 0, 7],
		['a Sunday, weeks from Sunday: the first day', '2026-11-22', 7, 7, 0, 0, 1],
		['none a week', '2026-11-18', 1, 0, 0, 0, 0],
		['one a week, from Monday on', '2026-11-16', 1, 1, 0, 0, 1],
	])('%s', (_, today, weekStart, weeklyNumber, touchedEarlier, touchedToday, expected) => {
		const week = { touchedEarlier, touchedToday, touchedCircle3: false, revived: false, metSomebody: false }
		expect(shareOfToday(week, planOn(today, { weekStart, weeklyNumber }))).toBe(expected)
	})
})

describe('what the week has seen', () => {
	it('counts a person once a day, by today and by the days before', () => {
		const anna = aContact().named('Anna').spokeOn('2026-11-21', '2026-11-19', '2026-11-16', '2026-11-15')
		const twice = aContact().named('Boris').spokeOn('2026-11-20').inDailyNoteOf('2026-11-20').lastContactOn('2026-11-20')
		const before = aContact().named('Vera').spokeOn('2026-11-15')
		const planned = aContact().named('Gleb').plansToMeetOn('2026-11-22')
		expect(weekOn('2026-11-21', anna, twice, before, planned)).toMatchObject({ touchedEarlier: 3, touchedToday: 1 })
	})

	it.each([
		[3, '2026-11-16', true],
		[3, '2026-11-21', true],
		[3, '2026-11-15', false],
		[2, '2026-11-21', false],
	] as const)('circle %s in touch on %s: circle 3 in touch this week is %s', (circle, day, expected) => {
		expect(weekOn('2026-11-21', aContact().inCircle(circle).spokeOn(day)).touchedCircle3).toBe(expected)
	})

	it.each([
		['eight cadences of silence before', aContact().everyDays(10).spokeOn('2026-11-20', '2026-09-01'), true],
		['a day less', aContact().everyDays(10).spokeOn('2026-11-20', '2026-09-02'), false],
		['since they met', aContact().everyDays(10).metOn('2026-01-01').spokeOn('2026-11-20'), true],
		['a first contact ever', aContact().everyDays(10).spokeOn('2026-11-20'), false],
		['last week', aContact().everyDays(10).spokeOn('2026-11-15', '2026-01-01'), false],
		[
			'the first of two this week',
			aContact().everyDays(10).spokeOn('2026-11-20', '2026-11-17', '2026-01-01'),
			true,
		],
		['without a cadence', aContact().spokeOn('2026-11-20', '2020-01-01'), false],
		['never', aContact().never().spokeOn('2026-11-20', '2020-01-01'), false],
		['circle 1 is never dormant', aContact().inCircle(1).spokeOn('2026-11-20', '2020-01-01'), false],
		['months by the calendar', aContact().everyMonths(1).spokeOn('2026-11-20', '2026-03-25'), false],
		['months by the calendar, long enough', aContact().everyMonths(1).spokeOn('2026-11-20', '2026-03-01'), true],
	])('a dormant tie taken up again: %s', (_, person, expected) => {
		expect(weekOn('2026-11-21', person).revived).toBe(expected)
	})

	it('by the rhythm of old, where the gaps before are known', () => {
		const yearly = aContact().everyDays(10).spokeOn('2026-11-20', '2025-11-20', '2024-11-20', '2023-11-20', '2022-11-20')
		expect(weekOn('2026-11-21', yearly).revived).toBe(false)
	})

	it.each([
		['met on the first day of the week', aContact().metOn('2026-11-16'), true],
		['met today', aContact().metOn('2026-11-21'), true],
		['met the week before', aContact().metOn('2026-11-15'), false],
		['met before, spoken to for the first time', aContact().metOn('2026-11-15').spokeOn('2026-11-20'), false],
		['to be met tomorrow', aContact().metOn('2026-11-22'), false],
		['to be met tomorrow, spoken to already', aContact().metOn('2026-11-22').spokeOn('2026-11-20'), true],
		['a first contact, though no meeting is noted', aContact().spokeOn('2026-11-16', '2026-11-20'), true],
		['a first contact that another note tells of', aContact().inDailyNoteOf('2026-11-20'), true],
		['a contact before this week', aContact().spokeOn('2026-11-15', '2026-11-20'), false],
		['seven contacts this week, one before', aContact().spokeOn('2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-15'), false],
		['a meeting planned', aContact().plansToMeetOn('2026-11-22'), false],
		['a property, which tells of the last contact', aContact().lastContactOn('2026-11-20'), false],
	])('somebody was first met this week: %s', (_, person, expected) => {
		expect(weekOn('2026-11-21', person).metSomebody).toBe(expected)
	})
})
