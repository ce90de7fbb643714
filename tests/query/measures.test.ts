import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInTouch } from '../../src/contact/tie-history'
import { measuresOf } from '../../src/query/measures'
import type { Measure, Measures } from '../../src/query/measures'
import { dayText } from '../../src/note/day'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'
import { anyTies, TODAY } from './any-ties'

const NOV_24 = '2026-11-24'

function measuresOn(today: string, ...people: readonly ContactBuilder[]): Measures {
	return measuresOf(people.map((person, at) => person.at(`People/${String(at)}.md`).tieOn(today)), dayAt(today))
}

function one<Kind extends Measure['kind']>(kind: Kind, { measures }: Measures): Extract<Measure, { readonly kind: Kind }> {
	const found = measures.find((measure): measure is Extract<Measure, { readonly kind: Kind }> => measure.kind === kind)
	if (found === undefined) throw new Error(`No measure ${kind}`)
	return found
}

/** A person of whom something is known since long ago, so that no month is empty. */
const old = aContact().withoutCadence().spokeOn('2020-01-01')

describe('the measures of a year', () => {
	it('are five, over twelve months that end with the current one', () => {
		const { measures, months } = measuresOn(NOV_24, old)
		expect(measures.map(({ kind }) => kind)).toEqual(['ties', 'frequency', 'duration', 'recommendations', 'projects'])
		expect(measures.map(({ history }) => history.length)).toEqual([12, 12, 12, 12, 12])
		expect(months).toHaveLength(12)
	})

	it('leave out who died, and count confidential people', () => {
		const spoke = aContact().everyDays(30).spokeOn('2026-11-01')
		const { people, measures } = measuresOn(NOV_24, spoke.confidential(), spoke.deceased())
		expect(people).toBe(1)
		expect(one('ties', { months: [], since: null, people, measures }).alive).toBe(1)
	})

	it.each([
		['the month of the first known day is the first', '2026-10-31', [null, 1, 1]],
		['its first day as well', '2026-10-01', [null, 1, 1]],
		['the last day of the month before', '2026-09-30', [1, 1, 1]],
		['the current month alone', '2026-11-24', [null, null, 1]],
	])('months before the notes begin are unknown: %s', (_, spoke, expected) => {
		const { measures, since } = measuresOn(NOV_24, aContact().inCircle(1).metOn('2020-01-01').spokeOn(spoke))
		expect(since).toBe(dayAt(spoke))
		expect(measures[0]?.history.slice(-3)).toEqual(expected)
	})

	it('know the current month though no contact is logged at all', () => {
		const year = measuresOn(NOV_24, aContact().inCircle(1).metOn('2020-01-01'))
		expect(year.since).toBeNull()
		expect(one('ties', year).history).toEqual([...Array.from({ length: 11 }, () => null), 1])
	})

	it('have nothing to say of nobody', () => {
		const year = measuresOn(NOV_24)
		expect(year.people).toBe(0)
		expect(one('duration', year).years).toBeNull()
		expect(one('frequency', year).mean).toBeNull()
	})
})

describe('ties alive', () => {
	it('are counted at each month’s end, the current month as of today', () => {
		// Every 10 days: alive for 79 days after 13 August, up to 31 October.
		const quiet = aContact().everyDays(10).spokeOn('2026-08-13')
		const year = measuresOn(NOV_24, old, quiet)
		expect(one('ties', year).history.slice(-5)).toEqual([0, 1, 1, 1, 0])
		expect(one('ties', year).alive).toBe(0)
	})

	it('go with the month’s last day: dormant on 31 October already', () => {
		const year = measuresOn(NOV_24, old, aContact().everyDays(10).spokeOn('2026-08-12'))
		expect(one('ties', year).history.slice(-5)).toEqual([0, 1, 1, 0, 0])
	})
})

