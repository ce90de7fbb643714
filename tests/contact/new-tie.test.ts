import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aContact, dayAt, textAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const met = aContact().inCircle(3).atStage(1).metOn('2026-09-22')

function judged(contact: ContactBuilder, today: string): unknown[] {
	const { band, due, ratio, occasions } = contact.tieOn(today)
	return [occasions[0]?.kind ?? null, textAt(due), ratio, band]
}

describe('a new tie runs one day, then fourteen, then its own cadence', () => {
	it.each([
		['2026-09-22', 0, [null, '2026-09-23', 0, 'fresh']],
		['2026-09-23', 1, ['first-message', '2026-09-23', 1, 'due']],
		['2026-09-24', 2, ['first-message', '2026-09-23', 2, 'long-overdue']],
		['2026-10-05', 13, ['first-message', '2026-09-23', 13, 'long-overdue']],
		['2026-10-06', 14, ['bridge', '2026-10-06', 1, 'due']],
		['2026-10-07', 15, ['bridge', '2026-10-06', 15 / 14, 'overdue']],
		['2026-11-21', 60, ['bridge', '2026-10-06', 60 / 14, 'long-overdue']],
		['2026-11-22', 61, ['due', '2026-11-21', 61 / 60, 'overdue']],
	])('without a contact, on %s, %i days after meeting', (today, _, expected) => {
		expect(judged(met, today)).toEqual(expected)
	})

	it.each([
		['2026-09-26', [null, '2026-10-09', 1 / 14, 'fresh']],
		['2026-10-08', [null, '2026-10-09', 13 / 14, 'soon']],
		['2026-10-09', ['bridge', '2026-10-09', 1, 'due']],
		['2026-11-21', ['bridge', '2026-10-09', 57 / 14, 'long-overdue']],
		['2026-11-22', [null, '2026-11-24', 58 / 60, 'soon']],
	])('after one contact, on %s', (today, expected) => {
		expect(judged(met.spokeOn('2026-09-25'), today)).toEqual(expected)
	})

	it('after two contacts keeps its own cadence', () => {
		const tie = met.spokeOn('2026-09-23', '2026-10-05')
		expect(judged(tie, '2026-11-21')).toEqual([null, '2026-12-04', 47 / 60, 'fresh'])
		expect(judged(tie.everyDays(30), '2026-11-21')).toEqual(['due', '2026-11-04', 47 / 30, 'overdue'])
	})

	it.each([
		['two lines of one day count as one contact', met.spokeOn('2026-09-25').inDailyNoteOf('2026-09-25'), 'bridge'],
		['a line of the day of meeting is no contact after it', met.spokeOn('2026-09-22'), 'first-message'],
		['nor beside one that is', met.spokeOn('2026-09-22', '2026-09-25'), 'bridge'],
		['a contact before the meeting is none after it', met.spokeOn('2026-09-01', '2026-09-10'), 'first-message'],
		['a last_contact after the meeting is one', met.lastContactOn('2026-09-25'), null],
		['a planned meeting is none', met.plansToMeetOn('2026-10-20'), 'first-message'],
		['no stage is as good as the first', aContact().inCircle(3).metOn('2026-09-22'), 'first-message'],
		['no circle is needed', aContact().atStage(1).metOn('2026-09-22'), 'first-message'],
		['a cadence of its own changes nothing', met.everyDays(3), 'first-message'],
		['a cadence of 0 changes nothing', met.withoutCadence(), 'first-message'],
		['circle 1 is nobody new', met.inCircle(1), null],
		['the second stage is no longer new', met.atStage(2), null],
		['never means never', met.never(), null],
		['who has died is not written to', met.deceased(), null],
	])('%s', (_, contact, kind) => {
		expect(contact.tieOn('2026-10-01').occasions[0]?.kind ?? null).toBe(kind === 'bridge' ? null : kind)
		if (kind === 'bridge') expect(contact.tieOn('2026-10-09').occasions[0]?.kind).toBe('bridge')
	})

	it('is judged though neither circle nor cadence gives it a rhythm, and then has none', () => {
		const tie = aContact().metOn('2026-09-22')
		expect(tie.tieOn('2026-11-21')).toMatchObject({ cadence: null, band: 'long-overdue' })
		expect(tie.tieOn('2026-11-22')).toMatchObject({ cadence: null, band: 'none', due: null, occasions: [] })
	})

	it('is anchored at the meeting until the first contact after it, though there was one before', () => {
		const tie = met.spokeOn('2026-09-10').tieOn('2026-10-01')
		expect([textAt(tie.anchor), textAt(tie.lastContact?.day ?? null)]).toEqual(['2026-09-22', '2026-09-10'])
	})

	it('says since when, and where that stands', () => {
		const [first] = met.tieOn('2026-09-24').occasions
		expect(first?.reason).toEqual({
			kind: 'first-message',
			since: dayAt('2026-09-22'),
			last: 'met',
			daysLate: 1,
			source: { path: 'People/Somebody.md', line: 4 },
		})
		const [bridge] = met.spokeOn('2026-09-25').tieOn('2026-10-12').occasions
		expect(bridge?.reason).toEqual({
			kind: 'bridge',
			since: dayAt('2026-09-25'),
			last: 'contact',
			daysLate: 3,
			source: { path: 'People/Somebody.md', line: 40 },
		})
	})

	it('is never dormant, and never later than the day on which its own cadence takes over', () => {
		fc.assert(
			fc.property(fc.nat(60), fc.array(fc.integer({ min: -30, max: 60 }), { maxLength: 1 }), (age, contacts) => {
				const start = dayAt('2026-09-22')
				const spoken = contacts.filter((after) => after <= age).map((after) => textAt(start + after) ?? '')
				const tie = met.everyDays(1).spokeOn(...spoken).tieOn(textAt(start + age) ?? '')
				expect(tie.band).not.toBe('dormant')
				expect(tie.due).toBeLessThanOrEqual(start + 74)
				expect(tie.due).toBeGreaterThan(tie.anchor ?? Infinity)
			}),
		)
	})
})

describe('a first meeting that lies ahead has not been', () => {
	it('leaves the person to meet until its day', () => {
		const planned = aContact().inCircle(3).metOn('2026-12-04')
		expect(planned.tieOn('2026-11-21')).toMatchObject({ band: 'to-meet', due: null, ratio: null, anchor: null })
		expect(planned.tieOn('2026-12-03').band).toBe('to-meet')
		expect(planned.tieOn('2026-12-04')).toMatchObject({ band: 'fresh', ratio: 0 })
	})
})
