import { describe, expect, it } from 'vitest'
import { dayWritten, keptOne, possibleDays, writtenValues } from '../../src/edit/plan-fix'
import { dayAt, textAt } from '../contact-builder'
import { done, note, PATH, refusalOf, tieFrom } from './acting'

describe('of a key written several times', () => {
	const TWICE = 'met: 2026-04-03 # first\nrole: CTO\nmet: 2026-05-01 # second'
	const THRICE = 'a: 1\na: 2\n# about the third\na:\n  - 3\nb: 4'

	it.each([
		[TWICE, 'met', 0, 'met: 2026-04-03 # first\nrole: CTO'],
		[TWICE, 'met', 1, 'role: CTO\nmet: 2026-05-01 # second'],
		[THRICE, 'a', 0, 'a: 1\n# about the third\nb: 4'],
		[THRICE, 'a', 1, 'a: 2\n# about the third\nb: 4'],
		[THRICE, 'a', 2, '# about the third\na:\n  - 3\nb: 4'],
		['"met": 1\nmet: 2', 'met', 1, 'met: 2'],
		['met: 1', 'met', 0, 'met: 1'],
	])('in %j, %s, the one at %i stays: %j', (before, key, at, after) => {
		expect(done(keptOne(PATH, key, at, writtenValues(note(before), key)[at] ?? ''), note(before))).toBe(note(after))
	})

	it.each([
		[TWICE, 'met', 2, 'line-gone'],
		['met: 1', 'met', 1, 'line-gone'],
		['role: CTO', 'met', 0, 'line-gone'],
		['met: &m 1\nmet: 2\nother: *m', 'met', 1, 'anchor'],
		['met: 1\nmet: [2', 'met', 0, 'yaml'],
	])('in %j, %s, the one at %i cannot stay alone', (text, key, at, kind) => {
		expect(refusalOf(keptOne(PATH, key, at, writtenValues(note(text), key)[at] ?? ''), note(text))).toMatchObject({ kind })
	})

	it.each([
		[TWICE, ['2026-04-03', '2026-05-01']],
		['met: "a" # x\nmet:\nmet: [b, c]\nmet: |\n  d\n  e', ['"a"', '', '[b, c]', '|\n  d\n  e']],
		['role: CTO', []],
		['met: [', []],
	])('all values are told as written: %j', (properties, values) => {
		expect(writtenValues(note(properties), 'met')).toEqual(values)
	})

	it('does not keep another value that has come to stand in its place', () => {
		expect(refusalOf(keptOne(PATH, 'met', 0, '2026-05-01'), note(TWICE))).toMatchObject({ kind: 'changed-since', key: 'met' })
	})

	it('one stays in JSON too', () => {
		const text = '---\n{"type": "contact", "met": "1", "met": "2", "role": "CTO"}\n---\n'
		expect(done(keptOne(PATH, 'met', 1, '"2"'), text)).toBe('---\n{"type": "contact", "met": "2", "role": "CTO"}\n---\n')
		expect(done(keptOne(PATH, 'met', 0, '"1"'), text)).toBe('---\n{"type": "contact", "met": "1", "role": "CTO"}\n---\n')
	})

	it('a note without frontmatter tells none', () => {
		expect(writtenValues('met: 1\n', 'met')).toEqual([])
	})
})

describe('a doubtful day', () => {
	it.each([
		['05/06/2026', ['2026-06-05', '2026-05-06']],
		[' 5/6/2026 ', ['2026-06-05', '2026-05-06']],
		['25/06/2026', ['2026-06-25']],
		['06/25/2026', ['2026-06-25']],
		['31/02/2026', []],
		['05/06/2026 New job', []],
		['soon', []],
		['', []],
	])('%j may be %j', (text, days) => {
		expect(possibleDays(text).map(textAt)).toEqual(days)
	})
})

describe('a day in place of what cannot be read', () => {
	const written = (properties: string, key: string): string => done(dayWritten(PATH, key, dayAt('2026-06-05')), note(properties))

	it.each([
		['met: 05/06/2026 # which?', 'met', 'met: 2026-06-05 # which?'],
		['"met": \'05/06/2026\'', 'met', '"met": \'2026-06-05\''],
		['Last-Contact: in June', 'Last-Contact', 'Last-Contact: 2026-06-05'],
		['день_рождения: 05/06/2026', 'день_рождения', 'день_рождения: 2026-06-05'],
		['met: |\n  in\n  June\nrole: CTO', 'met', 'met: 2026-06-05\nrole: CTO'],
		['met: [05/06/2026]', 'met', 'met: 2026-06-05'],
		['met: [[05/06/2026]]', 'met', 'met: 2026-06-05'],
		['last_contact: 2027-01-01', 'last_contact', 'last_contact: 2026-06-05'],
		['dates: 05/06/2026', 'dates', 'dates: 2026-06-05'],
	])('%j becomes %j, %j', (before, key, after) => {
		const result = written(before, key)
		expect(result).toBe(note(after))
		expect(tieFrom(result).contact.unreadable).toEqual([])
		expect(done(dayWritten(PATH, key, dayAt('2026-06-05')), result)).toBe(result)
	})

	it.each([
		['dates: ["--09-29 Work anniversary", "05/06/2026 New job"]', 'dates'],
		['dates:\n  - 2026-13-01\n  - --09-29 Name day', 'dates'],
		['dates: 05/06/2026 New job', 'dates'],
		['даты: ["2026-13-01 Новая работа"]', 'даты'],
		['last_contact: [2026-05-01, 05/06/2026]', 'last_contact'],
	])('is refused where more would be lost than that: %j', (properties, key) => {
		expect(tieFrom(note(properties)).contact.unreadable).toMatchObject([{ problem: { key } }])
		expect(refusalOf(dayWritten(PATH, key, dayAt('2026-06-05')), note(properties))).toMatchObject({ kind: 'nested', key, line: 3 })
	})
})
