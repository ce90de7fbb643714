import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandOf } from '../../src/contact/band'
import type { Band } from '../../src/contact/band'
import { ratioOf } from '../../src/contact/ratio'
import { aContact, textAt } from '../contact-builder'

const ORDER: readonly Band[] = ['fresh', 'soon', 'due', 'overdue', 'long-overdue']

describe('the band tells how far an interval has run', () => {
	it.each<[number, number, Band]>([
		[0, 30, 'fresh'],
		[23, 30, 'fresh'],
		[24, 30, 'soon'],
		[29, 30, 'soon'],
		[30, 30, 'due'],
		[31, 30, 'overdue'],
		[59, 30, 'overdue'],
		[60, 30, 'long-overdue'],
		[61, 30, 'long-overdue'],
		[4, 5, 'soon'],
		[8, 10, 'soon'],
		[28, 35, 'soon'],
		[0, 1, 'fresh'],
		[1, 1, 'due'],
		[2, 1, 'long-overdue'],
	])('after %i of %i days a tie is %s', (gone, interval, band) => {
		expect(bandOf(ratioOf(20_000, 20_000 + interval, 20_000 + gone))).toBe(band)
	})

	it('is soon from exactly four fifths of any interval, however it is divided', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 7000 }), fc.nat(30_000), (fifth, anchor) => {
				expect(bandOf(ratioOf(anchor, anchor + fifth * 5, anchor + fifth * 4))).toBe('soon')
				expect(bandOf(ratioOf(anchor, anchor + fifth * 5, anchor + fifth * 4 - 1))).toBe('fresh')
			}),
		)
	})

	it('never goes back while days pass', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(2000), (interval, gone) => {
				const on = (days: number): number => ratioOf(0, interval, days)
				expect(on(gone + 1)).toBeGreaterThan(on(gone))
				expect(ORDER.indexOf(bandOf(on(gone + 1)))).toBeGreaterThanOrEqual(ORDER.indexOf(bandOf(on(gone))))
			}),
		)
	})

	it('stretches every interval by the same factor', () => {
		const factor = fc.integer({ min: 1, max: 12 })
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(2000), factor, (interval, gone, times) => {
				expect(ratioOf(0, interval * times, gone * times)).toBe(ratioOf(0, interval, gone))
			}),
		)
	})
})

describe('a tie is counted from its last contact, else from the first meeting', () => {
	const known = aContact().inCircle(2).atStage(2)

	it.each([
		['its last contact', known.metOn('2026-01-10').spokeOn('2026-10-02'), '2026-10-02', '2026-11-01'],
		['the first meeting where nothing is logged', known.metOn('2026-01-10'), '2026-01-10', '2026-02-09'],
		['its last contact where no meeting is known', known.spokeOn('2026-10-02'), '2026-10-02', '2026-11-01'],
		['the property where there is no log', known.lastContactOn('2026-09-01'), '2026-09-01', '2026-10-01'],
	])('counts from %s', (_, contact, anchor, due) => {
		const tie = contact.tieOn('2026-11-21')
		expect([textAt(tie.anchor), textAt(tie.due)]).toEqual([anchor, due])
	})

	it.each([
		[1, '2026-11-16'],
		[2, '2026-12-02'],
		[3, '2027-01-01'],
	] as const)('uses the cadence of circle %i where it has none of its own', (circle, due) => {
		expect(textAt(aContact().inCircle(circle).spokeOn('2026-11-02').tieOn('2026-11-21').due)).toBe(due)
	})

	it('puts its own cadence before that of its circle', () => {
		const tie = known.spokeOn('2026-11-02').everyMonths(3).tieOn('2026-11-21')
		expect(tie.cadence).toEqual({ months: 3 })
		expect(textAt(tie.due)).toBe('2027-02-02')
	})

	it('follows the circle’s cadence as it is set', () => {
		const rhythm = { circleCadence: { 1: { days: 7 }, 2: { months: 1 }, 3: 'never' } } as const
		const spoken = aContact().spokeOn('2026-01-31').withRhythm(rhythm)
		expect(textAt(spoken.inCircle(2).tieOn('2026-02-10').due)).toBe('2026-02-28')
		expect(spoken.inCircle(3).tieOn('2026-02-10')).toMatchObject({ cadence: 'never', due: null, band: 'none' })
	})

	it.each([
		['no circle and no cadence', aContact().spokeOn('2026-01-02')],
		['a cadence of 0, though there is a circle', known.spokeOn('2026-01-02').withoutCadence()],
		['the cadence never', known.spokeOn('2026-01-02').never()],
		['someone who has died', known.spokeOn('2026-01-02').deceased()],
		['nothing at all', aContact()],
	])('has no due day, no ratio and no band with %s', (_, contact) => {
		expect(contact.tieOn('2026-11-21')).toMatchObject({ due: null, ratio: null, band: 'none', occasions: [] })
	})

	it('never makes a due day before the anchor, and a ratio that grows with the days', () => {
		const days = fc.integer({ min: 1, max: 400 })
		fc.assert(
			fc.property(days, fc.nat(300), (every, later) => {
				const contact = known.everyDays(every).spokeOn('2026-01-02')
				const today = textAt(contact.tieOn('2026-01-02').anchor ?? 0) ?? ''
				const then = contact.tieOn(textAt((contact.tieOn(today).anchor ?? 0) + later) ?? '')
				expect(then.due).toBeGreaterThan(then.anchor ?? Infinity)
				expect(then.ratio).toBe(later / every)
			}),
		)
	})
})
