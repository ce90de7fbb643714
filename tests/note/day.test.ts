import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	addMonths, dayAtStart, dayFrom, dayInName, dayOf, daysInMonth, dayText, partsOf, weekdayOf, type Day,
} from '../../src/note/day'
import { ZONES, inTimeZone } from '../time-zones'

const FIRST = -683_003
const LAST = 2_932_896
const anyDay = fc.integer({ min: FIRST, max: LAST })

function day(text: string): Day {
	const [year, month, dayOfMonth] = text.split('-').map(Number)
	const found = dayOf(year ?? 0, month ?? 0, dayOfMonth ?? 0)
	if (found === null) throw new Error(`${text} is no day`)
	return found
}

describe.each(ZONES)('a civil day in the time zone %s', (zone) => {
	inTimeZone(zone)

	it('reads what it writes', () => {
		fc.assert(fc.property(anyDay, (some) => dayFrom(dayText(some)) === some))
	})

	it('has the parts it was made of', () => {
		fc.assert(
			fc.property(anyDay, (some) => {
				const { year, month, dayOfMonth } = partsOf(some)
				expect(dayOf(year, month, dayOfMonth)).toBe(some)
			}),
		)
	})

	it('is followed by the next weekday', () => {
		fc.assert(fc.property(anyDay, (some) => weekdayOf(some + 1) === (weekdayOf(some) % 7) + 1))
	})

	it.each([
		['1970-01-01', 0],
		['1969-12-31', -1],
		['2000-02-29', 11_016],
		['2026-11-20', 20_777],
		['1994-12-31', 9_130],
		['2011-12-30', 15_338],
	])('counts %s as day %i, also where a clock skipped it', (text, count) => {
		expect(dayFrom(text)).toBe(count)
		expect(dayText(count)).toBe(text)
	})

	it.each([
		['2024-01-31', 1, '2024-02-29'],
		['2025-01-31', 1, '2025-02-28'],
		['2026-03-31', 1, '2026-04-30'],
		['2026-12-31', 2, '2027-02-28'],
		['2026-11-20', 12, '2027-11-20'],
		['2024-02-29', 12, '2025-02-28'],
		['2026-03-31', -1, '2026-02-28'],
		['2026-01-15', -1, '2025-12-15'],
		['2026-01-15', 0, '2026-01-15'],
	])('adds months to %s by the calendar: %i more is %s', (from, months, to) => {
		expect(dayText(addMonths(day(from), months))).toBe(to)
	})
})

describe('a day that cannot be', () => {
	it.each([
		[2026, 2, 29], [2026, 2, 30], [2024, 2, 30], [1900, 2, 29], [2026, 4, 31], [2026, 0, 1], [2026, 13, 1],
		[2026, 1, 0], [2026, 1, 32], [99, 1, 1], [10_000, 1, 1], [Number.NaN, 1, 1], [2026, Number.NaN, 1],
	])('%i-%i-%i is none', (year, month, dayOfMonth) => {
		expect(dayOf(year, month, dayOfMonth)).toBeNull()
	})

	it.each([[2024, 29], [2000, 29], [1900, 28], [2026, 28]])('February %i has %i days', (year, days) => {
		expect(daysInMonth(year, 2)).toBe(days)
	})

	it('is kept within four-digit years', () => {
		expect(addMonths(day('9999-06-01'), 12_000)).toBe(day('9999-12-31'))
		expect(addMonths(day('0101-06-01'), -12_000)).toBe(day('0100-01-01'))
		expect(dayText(Number.POSITIVE_INFINITY)).toBe('9999-12-31')
	})
})

describe('months added by the calendar', () => {
	it('never leave the month that was meant', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -600, max: 600 }), (some, months) => {
				const from = partsOf(some)
				const to = partsOf(addMonths(some, months))
				expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months)
				expect(to.dayOfMonth).toBe(Math.min(from.dayOfMonth, daysInMonth(to.year, to.month)))
			}),
		)
	})
})

describe('the weekday', () => {
	it.each([['2026-11-20', 5], ['2026-11-22', 7], ['2026-11-23', 1], ['1969-12-28', 7], ['1969-12-29', 1]])(
		'of %s is %i',
		(text, weekday) => {
			expect(weekdayOf(day(text))).toBe(weekday)
		},
	)
})

