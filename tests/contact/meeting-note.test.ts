import { describe, expect, it } from 'vitest'
import { meetingNoteFrom } from '../../src/contact/meeting-note'
import { PropertyReader } from '../../src/contact/property-reader'
import { dayAt, textAt } from '../contact-builder'
import { fieldsOf, rulesWith } from './note'

function readerOf(yaml: string): PropertyReader {
	return new PropertyReader(fieldsOf(yaml), rulesWith().vocabulary)
}

describe('a note with a day and participants is a meeting with each of them', () => {
	it('has the day, its line, the people and the goal', () => {
		const yaml = 'title: x\ndate: 2026-11-06\npeople: ["[[Anna]]", "[[People/Boris|Borya]]"]\ngoal: a supplier'
		expect(meetingNoteFrom(readerOf(yaml))).toEqual({
			day: dayAt('2026-11-06'),
			people: [
				{ target: 'Anna', shown: 'Anna' },
				{ target: 'People/Boris', shown: 'Borya' },
			],
			goal: 'a supplier',
			line: 3,
		})
	})

	it.each([
		['date: 2026-11-06\npeople: "[[Anna]]"', '2026-11-06'],
		['date: 2026-11-06\nparticipants: "[[Anna]] and [[Boris]]"', '2026-11-06'],
		['date: 06.11.2026\nattendees:\n  - "[[Anna]]"', '2026-11-06'],
		['when: 2026-11-06T10:00\nwith: "[[Anna]]"', '2026-11-06'],
		['дата: "[[2026-11-06]]"\nучастники: [[Анна]]', '2026-11-06'],
		['date: 2026-11-06\nwhen: 2026-11-07\npeople: "[[Anna]]"', '2026-11-07'],
		['date: 2026-12-24\npeople: "[[Anna]]"', '2026-12-24'],
		['type: meeting\ndate: 2026-11-06\npeople: "[[Anna]]"', '2026-11-06'],
		['type: contact\ndate: 2026-11-06\npeople: "[[Anna]]"', '2026-11-06'],
		['type: task\ndate: 2026-11-06\npeople: "[[Anna]]"', null],
		['type: Deal\ndate: 2026-11-06\npeople: "[[Anna]]"', null],
		['type: [x, performance]\ndate: 2026-11-06\npeople: "[[Anna]]"', null],
		['type: note\ndate: 2026-11-06\npeople: "[[Anna]]"', null],
		['date: 2026-11-06\npeople: Anna', null],
		['date: 2026-11-06\npeople:', null],
		['date: 2026-11-06', null],
		['people: "[[Anna]]"', null],
		['date:\npeople: "[[Anna]]"', null],
	])('%j', (yaml, day) => {
		const reader = readerOf(yaml)
		expect(textAt(meetingNoteFrom(reader)?.day ?? null)).toBe(day)
		expect(reader.unreadable).toEqual([])
	})

	it('reports a day that cannot be read, where there are people to have met', () => {
		const reader = readerOf('date: 2026-02-30\npeople: "[[Anna]]"')
		expect(meetingNoteFrom(reader)).toBeNull()
		expect(reader.unreadable).toEqual([{ line: 2, problem: { kind: 'day', key: 'date', text: '2026-02-30' } }])
		const other = readerOf('date: someday')
		expect(meetingNoteFrom(other)).toBeNull()
		expect(other.unreadable).toEqual([])
	})
})
