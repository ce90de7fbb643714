import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tieOf } from '../../src/contact/tie-of'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import type { Touch } from '../../src/contact/touch'
import { aContact, dayAt, textAt } from '../contact-builder'

const TODAY = '2026-11-21'

describe('the last contact is the newest day of property, log and other notes', () => {
	const anna = aContact().named('Anna')

	it.each([
		['the log', anna.lastContactOn('2026-10-01').spokeOn('2026-10-02'), '2026-10-02', 'log'],
		['the property', anna.lastContactOn('2026-10-03').spokeOn('2026-10-02'), '2026-10-03', 'property'],
		['a daily note', anna.spokeOn('2026-10-02').inDailyNoteOf('2026-10-05'), '2026-10-05', 'dated-note'],
		['a meeting note', anna.inMeetingNoteOf('2026-10-06').inDailyNoteOf('2026-10-05'), '2026-10-06', 'meeting-note'],
		['a line of today', anna.spokeOn(TODAY, '2026-10-02'), TODAY, 'log'],
		['not a line of tomorrow', anna.spokeOn('2026-10-02').plansToMeetOn('2026-11-22'), '2026-10-02', 'log'],
		['not a meeting note of tomorrow', anna.spokeOn('2026-10-02').inMeetingNoteOf('2026-11-22'), '2026-10-02', 'log'],
		['not a property of tomorrow', anna.spokeOn('2026-10-02').lastContactOn('2026-11-22'), '2026-10-02', 'log'],
		['the property of today', anna.spokeOn('2026-10-02').lastContactOn(TODAY), TODAY, 'property'],
		['the property while the log is not read', anna.lastContactOn('2026-10-03').withUnreadLog(), '2026-10-03', 'property'],
	])('%s', (_, contact, day, origin) => {
		const { lastContact } = contact.tieOn(TODAY)
		expect([textAt(lastContact?.day ?? null), lastContact?.origin]).toEqual([day, origin])
	})

	it('is none where only a day ahead is known', () => {
		const tie = anna.plansToMeetOn('2026-11-22').lastContactOn('2026-11-25').tieOn(TODAY)
		expect([tie.lastContact, tie.touches]).toEqual([null, []])
	})

	it.each([
		['log', anna.spokeOn('2026-10-02').inDailyNoteOf('2026-10-02').inMeetingNoteOf('2026-10-02')],
		['dated-note', anna.inMeetingNoteOf('2026-10-02').inDailyNoteOf('2026-10-02')],
		['meeting-note', anna.inMeetingNoteOf('2026-10-02')],
		['property', anna],
	])('for one day the %s counts', (origin, contact) => {
		const { touches } = contact.lastContactOn('2026-10-02').tieOn(TODAY)
		expect(touches.map((touch) => touch.origin)).toEqual([origin])
	})

	it('names the note and the line, and the property’s line by its key', () => {
		const tie = anna.inDailyNoteOf('2026-10-05', 'call').lastContactOn('2026-10-02').tieOn(TODAY)
		expect(tie.touches.map(({ source }) => source)).toEqual([
			{ path: 'Daily/2026-10-05.md', line: 5 },
			{ path: 'People/Anna.md', line: 2 },
		])
	})

	it('keeps the newest six days, newest first', () => {
		const days = ['2026-11-01', '2026-11-03', '2026-11-05', '2026-11-07', '2026-11-09', '2026-11-11', '2026-11-13']
		const tie = anna.spokeOn(...days).inDailyNoteOf('2026-11-12').tieOn(TODAY)
		expect(tie.touches.map(({ day }) => textAt(day)?.slice(-2))).toEqual(['13', '12', '11', '09', '07', '05'])
	})
})

describe('laws of the days of contact', () => {
	const origins = fc.constantFrom('dated-note' as const, 'meeting-note' as const)
	const touch = fc.record({
		day: fc.integer({ min: dayAt('2026-11-01'), max: dayAt('2026-12-10') }),
		origin: origins,
		line: fc.integer({ min: 1, max: 5 }),
	})
	const touches = fc.array(touch, { maxLength: 30 }).map((all) =>
		all.map(({ day, origin, line }): Touch => {
			return { day, origin, channel: null, source: { path: `${textAt(day) ?? ''}.md`, line }, goal: null, topics: [] }
		}),
	)
	const today = dayAt(TODAY)

	it('the order in which notes are read changes nothing', () => {
		const contact = aContact().inCircle(2).spokeOn('2026-11-05').build()
		fc.assert(
			fc.property(touches, touches, (one, two) => {
				const tie = tieOf(contact, { touches: [...one, ...two], deeds: [], promises: [], kept: [] }, DEFAULT_RHYTHM, today)
				const other = tieOf(contact, { touches: [...two, ...one].reverse(), deeds: [], promises: [], kept: [] }, DEFAULT_RHYTHM, today)
				expect({ ...other, evidence: null }).toEqual({ ...tie, evidence: null })
			}),
		)
	})

	it('they are at most six, each once, newest first, none after today', () => {
		fc.assert(
			fc.property(touches, (all) => {
				const { touches } = tieOf(aContact().build(), { touches: all, deeds: [], promises: [], kept: [] }, DEFAULT_RHYTHM, today)
				const days = touches.map(({ day }) => day)
				const expected = [...new Set(all.map(({ day }) => day).filter((day) => day <= today))].sort((a, b) => b - a)
				expect(days).toEqual(expected.slice(0, 6))
			}),
		)
	})
})