describe('a property that says a day', () => {
	it.each<[unknown, string]>([
		['2026-11-20', '2026-11-20'],
		[' 2026-11-20 ', '2026-11-20'],
		['2026-1-5', '2026-01-05'],
		['2026-11-20T23:30', '2026-11-20'],
		['2026-11-20 18:30:00', '2026-11-20'],
		['2026-11-20T23:30:00.123Z', '2026-11-20'],
		['2026-11-20T00:30:00+14:00', '2026-11-20'],
		['20.11.2026', '2026-11-20'],
		['4.12.2026', '2026-12-04'],
		['[[2026-11-06]]', '2026-11-06'],
		['[[2026-11-06|Friday]]', '2026-11-06'],
		['[[Daily/2026/2026-11-06]]', '2026-11-06'],
		['[[2026-11-06 Friday]]', '2026-11-06'],
		['[[2026-11-06#Evening|then]]', '2026-11-06'],
		['[[06.11.2026]]', '2026-11-06'],
		['[[Friday|2026-11-06]]', '2026-11-06'],
		['[Friday](Daily/2026-11-06.md)', '2026-11-06'],
		[[['2026-11-06']], '2026-11-06'],
		[[['2026-11-06|Friday']], '2026-11-06'],
		[['2026-11-06'], '2026-11-06'],
		[['2026-11-06', '2026-11-20', '2026-01-01'], '2026-11-20'],
		[['soon', '2026-11-06'], '2026-11-06'],
		['05/05/2026', '2026-05-05'],
		['20/11/2026', '2026-11-20'],
		['11/20/2026', '2026-11-20'],
		['2026/11/20', '2026-11-20'],
	])('%j is %s', (value, expected) => {
		const read = dayFrom(value)
		expect(typeof read === 'number' ? dayText(read) : read).toBe(expected)
	})

	it.each<[unknown]>([[''], ['  '], [null], [undefined], ['YYYY-MM-DD'], ['yyyy-mm-dd'], [[]], [['']], [[null]]])(
		'%j is absent',
		(value) => {
			expect(dayFrom(value)).toBe('absent')
		},
	)

	it.each<[unknown]>([
		['2026-02-30'], ['30.02.2026'], ['31/02/2026'], ['13/13/2026'], ['soon'], ['2026-11'], ['2026'], [2026],
		[20_261_120], ['20261120'], ['2026-11-20 or so'], ['x 2026-11-20'], ['04.12.26'], ['--04-12'], ['[[Anna]]'],
		['[[2026-02-30]]'], [true], [{ day: '2026-11-20' }], ['2026-11-201'], ['2026-11/20'], [['soon']],
		[[[[[[['2026-11-20']]]]]]],
	])('%j is unreadable', (value) => {
		expect(dayFrom(value)).toBe('unreadable')
	})

	it.each<[unknown]>([['05/06/2026'], ['12/1/2026'], [['01/02/2026']]])('%j is ambiguous', (value) => {
		expect(dayFrom(value)).toBe('ambiguous')
	})

	it('never throws', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(['number', 'string']).toContain(typeof dayFrom(value))
			}),
		)
	})
})

describe('a day at the start of a line', () => {
	it.each([
		['2026-11-20 call', '2026-11-20', ' call'],
		['2026-11-20: call', '2026-11-20', ': call'],
		['20.11.2026 встреча', '2026-11-20', ' встреча'],
		['2026-11-20T18:30 call', '2026-11-20', ' call'],
		['2026-11-20 18:30 call', '2026-11-20', ' call'],
		['2026-11-20, 18:30–19:00 call', '2026-11-20', '–19:00 call'],
		['[[2026-11-06]] написала', '2026-11-06', ' написала'],
		['[[Daily/2026-11-06|Friday]] call', '2026-11-06', ' call'],
		['[Friday](2026-11-06.md) call', '2026-11-06', ' call'],
	])('%s', (text, expected, rest) => {
		const found = dayAtStart(text)
		expect(typeof found?.day === 'number' ? dayText(found.day) : found).toBe(expected)
		expect(text.slice(found?.end)).toBe(rest)
	})

	it.each([['call 2026-11-20'], ['[[Anna]] call'], [''], [' 2026-11-20'], ['2026-11-201'], ['192.168.0.1'],
		['[2026-11-20']])(
		'%j has none',
		(text) => {
			expect(dayAtStart(text)).toBeNull()
		},
	)

	it.each([['2026-02-30 call', 'unreadable'], ['[[2026-13-01]]', 'unreadable'], ['05/06/2026 call', 'ambiguous']])(
		'%s is %s',
		(text, expected) => {
			expect(dayAtStart(text)?.day).toBe(expected)
		},
	)
})

describe('the day of a note by its name', () => {
	it.each([
		['2026-11-06.md', '2026-11-06'],
		['Daily/2026/2026-11-06.md', '2026-11-06'],
		['2026-11-06 Friday.md', '2026-11-06'],
		['2026-11-06_notes.md', '2026-11-06'],
		['06.11.2026.md', '2026-11-06'],
		['2026-11-06', '2026-11-06'],
	])('%s is %s', (path, expected) => {
		const found = dayInName(path)
		expect(found === null ? null : dayText(found)).toBe(expected)
	})

	it.each([['2026-11-061.md'], ['x 2026-11-06.md'], ['2026-02-30.md'], ['06.11.2026 notes.md'],
		['2026-11-06/Anna.md'], ['6.11.2026.md'], ['Anna.md']])(
		'%s is none',
		(path) => {
			expect(dayInName(path)).toBeNull()
		},
	)
})
