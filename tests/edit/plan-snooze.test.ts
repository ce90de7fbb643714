import { describe, expect, it } from 'vitest'
import { snoozed, snoozeDay, snoozeEnded, SNOOZES } from '../../src/edit/plan-snooze'
import { dayAt, textAt } from '../contact-builder'
import { done, editRules, note, PATH, refusalOf, tieFrom, TODAY } from './acting'

const until = (text: string, day: string): string => done(snoozed(PATH, dayAt(day), TODAY), text)

describe('the days offered', () => {
	it.each([
		['2026-11-24', ['2026-11-27', '2026-12-01', '2026-12-24']],
		['2026-01-31', ['2026-02-03', '2026-02-07', '2026-02-28']],
		['2028-01-31', ['2028-02-03', '2028-02-07', '2028-02-29']],
		['2026-12-31', ['2027-01-03', '2027-01-07', '2027-01-31']],
	])('from %s are 3 days, a week and a calendar month ahead', (today, days) => {
		expect(SNOOZES.map((snooze) => textAt(snoozeDay(snooze, dayAt(today))))).toEqual(days)
	})
})

describe('a snooze', () => {
	it.each([
		['circle: 2', 'circle: 2\nsnooze_until: 2026-12-01'],
		['snooze_until:', 'snooze_until: 2026-12-01'],
		['snooze_until: # holiday', 'snooze_until: 2026-12-01 # holiday'],
		['snooze_until: 2026-11-26', 'snooze_until: 2026-12-01'],
		['snooze_until: 2027-03-01', 'snooze_until: 2026-12-01'],
		['snooze_until: after the fair', 'snooze_until: 2026-12-01'],
		['snoozeUntil: "26.11.2026"', 'snoozeUntil: "01.12.2026"'],
		["prm-snooze-until: '[[2026-11-26]]'", "prm-snooze-until: '[[2026-12-01]]'"],
		['отложить_до: 26.11.2026', 'отложить_до: 01.12.2026'],
	])('takes the place and the spelling of the one there is: %j becomes %j', (before, after) => {
		expect(until(note(before), '2026-12-01')).toBe(note(after))
	})

	it.each([
		['snooze_until: 2026-12-01'],
		['snooze_until: 2026-12-01T09:00'],
		['prm-snooze-until: 2026-12-01\nsnooze_until: 2026-11-01'],
	])('that the note has already writes nothing: %j', (properties) => {
		expect(until(note(properties), '2026-12-01')).toBe(note(properties))
	})

	it.each([
		['a later one in another spelling', 'snooze_until: 2026-11-26\nprm-snooze-until: 2027-03-01', 'snooze_until: 2026-11-26\nprm-snooze-until: 2026-12-01'],
		['two later ones', 'snooze_until: 2027-02-01\nprm-snooze-until: 2027-03-01', 'snooze_until: 2026-12-01\nprm-snooze-until: 2026-12-01'],
		['an earlier one in another spelling', 'prm-snooze-until: 2026-11-30\nsnooze_until: 2026-11-26', 'prm-snooze-until: 2026-11-30\nsnooze_until: 2026-12-01'],
	])('counts as it was set, beside %s', (_, before, after) => {
		const result = until(note(before), '2026-12-01')
		expect(result).toBe(note(after))
		expect(tieFrom(result)).toMatchObject({ snoozedUntil: dayAt('2026-12-01') })
	})

	it('gets a Russian key in a Russian note, and the user’s own everywhere', () => {
		const text = '---\nтип: контакт\nкруг: 2\n---\n'
		const planned = snoozed(PATH, dayAt('2026-12-01'), TODAY)
		expect(done(planned, text)).toBe('---\nтип: контакт\nкруг: 2\nотложено_до: 2026-12-01\n---\n')
		expect(done(planned, text, { rules: editRules({ key_snooze_until: 'sleep' }) })).toBe('---\nтип: контакт\nкруг: 2\nsleep: 2026-12-01\n---\n')
	})

	it.each(['2026-11-24', '2026-11-23', '2020-01-01'])('until %s makes no sense', (day) => {
		expect(snoozed(PATH, dayAt(day), TODAY)).toEqual({ kind: 'past-day', key: null, line: null, text: '' })
	})

	it('until tomorrow does', () => {
		expect(refusalOf(snoozed(PATH, TODAY + 1, TODAY), note(''))).toBe(null)
	})
})

describe('the end of a snooze', () => {
	it.each([
		['snooze_until: 2026-12-01', 'snooze_until:'],
		['snooze_until: 2026-12-01 # holiday', 'snooze_until: # holiday'],
		['отложено_до: 01.12.2026\nprm-snooze-until: 2026-12-01', 'отложено_до:\nprm-snooze-until:'],
		['snooze_until:', 'snooze_until:'],
		['snooze_until: ""', 'snooze_until: ""'],
		['circle: 2', 'circle: 2'],
	])('leaves the key: %j becomes %j', (before, after) => {
		expect(done(snoozeEnded(PATH), note(before))).toBe(note(after))
	})
})
