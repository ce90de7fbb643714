import { describe, expect, it } from 'vitest'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import type { RhythmSettings } from '../../src/contact/rhythm-settings'
import { capacityOf } from '../../src/query/capacity'
import type { Capacity } from '../../src/query/capacity'
import { aContact } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'
import { planOn } from './plan'

const TODAY = '2026-11-24'
const spoke = aContact().spokeOn('2026-11-20')

function capacity(people: readonly ContactBuilder[], weeklyNumber = 7, circleCadence: Partial<RhythmSettings['circleCadence']> = {}): Capacity {
	const cadences = { ...DEFAULT_RHYTHM.circleCadence, ...circleCadence }
	const ties = people.map((person) => person.withRhythm({ circleCadence: cadences }).tieOn(TODAY))
	return capacityOf(ties, planOn(TODAY, { weeklyNumber }), cadences)
}

function many(count: number, person: ContactBuilder): ContactBuilder[] {
	return Array.from({ length: count }, () => person)
}

describe('the cadences ask for touches a week', () => {
	it.each([
		['every week', [spoke.everyDays(7)], 1, 1],
		['every fortnight', [spoke.everyDays(14)], 0.5, 1],
		['every month, a twelfth of a year', [spoke.everyMonths(1)], 0.2, 1],
		['ten every month', many(10, spoke.everyMonths(1)), 2.3, 10],
		['by the circle', [spoke.inCircle(1)], 0.5, 1],
		['by met alone', [aContact().metOn('2026-06-01').everyDays(70)], 0.1, 1],
		['snoozed: a snooze moves a day, not the rhythm', [spoke.everyDays(7).snoozedUntil('2027-01-01')], 1, 1],
		['confidential', [spoke.everyDays(7).confidential()], 1, 1],
		['never', [spoke.never()], 0, 0],
		['without a cadence', [spoke, spoke.inCircle(2).withoutCadence()], 0, 0],
		['who died', [spoke.everyDays(7).deceased()], 0, 0],
		['still to meet', [aContact().inCircle(2).everyDays(7)], 0, 0],
		['nobody', [], 0, 0],
	] as const)('%s', (_, people, asked, asking) => {
		expect(capacity(people)).toMatchObject({ asked, asking, dormant: 0 })
	})

	it.each([
		['long overdue for eight intervals less a day', '2026-09-06', { asked: 0.7, asking: 1, dormant: 0 }],
		['dormant at eight: asks no more', '2026-09-05', { asked: 0, asking: 0, dormant: 1 }],
	])('%s', (_, day, expected) => {
		expect(capacity([aContact().everyDays(10).spokeOn(day)])).toMatchObject(expected)
	})
})

describe('where they ask for more than the number, one longer default helps', () => {
	it.each([
		['the only circle, one step on', [...many(30, spoke.inCircle(3))], 3, {}, { circle: 3, to: { days: 90 }, asked: 2.3 }],
		// 4.7 and 3.5: circle 2 every 60 days leaves 5.8, circle 3 every 90 days 7.
		['the one that stays closest under the number', [...many(20, spoke.inCircle(2)), ...many(30, spoke.inCircle(3))], 7, {}, { circle: 3, to: { days: 90 }, asked: 7 }],
		['the only one that is enough', [...many(20, spoke.inCircle(2)), ...many(30, spoke.inCircle(3))], 6, {}, { circle: 2, to: { days: 60 }, asked: 5.8 }],
		['the one that comes closest from above', [...many(20, spoke.inCircle(2)), ...many(30, spoke.inCircle(3))], 3, {}, { circle: 2, to: { days: 60 }, asked: 5.8 }],
		['exactly the number is enough', [...many(60, spoke.inCircle(2))], 7, {}, { circle: 2, to: { days: 60 }, asked: 7 }],
		['a cadence between two steps goes to the next', many(10, spoke.inCircle(3)), 1, { 3: { days: 40 } }, { circle: 3, to: { days: 60 }, asked: 1.2 }],
		['months count by their days', many(10, spoke.inCircle(3)), 1, { 3: { months: 1 } }, { circle: 3, to: { days: 60 }, asked: 1.2 }],
	] as const)('%s', (_, people, weeklyNumber, cadences, relief) => {
		expect(capacity(people, weeklyNumber, cadences).relief).toMatchObject(relief)
	})

	it.each([
		['as much as the number', many(14, spoke.inCircle(1)), 7, {}],
		['over by less than a tenth', [...many(7, spoke.everyDays(7)), spoke.everyDays(150)], 7, {}],
		['nobody follows a default', many(8, spoke.inCircle(3).everyDays(7)), 7, {}],
		['the longest step already', many(30, spoke.inCircle(3)), 1, { 3: { days: 180 } }],
		['only dormant people would follow', [...many(8, spoke.everyDays(7)), ...many(9, aContact().inCircle(3).spokeOn('2020-01-01'))], 7, {}],
		['a circle that asks for nothing', many(8, spoke.everyDays(7)), 7, { 3: 'never' }],
	] as const)('none is offered: %s', (_, people, weeklyNumber, cadences) => {
		expect(capacity(people, weeklyNumber, cadences).relief).toBeNull()
	})

	it('and of equal ones the outer circle', () => {
		const people = [...many(20, spoke.inCircle(2)), ...many(20, spoke.inCircle(3))]
		expect(capacity(people, 1, { 2: { days: 60 }, 3: { days: 60 } }).relief?.circle).toBe(3)
	})
})

describe('where they ask for less, more people of circle 3 would fit', () => {
	it.each([
		['an empty garden', [], 7, {}, 60],
		['half of it taken', many(7, spoke.everyDays(14)), 7, {}, 30],
		['a day short of one more', [...many(6, spoke.everyDays(7)), spoke.everyDays(8)], 7, {}, 1],
		['all of it taken', many(7, spoke.everyDays(7)), 7, {}, 0],
		['too much already', many(8, spoke.everyDays(7)), 7, {}, 0],
		['circle 3 asks for nothing', [], 7, { 3: 'never' }, null],
		['by months', [], 7, { 3: { months: 1 } }, 30],
	] as const)('%s', (_, people, weeklyNumber, cadences, room) => {
		expect(capacity(people, weeklyNumber, cadences).room).toBe(room)
	})
})
