import { describe, expect, it } from 'vitest'
import { rhythmOf } from '../../src/contact/rhythm'
import { aContact, dayAt, textAt } from '../contact-builder'

const steady = aContact().inCircle(2).atStage(2)

/** Spoke on the days that lie so many days before 1 March 2026. */
function spokeBefore(...daysBefore: readonly number[]): typeof steady {
	const days = daysBefore.map((days) => textAt(dayAt('2026-03-01') - days) ?? '')
	return steady.spokeOn(...days)
}

describe('a tie’s own rhythm is the median of its last gaps', () => {
	it.each<[string, readonly number[], number | null]>([
		['no contact has none', [], null],
		['one contact has none', [0], null],
		['two gaps are too few', [0, 10, 20], null],
		['three gaps are enough', [0, 10, 20, 50], 10],
		['of four gaps, the mean of the middle two', [0, 3, 10, 20, 60], 8.5],
		['of five gaps, the middle one', [0, 1, 3, 10, 40, 140], 7],
		['the gaps’ order does not matter', [0, 100, 107, 109, 139, 140], 7],
	])('%s', (_, daysBefore, median) => {
		expect(rhythmOf(spokeBefore(...daysBefore).tieOn('2026-03-01').touches)).toBe(median)
	})

	it('looks at the last six days of contact only', () => {
		const tie = spokeBefore(0, 10, 20, 30, 40, 50, 51, 52, 53).tieOn('2026-03-01')
		expect(tie.touches).toHaveLength(6)
		expect(rhythmOf(tie.touches)).toBe(10)
	})
})

describe('a tie is dormant when it has been silent for eight of its own intervals', () => {
	it.each([
		['eight cadences less a day', 239, 'long-overdue', 'due'],
		['eight cadences', 240, 'dormant', 'reconnect'],
		['more', 400, 'dormant', 'reconnect'],
	])('by its cadence of 30 days where fewer than three gaps are known: %s', (_, silent, band, kind) => {
		const tie = spokeBefore(silent, silent + 1, silent + 2).tieOn('2026-03-01')
		expect([tie.band, tie.occasions[0]?.kind]).toEqual([band, kind])
	})

	it.each([
		['eight rhythms of 10 days less a day', 79, 'long-overdue'],
		['eight rhythms of 10 days', 80, 'dormant'],
	])('by its own rhythm where three gaps are known: %s', (_, silent, band) => {
		expect(spokeBefore(silent, silent + 10, silent + 20, silent + 30).tieOn('2026-03-01').band).toBe(band)
	})

	it('counts a slow rhythm, though the cadence is quick', () => {
		const slow = spokeBefore(200, 300, 400, 500)
		expect(slow.everyDays(14).tieOn('2026-03-01').band).toBe('long-overdue')
	})

	it.each([
		['on its due day', 30, 'due'],
		['the day after', 31, 'dormant'],
	])('but is not before it is overdue, however quick its rhythm: %s', (_, silent, band) => {
		const quick = spokeBefore(silent, silent + 1, silent + 2, silent + 3)
		expect(quick.tieOn('2026-03-01').band).toBe(band)
	})

	it.each([
		['eight times its 31 days less a day', '2026-11-18', 'long-overdue'],
		['eight times its 31 days', '2026-11-19', 'dormant'],
	])('by the days that its interval of a calendar month has: %s', (_, today, band) => {
		expect(steady.everyMonths(1).spokeOn('2026-03-16').tieOn(today).band).toBe(band)
	})

	it('counts from the first meeting where nothing is logged', () => {
		const met = aContact().inCircle(2).atStage(2).metOn('2025-01-01')
		expect(met.tieOn('2025-08-28').band).toBe('long-overdue')
		expect(met.tieOn('2025-08-29').band).toBe('dormant')
	})

	it('is never said of circle 1', () => {
		const tie = aContact().inCircle(1).spokeOn('2020-01-01').tieOn('2026-03-01')
		expect([tie.band, tie.occasions[0]?.kind]).toEqual(['long-overdue', 'due'])
	})

	it('is never said of a person without a cadence', () => {
		expect(aContact().spokeOn('2020-01-01').tieOn('2026-03-01').band).toBe('none')
	})

	it('says what to reconnect after, and keeps the day on which it was due', () => {
		const tie = steady.spokeOver('video', '2025-01-01').tieOn('2026-03-01')
		expect(tie.occasions).toEqual([
			{
				path: 'People/Somebody.md',
				kind: 'reconnect',
				day: dayAt('2025-01-31'),
				daysLate: 394,
				reason: {
					kind: 'reconnect',
					since: dayAt('2025-01-01'),
					last: 'contact',
					channel: 'video',
					daysLate: 394,
					cadence: { days: 30 },
					circle: 2,
					snoozedUntil: null,
					source: { path: 'People/Somebody.md', line: 40 },
				},
			},
		])
	})
})
