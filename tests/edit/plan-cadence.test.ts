import { describe, expect, it } from 'vitest'
import type { Cadence } from '../../src/contact/cadence'
import { cadenceSet, seenLessOften } from '../../src/edit/plan-cadence'
import { aContact } from '../contact-builder'
import { done, note, PATH, refusalOf, tieFrom } from './acting'

const set = (text: string, cadence: Cadence | null): string => done(cadenceSet(PATH, cadence), text)
const russian = (properties: string): string => `---\nтип: контакт\n${properties}\n---\n`

describe('a cadence', () => {
	it.each<[Cadence, string, string]>([
		[{ days: 1 }, '1', '1'],
		[{ days: 30 }, '30', '30'],
		[{ months: 1 }, '1 month', '1 месяц'],
		[{ months: 3 }, '3 months', '3 месяца'],
		[{ months: 5 }, '5 months', '5 месяцев'],
		[{ months: 12 }, '12 months', '12 месяцев'],
		[{ months: 21 }, '21 months', '21 месяц'],
		['never', 'never', 'никогда'],
	])('%j is written in the language of the note, and read again', (cadence, en, ru) => {
		expect(set(note('cadence: 77'), cadence)).toBe(note(`cadence: ${en}`))
		expect(set(russian('частота: 77'), cadence)).toBe(russian(`частота: ${ru}`))
		for (const text of [note('cadence: 77'), russian('частота: 77')]) {
			expect(tieFrom(set(text, cadence)).contact).toMatchObject({ cadence, unreadable: [] })
		}
	})

	it.each([
		['circle: 2', 'circle: 2\ncadence: 10'],
		['cadence:', 'cadence: 10'],
		['cadence: now and then # ask', 'cadence: 10 # ask'],
		['Cadence: "2 weeks"', 'Cadence: 10'],
		['prm-cadence: 45\ncontact-frequency: 14', 'prm-cadence: 10\ncontact-frequency: 14'],
		['prm-cadence: 45\ncadence:', 'prm-cadence: 10\ncadence:'],
		['cadence: []\ncontact-frequency: 14', 'cadence: []\ncontact-frequency: 10'],
	])('takes the place of the one that counts: %j becomes %j', (before, after) => {
		const result = set(note(before), { days: 10 })
		expect(result).toBe(note(after))
		expect(tieFrom(result).contact.cadence).toEqual({ days: 10 })
	})

	it('gets a Russian key in a Russian note', () => {
		expect(set(russian('круг: 2'), { months: 2 })).toBe(russian('круг: 2\nчастота: 2 месяца'))
	})

	it.each<[string, Cadence]>([
		['cadence: 14', { days: 14 }],
		['cadence: 2 weeks', { days: 14 }],
		['cadence: "every 14 days" # by hand', { days: 14 }],
		['cadence: monthly', { months: 1 }],
		['частота: раз в квартал', { months: 3 }],
		['cadence: off', 'never'],
	])('that the note says already, in its own words, writes nothing: %j', (properties, cadence) => {
		expect(set(note(properties), cadence)).toBe(note(properties))
	})

	it.each([
		['cadence: 14 # by hand', 'cadence: # by hand'],
		['cadence: now and then', 'cadence:'],
		['prm-cadence: 45\ncontact-frequency: 14', 'prm-cadence:\ncontact-frequency:'],
		['cadence:', 'cadence:'],
		['cadence: ""', 'cadence: ""'],
		['circle: 2', 'circle: 2'],
	])('is the circle’s again where none is left: %j becomes %j', (before, after) => {
		expect(set(note(before), null)).toBe(note(after))
	})
})

describe('see less often', () => {
	it.each([
		['cadence: 30', 'cadence: 150'],
		['cadence: 2 weeks', 'cadence: 70'],
		['cadence: monthly', 'cadence: 5 months'],
		['cadence: yearly', 'cadence: 60 months'],
		['circle: 1', 'circle: 1\ncadence: 70'],
		['circle: 2', 'circle: 2\ncadence: 150'],
		['circle: 3\ncadence:', 'circle: 3\ncadence: 300'],
		['circle: 2\ncadence: now and then', 'circle: 2\ncadence: 150'],
		['prm-cadence: 45', 'prm-cadence: 225'],
	])('makes the cadence that counts five times as long: %j becomes %j', (before, after) => {
		const result = done(seenLessOften(tieFrom(note(before))), note(before))
		expect(result).toBe(note(after))
		expect(done(seenLessOften(tieFrom(result)), result)).not.toBe(result)
	})

	it('goes by what counts now, not by the first days of a new tie', () => {
		const text = note('circle: 2\nstage: 1\nmet: 2026-11-20')
		expect(done(seenLessOften(tieFrom(text)), text)).toBe(note('circle: 2\nstage: 1\nmet: 2026-11-20\ncadence: 150'))
	})

	it.each([
		['there is none', aContact()],
		['it is never', aContact().inCircle(2).never()],
		['it was written as 0', aContact().inCircle(2).withoutCadence()],
		['it could not be read any more: more than a century', aContact().everyDays(7306)],
		['it could not be read any more: more than a hundred years of months', aContact().everyMonths(241)],
	])('makes no sense where %s', (_, person) => {
		expect(seenLessOften(person.tieOn('2026-11-24'))).toEqual({ kind: 'no-cadence', key: null, line: null, text: '' })
	})

	it.each([
		['7305', '36525'],
		['240 months', '1200 months'],
	])('makes sense up to a century: %s', (before, after) => {
		expect(done(seenLessOften(tieFrom(note(`cadence: ${before}`))), note(`cadence: ${before}`))).toBe(note(`cadence: ${after}`))
	})

	it('is refused where the value carries an anchor', () => {
		const text = note('cadence: &c 30\nother: *c')
		expect(refusalOf(seenLessOften(tieFrom(text)), text)).toMatchObject({ kind: 'anchor', key: 'cadence', line: 3 })
	})
})