describe('frequency', () => {
	it('adds up days over people, each day of a person once', () => {
		const anna = aContact().spokeOn('2026-10-31', '2026-11-01', '2026-11-24').inDailyNoteOf('2026-11-24')
		const boris = aContact().spokeOn('2026-11-24')
		const year = measuresOn(NOV_24, old, anna, boris)
		expect(one('frequency', year).history.slice(-2)).toEqual([1, 3])
		expect(one('frequency', year).thisMonth).toBe(3)
	})

	it.each([
		['February of a leap year', '2024-03-15', '2024-02-29', -2],
		['February of a common year', '2025-03-15', '2025-02-28', -2],
		['31 December, seen in January', '2026-01-15', '2025-12-31', -2],
		['1 January', '2026-01-15', '2026-01-01', -1],
		['31 January', '2026-02-01', '2026-01-31', -2],
	])('puts the month’s ends where they belong: %s', (_, today, spoke, at) => {
		const { history } = one('frequency', measuresOn(today, old, aContact().spokeOn(spoke)))
		expect([history.at(at), history.reduce<number>((sum, number) => sum + (number ?? 0), 0)]).toEqual([1, 1])
	})

	it('is the mean of the last twelve whole months, without the current one', () => {
		const first = aContact().spokeOn('2025-10-31')
		const year = measuresOn(NOV_24, first, aContact().spokeOn('2025-11-01', '2026-10-31', '2026-11-01', '2026-11-02'))
		expect(one('frequency', year).mean).toBe(2 / 12)
	})

	it('is the mean of fewer months where the notes are younger', () => {
		const year = measuresOn(NOV_24, aContact().spokeOn('2026-08-31', '2026-09-30', '2026-10-01', '2026-10-02', '2026-11-02'))
		expect(one('frequency', year).mean).toBe(1.5)
	})

	it.each([
		['the day before a month begins', '2026-09-30', 1],
		['the first day of a month', '2026-10-01', 1],
		['the second', '2026-10-02', null],
	])('leaves a month out of which only a part is known: from %s', (_, first, mean) => {
		const spoke = first === '2026-09-30' ? ['2026-09-30', '2026-10-20'] : [first]
		expect(one('frequency', measuresOn(NOV_24, aContact().spokeOn(...spoke))).mean).toBe(mean)
	})

	it('has no mean in its first month', () => {
		const year = measuresOn(NOV_24, aContact().spokeOn('2026-11-01', '2026-11-02'))
		expect(one('frequency', year)).toMatchObject({ mean: null, thisMonth: 2 })
	})
})

describe('duration', () => {
	const since = (day: string): ContactBuilder => aContact().inCircle(1).metOn(day).spokeOn(day)
	const years = (...met: readonly string[]): number | null => {
		return one('duration', measuresOn(NOV_24, ...met.map(since))).years
	}
	const day = (text: string): number => (dayAt(NOV_24) - dayAt(text)) / 365.25

	it('is the middle one of an odd count', () => {
		expect(years('2025-01-01', '2020-01-01', '2026-11-24')).toBe(day('2025-01-01'))
	})

	it('is the mean of the middle two of an even count', () => {
		expect(years('2025-01-01', '2020-01-01', '2026-11-24', '2026-11-24')).toBe(day('2025-01-01') / 2)
	})

	it('counts only ties that are alive and whose first meeting is known', () => {
		const silent = aContact().everyDays(10).metOn('2000-01-01')
		const unknown = aContact().inCircle(1).spokeOn('2026-11-01')
		expect(one('duration', measuresOn(NOV_24, since('2025-01-01'), silent, unknown)).years).toBe(day('2025-01-01'))
		expect(one('duration', measuresOn(NOV_24, silent, unknown)).years).toBeNull()
	})

	it('is judged at each month’s end', () => {
		const { history } = one('duration', measuresOn(NOV_24, old, since('2026-10-01')))
		expect(history.slice(-3)).toEqual([null, 30 / 365.25, 54 / 365.25])
	})
})

describe('recommendations', () => {
	it('are those given and received, and nothing else that passed', () => {
		const person = aContact()
			.did('gave', '2025-12-01', 'recommendation to the board')
			.did('received', '2026-11-24', 'рекомендацию')
			.did('gave', '2026-11-24', 'advice')
			.did('asked', '2026-11-24', 'recommendation')
			.did('gave', '2025-11-30', 'recommendation, a day too early')
		const { history, given, received } = one('recommendations', measuresOn(NOV_24, person))
		expect([given, received, history[0], history[11]]).toEqual([1, 1, 1, 1])
	})

	it('count in other notes as well', () => {
		const person = aContact().didInDailyNote('gave', '2026-11-01', 'recommended her').didInDailyNote('gave', '2026-11-25', 'recommended her')
		expect(one('recommendations', measuresOn(NOV_24, person)).given).toBe(1)
	})
})

