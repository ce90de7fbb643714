import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reason } from '../../src/contact/reason'
import { occasionsInOrder } from '../../src/query/occasions'
import { todayOf } from '../../src/query/today'
import { aContact, dayAt } from '../contact-builder'
import { anyTies, TODAY } from './any-ties'
import { naiveOrder } from './naive-picks'
import { planOn } from './plan'

describe('every occasion, for lists outside the dashboard', () => {
	it('a row for each occasion: its own reason first, and beneath the first of a person those of the others', () => {
		const ivan = aContact().named('Ivan').inCircle(2).spokeOn('2026-10-02').bornOn('--11-24')
		const rows = occasionsInOrder([ivan.isPromised('a review', '2026-11-20').tieOn(TODAY)], planOn(TODAY))
		const kindsOf = (reasons: readonly Reason[]): string[] => reasons.map(({ kind }) => kind)
		expect(rows.map(({ kind, today, daysLate, reasons }) => [kind, today, daysLate, kindsOf(reasons)])).toEqual([
			['promise', true, 1, ['promise', 'due', 'birthday']],
			['due', false, 20, ['due']],
			['birthday', false, -3, ['birthday']],
		])
		expect(rows[0]).toMatchObject({ path: 'People/Ivan.md', day: dayAt('2026-11-20') })
	})

	it('the other occasions of people of Today stand in their own places', () => {
		const people = [
			aContact().named('A').inCircle(2).spokeOn('2026-10-02').isPromised('x', TODAY),
			aContact().named('B').inCircle(2).spokeOn('2026-09-02'),
			aContact().named('C').inCircle(2).spokeOn('2026-10-12'),
		]
		const rows = occasionsInOrder(people.map((person) => person.tieOn(TODAY)), planOn(TODAY, { weeklyNumber: 2 }))
		expect(rows.map(({ path, kind, today }) => `${path} ${kind} ${String(today)}`)).toEqual([
			'People/A.md promise true',
			'People/B.md due true',
			'People/A.md due false',
			'People/C.md due false',
		])
	})

	it('what lies ahead stands last, by day, and is never within today', () => {
		const people = [
			aContact().named('A').bornOn('--11-25'),
			aContact().named('B').plansToMeetOn('2026-11-23'),
			aContact().named('C').withDate('2026-11-20 New job'),
		]
		const rows = occasionsInOrder(people.map((person) => person.tieOn(TODAY)), planOn(TODAY))
		expect(rows.map(({ kind, today }) => [kind, today])).toEqual([
			['changed', true],
			['meeting', false],
			['birthday', false],
		])
	})

	it('stands in the order of the rules, marks the picks of Today, and says every reason', () => {
		fc.assert(
			fc.property(anyTies, fc.integer({ min: 0, max: 9 }), (ties, weeklyNumber) => {
				const plan = planOn(TODAY, { weeklyNumber })
				const rows = occasionsInOrder(ties, plan)
				const expected = naiveOrder(ties, plan).map(({ tie, occasion }) => [tie.contact.path, occasion.kind, occasion.day])
				expect(rows.map(({ path, kind, day }) => [path, kind, day])).toEqual(expected)
				const today = todayOf(ties, plan)
				expect(rows.filter((row) => row.today).map(({ path }) => path)).toEqual(today.picks.map(({ path }) => path))
				expect(rows.length).toBe(ties.reduce((count, tie) => count + tie.occasions.length, 0))
				expect(rows.every(({ kind, reasons }) => reasons[0]?.kind === kind)).toBe(true)
			}),
			{ numRuns: 500, seed: 5 },
		)
	})
})
