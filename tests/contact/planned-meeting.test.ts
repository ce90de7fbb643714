import { describe, expect, it } from 'vitest'
import { aContact, dayAt, textAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-21'

function meetings(contact: ContactBuilder): unknown[] {
	const { occasions } = contact.tieOn(TODAY)
	return occasions.filter(({ kind }) => kind === 'meeting').map(({ day, daysLate }) => [textAt(day), daysLate])
}

describe('a meeting is planned by an interaction with a day ahead', () => {
	it.each([
		['yesterday’s is gone', '2026-11-20', []],
		['today’s stays until the day ends', '2026-11-21', [['2026-11-21', 0]]],
		['tomorrow’s', '2026-11-22', [['2026-11-22', -1]]],
		['a week ahead', '2026-11-28', [['2026-11-28', -7]]],
		['not eight days ahead', '2026-11-29', []],
	])('%s', (_, day, expected) => {
		expect(meetings(aContact().plansToMeetOn(day))).toEqual(expected)
		expect(meetings(aContact().inDailyNoteOf(day))).toEqual(expected)
		expect(meetings(aContact().inMeetingNoteOf(day))).toEqual(expected)
	})

	it('looks as far ahead as the setting says', () => {
		expect(meetings(aContact().plansToMeetOn('2026-11-29').withRhythm({ daysAhead: 8 }))).toHaveLength(1)
		expect(meetings(aContact().plansToMeetOn('2026-11-22').withRhythm({ daysAhead: 0 }))).toEqual([])
		expect(meetings(aContact().plansToMeetOn(TODAY).withRhythm({ daysAhead: 0 }))).toHaveLength(1)
	})

	it('is one a day, and the person’s own log names it first', () => {
		const twice = aContact()
			.inMeetingNoteOf('2026-11-25', 'by the meeting note')
			.inDailyNoteOf('2026-11-25', 'meeting', 'by the daily note')
			.inDailyNoteOf('2026-11-23')
		expect(meetings(twice)).toEqual([['2026-11-23', -2], ['2026-11-25', -4]])
		expect(twice.tieOn(TODAY).occasions[1]?.reason).toMatchObject({ goal: 'by the daily note' })
		const own = twice.plansToMeetOn('2026-11-25', 'by the log').tieOn(TODAY)
		expect(own.occasions[1]?.reason).toEqual({
			kind: 'meeting',
			day: dayAt('2026-11-25'),
			daysLate: -4,
			goal: 'by the log',
			source: { path: 'People/Somebody.md', line: 40 },
		})
	})

	it('is no contact before its day, and both on it', () => {
		const planned = aContact().inCircle(2).plansToMeetOn('2026-11-25')
		expect(planned.tieOn('2026-11-24').lastContact).toBeNull()
		const onTheDay = planned.tieOn('2026-11-25')
		expect(onTheDay.lastContact?.day).toBe(dayAt('2026-11-25'))
		expect(onTheDay.occasions.map(({ kind }) => kind)).toEqual(['meeting'])
	})

	it('is not told by the property', () => {
		expect(meetings(aContact().lastContactOn(TODAY))).toEqual([])
	})
})
