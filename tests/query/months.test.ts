import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsUpTo, placeAmong } from '../../src/query/months'
import { dayAt, textAt } from '../contact-builder'

describe('civil months up to the current one', () => {
	it.each([
		['2026-11-24', ['2026-09-01 2026-09-30', '2026-10-01 2026-10-31', '2026-11-01 2026-11-24']],
		['2026-01-31', ['2025-11-01 2025-11-30', '2025-12-01 2025-12-31', '2026-01-01 2026-01-31']],
		['2026-01-01', ['2025-11-01 2025-11-30', '2025-12-01 2025-12-31', '2026-01-01 2026-01-01']],
		['2024-02-29', ['2023-12-01 2023-12-31', '2024-01-01 2024-01-31', '2024-02-01 2024-02-29']],
		['2024-03-31', ['2024-01-01 2024-01-31', '2024-02-01 2024-02-29', '2024-03-01 2024-03-31']],
		['2025-03-31', ['2025-01-01 2025-01-31', '2025-02-01 2025-02-28', '2025-03-01 2025-03-31']],
	])('on %s', (today, expected) => {
		const months = monthsUpTo(dayAt(today), 3)
		expect(months.map(({ first, last }) => `${textAt(first) ?? ''} ${textAt(last) ?? ''}`)).toEqual(expected)
		expect(months.map(({ isCurrent }) => isCurrent)).toEqual([false, false, true])
	})

	it.each([
		['2025-11-30', null],
		['2025-12-01', 0],
		['2025-12-31', 0],
		['2026-01-01', 1],
		['2026-02-28', 2],
		['2026-03-01', 3],
		['2026-11-24', 11],
		['2026-11-25', null],
	])('%s has its place among twelve: %s', (day, expected) => {
		expect(placeAmong(monthsUpTo(dayAt('2026-11-24'), 12))(dayAt(day))).toBe(expected)
	})

	it('follow each other without a gap, whatever the day', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 40_000 }), (today) => {
				const months = monthsUpTo(today, 12)
				expect(months.slice(1).map(({ first }) => first)).toEqual(months.slice(0, -1).map(({ last }) => last + 1))
				expect(months.at(-1)?.last).toBe(today)
			}),
		)
	})
})
