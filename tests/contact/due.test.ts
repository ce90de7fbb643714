import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cadence } from '../../src/contact/cadence'
import { dueAfter } from '../../src/contact/due'
import { dayAt, textAt } from '../contact-builder'

type Rhythm = Exclude<Cadence, 'never'>

describe('a tie is due when its cadence has run out since the anchor', () => {
	it.each<[string, Rhythm, string]>([
		['2026-11-02', { days: 1 }, '2026-11-03'],
		['2026-11-02', { days: 14 }, '2026-11-16'],
		['2026-12-25', { days: 30 }, '2027-01-24'],
		['2024-02-15', { days: 14 }, '2024-02-29'],
		['2024-01-31', { months: 1 }, '2024-02-29'],
		['2025-01-31', { months: 1 }, '2025-02-28'],
		['2025-01-31', { months: 2 }, '2025-03-31'],
		['2025-08-31', { months: 1 }, '2025-09-30'],
		['2024-02-29', { months: 12 }, '2025-02-28'],
		['2024-02-29', { months: 48 }, '2028-02-29'],
		['2026-11-15', { months: 3 }, '2027-02-15'],
		['2026-12-31', { months: 6 }, '2027-06-30'],
	])('from %s, every %o, it is due on %s', (anchor, cadence, due) => {
		expect(textAt(dueAfter(dayAt(anchor), cadence))).toBe(due)
	})

	it('comes after the anchor, whatever the cadence', () => {
		const cadences = fc.oneof(
			fc.record({ days: fc.integer({ min: 1, max: 36_525 }) }),
			fc.record({ months: fc.integer({ min: 1, max: 1200 }) }),
		)
		fc.assert(
			fc.property(fc.integer({ min: -20_000, max: 60_000 }), cadences, (anchor, cadence) => {
				expect(dueAfter(anchor, cadence)).toBeGreaterThan(anchor)
			}),
		)
	})

	it('comes no earlier for a later anchor', () => {
		const anyMonths = fc.integer({ min: 1, max: 1200 })
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 40_000 }), fc.nat(40), anyMonths, (anchor, later, months) => {
				expect(dueAfter(anchor + later, { months })).toBeGreaterThanOrEqual(dueAfter(anchor, { months }))
			}),
		)
	})
})
