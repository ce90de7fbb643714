import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aContact, dayAt, textAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

function birthday(contact: ContactBuilder, today: string): unknown[] | null {
	const found = contact.tieOn(today).occasions.find(({ kind }) => kind === 'birthday')
	if (found === undefined || found.reason.kind !== 'birthday') return null
	return [textAt(found.day), found.daysLate, found.reason.age]
}

describe('a birthday shows from a week before until its day', () => {
	it.each([
		['1985-11-29', null],
		['1985-11-28', ['2026-11-28', -7, 41]],
		['1985-11-22', ['2026-11-22', -1, 41]],
		['1985-11-21', ['2026-11-21', 0, 41]],
		['1985-11-20', null],
		['--11-28', ['2026-11-28', -7, null]],
		['2026-11-21', ['2026-11-21', 0, 0]],
		['2030-11-22', ['2026-11-22', -1, null]],
	])('born on %s, on 21 November 2026', (born, expected) => {
		expect(birthday(aContact().bornOn(born), '2026-11-21')).toEqual(expected)
	})

	it('is the next one, over the end of a year', () => {
		const january = aContact().bornOn('1990-01-03')
		expect(birthday(january, '2026-12-26')).toBeNull()
		expect(birthday(january, '2026-12-27')).toEqual(['2027-01-03', -7, 37])
		expect(birthday(january, '2027-01-03')).toEqual(['2027-01-03', 0, 37])
		expect(birthday(january, '2027-01-04')).toBeNull()
	})

	it.each([
		['02-28', '2025-02-27', ['2025-02-28', -1, 25]],
		['02-28', '2025-02-28', ['2025-02-28', 0, 25]],
		['02-28', '2025-03-01', null],
		['03-01', '2025-02-28', ['2025-03-01', -1, 25]],
		['03-01', '2025-03-01', ['2025-03-01', 0, 25]],
		['02-28', '2028-02-28', ['2028-02-29', -1, 28]],
		['03-01', '2028-02-29', ['2028-02-29', 0, 28]],
		['03-01', '2028-03-01', null],
	] as const)('of 29 February is kept on %s of a common year: on %s', (leapBirthday, today, expected) => {
		expect(birthday(aContact().bornOn('2000-02-29').withRhythm({ leapBirthday }), today)).toEqual(expected)
	})

	it('looks as far ahead as the setting says', () => {
		expect(birthday(aContact().bornOn('--12-01').withRhythm({ daysAhead: 10 }), '2026-11-21')).not.toBeNull()
		expect(birthday(aContact().bornOn('--11-22').withRhythm({ daysAhead: 0 }), '2026-11-21')).toBeNull()
	})

	it('names the line it stands in', () => {
		const [found] = aContact().inCircle(2).spokeOn('2026-11-20').bornOn('--11-22').tieOn('2026-11-21').occasions
		expect(found?.reason.source).toEqual({ path: 'People/Somebody.md', line: 3 })
	})

	it('comes on eight days of each year, whatever the day', () => {
		const days = fc.integer({ min: dayAt('2024-01-01'), max: dayAt('2027-12-31') })
		fc.assert(
			fc.property(days, fc.integer({ min: 2024, max: 2030 }), (day, year) => {
				const contact = aContact().bornOn((textAt(day) ?? '').replace(/^\d+/, '-'))
				const start = dayAt(`${year}-07-01`)
				let seen = 0
				for (let today = start; today < dayAt(`${year + 1}-07-01`); today += 1) {
					if (birthday(contact, textAt(today) ?? '') !== null) seen += 1
				}
				// The year may begin within a week of it, and then ends within the next.
				expect(seen).toBe(8)
			}),
			{ numRuns: 20 },
		)
	})
})
