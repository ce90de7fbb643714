import { describe, expect, it } from 'vitest'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import { tieOf } from '../../src/contact/tie-of'
import { aContact, dayAt, textAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

function dates(contact: ContactBuilder, today: string): unknown[] {
	const { occasions } = contact.tieOn(today)
	const found = occasions.filter(({ kind }) => kind === 'date' || kind === 'changed')
	return found.map(({ kind, day, daysLate }) => [kind, textAt(day), daysLate])
}

describe('a day that recurs shows from a week before until its day', () => {
	it.each([
		['--09-29 Work anniversary', '2026-09-21', []],
		['--09-29 Work anniversary', '2026-09-22', [['date', '2026-09-29', -7]]],
		['--09-29 Work anniversary', '2026-09-29', [['date', '2026-09-29', 0]]],
		['--09-29 Work anniversary', '2026-09-30', []],
		['--01-02 Founders’ day', '2026-12-30', [['date', '2027-01-02', -3]]],
		['--02-29 Leap day', '2025-02-28', [['date', '2025-02-28', 0]]],
		['--02-29 Leap day', '2024-02-28', [['date', '2024-02-29', -1]]],
		['last Sunday of September Day of the engineer', '2026-09-27', [['date', '2026-09-27', 0]]],
		['last Sunday of September Day of the engineer', '2026-09-28', []],
		['последнее воскресенье сентября: день машиностроителя', '2028-09-24', [['date', '2028-09-24', 0]]],
		['last Thursday of December', '2026-12-31', [['date', '2026-12-31', 0]]],
		['last Sunday of January', '2026-12-31', []],
		['first Sunday of January', '2026-12-31', [['date', '2027-01-03', -3]]],
		['first Monday of June', '2026-06-01', [['date', '2026-06-01', 0]]],
		['second Monday of June', '2026-06-08', [['date', '2026-06-08', 0]]],
		['third Sunday of June', '2026-06-21', [['date', '2026-06-21', 0]]],
		['fourth Thursday of November', '2026-11-26', [['date', '2026-11-26', 0]]],
		['last Thursday of November', '2029-11-29', [['date', '2029-11-29', 0]]],
		['fourth Thursday of November', '2029-11-22', [['date', '2029-11-22', 0]]],
		['last Monday of February', '2028-02-28', [['date', '2028-02-28', 0]]],
		['last Tuesday of February', '2028-02-29', [['date', '2028-02-29', 0]]],
		['--02-29 Leap day', '2024-02-29', [['date', '2024-02-29', 0]]],
		['--02-29 Leap day', '2024-03-01', []],
		['--02-29 Leap day', '2025-03-01', []],
		['--02-29 Leap day', '2100-02-28', [['date', '2100-02-28', 0]]],
		['--12-31 Year’s end', '2026-12-24', [['date', '2026-12-31', -7]]],
		['--12-31 Year’s end', '2027-01-01', []],
		['--01-01 New year', '2026-12-24', []],
		['--01-01 New year', '2026-12-25', [['date', '2027-01-01', -7]]],
		['--01-01 New year', '2027-01-01', [['date', '2027-01-01', 0]]],
		['--01-31', '2026-01-31', [['date', '2026-01-31', 0]]],
		['--03-01', '2024-02-23', [['date', '2024-03-01', -7]]],
		['--03-01', '2025-02-22', [['date', '2025-03-01', -7]]],
		['256th day of the year', '2026-09-13', [['date', '2026-09-13', 0]]],
		['256th day of the year', '2028-09-12', [['date', '2028-09-12', 0]]],
		['256th day of the year', '2028-09-13', []],
		['256-й день года', '2100-09-13', [['date', '2100-09-13', 0]]],
		['1st day of the year', '2026-12-31', [['date', '2027-01-01', -1]]],
		['365th day of the year', '2026-12-31', [['date', '2026-12-31', 0]]],
		['365th day of the year', '2028-12-30', [['date', '2028-12-30', 0]]],
		['366th day of the year', '2028-12-31', [['date', '2028-12-31', 0]]],
		['366th day of the year', '2026-12-31', []],
		['366th day of the year', '2027-12-31', []],
	])('%s, on %s', (entry, today, expected) => {
		expect(dates(aContact().withDate(entry), today)).toEqual(expected)
	})

	it('of 29 February follows the setting', () => {
		const leap = aContact().withDate('--02-29').withRhythm({ leapBirthday: '03-01' })
		expect(dates(leap, '2025-02-28')).toEqual([['date', '2025-03-01', -1]])
		expect(dates(leap, '2025-03-01')).toEqual([['date', '2025-03-01', 0]])
		expect(dates(leap, '2024-02-29')).toEqual([['date', '2024-02-29', 0]])
		expect(dates(leap, '2024-03-01')).toEqual([])
	})

	it('is not ended by an interaction', () => {
		expect(dates(aContact().withDate('--09-29').spokeOn('2026-09-28'), '2026-09-28')).toHaveLength(1)
	})
})

describe('a day that comes once is an event, an occasion for a month after it', () => {
	const event = aContact().withDate('2026-11-01 New job at the plant')

	it.each([
		['2026-10-24', []],
		['2026-10-25', []],
		['2026-10-31', []],
		['2026-11-01', [['changed', '2026-11-01', 0]]],
		['2026-11-21', [['changed', '2026-11-01', 20]]],
		['2026-12-01', [['changed', '2026-11-01', 30]]],
		['2026-12-02', []],
		['2027-11-01', []],
	])('on %s', (today, expected) => {
		expect(dates(event, today)).toEqual(expected)
	})

	it.each([
		['a contact the day before leaves it', event.spokeOn('2026-10-31'), 1],
		['a contact of that very day leaves it', event.spokeOn('2026-11-01'), 1],
		['a contact the day after ends it', event.spokeOn('2026-11-02'), 0],
		['a contact of today ends it', event.inDailyNoteOf('2026-11-21'), 0],
		['a planned meeting leaves it', event.plansToMeetOn('2026-11-25'), 1],
		['a last_contact after it ends it', event.lastContactOn('2026-11-10'), 0],
	])('%s', (_, contact, count) => {
		expect(dates(contact, '2026-11-21')).toHaveLength(count)
	})

	it('says what has changed, and where that stands', () => {
		expect(event.tieOn('2026-11-21').occasions).toEqual([
			{
				path: 'People/Somebody.md',
				kind: 'changed',
				day: dayAt('2026-11-01'),
				daysLate: 20,
				reason: {
					kind: 'changed',
					day: dayAt('2026-11-01'),
					daysLate: 20,
					text: 'New job at the plant',
					source: { path: 'People/Somebody.md', line: 2 },
				},
			},
		])
	})

	it('says by which property it is found where the metadata cache knows no line', () => {
		const { lines: _, ...contact } = event.build()
		const [occasion] = tieOf({ ...contact, lines: {} }, event.evidence(), DEFAULT_RHYTHM, dayAt('2026-11-21')).occasions
		expect(occasion?.reason.source).toEqual({ path: 'People/Somebody.md', line: null, property: 'dates' })
	})

	it('shows each of several entries', () => {
		const several = event.withDate('2026-11-10 A prize').withDate('--11-23 Name day')
		const expected = [['changed', '2026-11-01', 20], ['changed', '2026-11-10', 11], ['date', '2026-11-23', -2]]
		expect(dates(several, '2026-11-21')).toEqual(expected)
	})
})