describe('joint projects', () => {
	const on = (...told: readonly (readonly [day: string, text: string])[]): ContactBuilder => {
		return told.reduce((person, [day, text]) => person.did('project', day, text), aContact())
	}

	it('are one however they are spelt, and are called as the newest line does', () => {
		const year = measuresOn(NOV_24, on(['2026-01-10', 'New line'], ['2026-10-10', 'new-line']), on(['2026-11-10', 'NEW LINE']))
		const { names, peopleInSeveral, history } = one('projects', year)
		expect([names, peopleInSeveral]).toEqual([['NEW LINE'], 0])
		expect(history.map((count) => count ?? 0).reduce((sum, count) => sum + count, 0)).toBe(3)
	})

	it.each([
		['two projects', [['2026-01-10', 'Turbine'], ['2026-11-10', 'New line']], 1],
		['one of them a year ago', [['2025-11-30', 'Turbine'], ['2026-11-10', 'New line']], 0],
		['one of them on the first day', [['2025-12-01', 'Turbine'], ['2026-11-10', 'New line']], 1],
		['one of them without a name', [['2026-01-10', '- -'], ['2026-11-10', 'New line']], 0],
	] as const)('people in two or more: %s', (_, told, expected) => {
		expect(one('projects', measuresOn(NOV_24, on(...told))).peopleInSeveral).toBe(expected)
	})

	it('stand once a month, though several lines and people name them', () => {
		const year = measuresOn(NOV_24, on(['2026-11-01', 'Turbine'], ['2026-11-02', 'Turbine']), on(['2026-11-03', 'turbine']))
		expect(one('projects', year).history.at(-1)).toBe(1)
	})
})

const anyDay = fc.integer({ min: 0, max: 800 }).map((ago) => dayText(dayAt(TODAY) - ago))
const anyPerson = fc.record({
	spoke: fc.array(anyDay, { maxLength: 8 }),
	deeds: fc.array(fc.tuple(fc.constantFrom('gave', 'received', 'project'), anyDay, fc.constantFrom('recommendation', 'Turbine', 'turbine', 'Line'))),
})
const anyPeople = fc.array(anyPerson, { maxLength: 6 }).map((people) =>
	people.map(({ spoke, deeds }, at) => {
		const person = aContact().at(`People/${String(at)}.md`).spokeOn(...spoke)
		return deeds.reduce((told, [word, day, text]) => told.did(word, day, text), person).tieOn(TODAY)
	}),
)
const sumOf = (history: readonly (number | null)[]): number => history.reduce<number>((sum, number) => sum + (number ?? 0), 0)

describe('months and totals agree', () => {
	it('the days in touch of all months are those of the range, counted one by one', () => {
		fc.assert(
			fc.property(fc.oneof(anyPeople, anyTies), (ties) => {
				const year = measuresOf(ties, dayAt(TODAY))
				const from = year.months[0]?.first ?? 0
				const days = ties.flatMap((tie) => daysInTouch(tie, dayAt(TODAY)).filter((day) => day >= from))
				expect(sumOf(one('frequency', year).history)).toBe(days.length)
			}),
		)
	})

	it('the recommendations of all months are those given and received', () => {
		fc.assert(
			fc.property(anyPeople, (ties) => {
				const { history, given, received } = one('recommendations', measuresOf(ties, dayAt(TODAY)))
				expect(sumOf(history)).toBe(given + received)
			}),
		)
	})

	it('no month has more projects than the year, and together they have no fewer', () => {
		fc.assert(
			fc.property(anyPeople, (ties) => {
				const { history, names } = one('projects', measuresOf(ties, dayAt(TODAY)))
				expect(Math.max(0, ...history.map((count) => count ?? 0))).toBeLessThanOrEqual(names.length)
				expect(sumOf(history)).toBeGreaterThanOrEqual(names.length)
			}),
		)
	})

	it('who is alive today is whoever has an interval and is not dormant, new ties aside', () => {
		fc.assert(
			fc.property(anyTies, (ties) => {
				const settled = ties.filter(({ contact }) => contact.met === null || contact.met < dayAt(TODAY) - 60)
				const alive = settled.filter(({ anchor, band, cadence }) => anchor !== null && cadence !== null && band !== 'dormant')
				expect(one('ties', measuresOf(settled, dayAt(TODAY))).alive).toBe(alive.length)
			}),
		)
	})
})
