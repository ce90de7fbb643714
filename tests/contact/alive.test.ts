import { describe, expect, it } from 'vitest'
import { isAliveOn } from '../../src/contact/alive'
import { daysInTouch } from '../../src/contact/tie-history'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

function isAlive(person: ContactBuilder, day: string, today = '2026-12-31'): boolean {
	const tie = person.tieOn(today)
	return isAliveOn(tie, daysInTouch(tie, dayAt(today)), dayAt(day))
}

describe('a tie is alive while it is silent for less than eight of its own intervals', () => {
	it.each([
		['on the day of contact', aContact().everyDays(10).spokeOn('2026-01-01'), '2026-01-01', true],
		['eight cadences less a day', aContact().everyDays(10).spokeOn('2026-01-01'), '2026-03-21', true],
		['exactly eight cadences: dormant', aContact().everyDays(10).spokeOn('2026-01-01'), '2026-03-22', false],
		['a day more', aContact().everyDays(10).spokeOn('2026-01-01'), '2026-03-23', false],
		['the day before the first contact', aContact().everyDays(10).spokeOn('2026-01-01'), '2025-12-31', false],
		['between met and the first contact', aContact().everyDays(10).metOn('2025-12-20').spokeOn('2026-01-01'), '2025-12-31', true],
		['eight cadences after met', aContact().everyDays(10).metOn('2025-12-20'), '2026-03-10', false],
		['a day less after met', aContact().everyDays(10).metOn('2025-12-20'), '2026-03-09', true],
		['before met', aContact().everyDays(10).metOn('2025-12-20'), '2025-12-19', false],
		['months by the calendar, less a day', aContact().everyMonths(1).spokeOn('2024-01-31'), '2024-09-18', true],
		// 31 January to 29 February are 29 days, and eight times that are 232.
		['months by the calendar', aContact().everyMonths(1).spokeOn('2024-01-31'), '2024-09-19', false],
		['circle 1 is never dormant', aContact().inCircle(1).spokeOn('2016-01-01'), '2026-12-31', true],
		['circle 1 that never met nor spoke', aContact().inCircle(1), '2026-12-31', false],
		['circle 1 that asks for nothing', aContact().inCircle(1).never().metOn('2016-01-01'), '2026-12-31', true],
		['one contact without any interval', aContact().spokeOn('2026-12-31'), '2026-12-31', false],
		['never, with too few gaps for a rhythm', aContact().never().spokeOn('2026-12-31', '2026-12-30', '2026-12-29'), '2026-12-31', false],
	] as const)('%s', (_, person, day, expected) => {
		expect(isAlive(person, day)).toBe(expected)
	})

	it.each([
		['eight rhythms of ten days less a day', '2026-03-21', true],
		['eight rhythms', '2026-03-22', false],
	])('by its rhythm where three gaps were known then, with a cadence or without: %s', (_, day, expected) => {
		const steady = aContact().spokeOn('2026-01-01', '2025-12-22', '2025-12-12', '2025-12-02')
		expect([steady, steady.never(), steady.everyDays(5)].map((person) => isAlive(person, day))).toEqual([expected, expected, expected])
	})

	it('is judged by the days up to then, and not by those after', () => {
		const back = aContact().everyDays(10).spokeOn('2026-01-01', '2026-12-01')
		expect([isAlive(back, '2026-06-30'), isAlive(back, '2026-12-01')]).toEqual([false, true])
	})
})
