import { describe, expect, it } from 'vitest'
import { CIRCLE_SCALE } from '../../src/contact/circle'
import { STAGE_SCALE } from '../../src/contact/stage'
import { advanceDay, clearProperty, setDay, setProperty, setStep, setWords } from '../../src/edit/property-steps'
import { dayAt } from '../contact-builder'
import { editRules, note, stepped } from './acting'

const DAY = dayAt('2026-11-24')

describe('a property is set', () => {
	it.each([
		['role:', 'role: CTO'],
		['role: CEO # acting', 'role: CTO # acting'],
		['должность: "CEO"', 'должность: "CTO"'],
		['job_title: CEO\nrole:', 'job_title: CTO\nrole:'],
		['job_title: CEO\nrole: ""', 'job_title: CTO\nrole: ""'],
		['job_title: CEO\nrole: []', 'job_title: CTO\nrole: []'],
		['job_title: CEO\nrole: CIO', 'job_title: CEO\nrole: CTO'],
		['job_title:\nrole:', 'job_title:\nrole: CTO'],
		['circle: 2', 'circle: 2\nrole: CTO'],
		['role: CTO', 'role: CTO'],
	])('under the spelling that counts, else under a new key: %j becomes %j', (before, after) => {
		expect(stepped(setProperty('role', 'CTO'), note(before))).toBe(note(after))
	})

	it('in a note without frontmatter too', () => {
		expect(stepped(setProperty('role', 'CTO'), '# Anna\r\n')).toBe('---\r\nrole: CTO\r\n---\r\n# Anna\r\n')
	})

	it('to words of the note’s language', () => {
		const step = setWords('goal', (language) => (language === 'ru' ? 'поставщик' : 'a supplier'))
		expect(stepped(step, note('goal:'))).toBe(note('goal: a supplier'))
		expect(stepped(step, note('цель:'))).toBe(note('цель: поставщик'))
		expect(stepped(step, note(''), editRules({}, 'ru'))).toBe(note('goal: поставщик'))
	})

	it('to words only where it does not say so in others', () => {
		const step = setWords('goal', () => 'a supplier', (value) => value === 'somebody who supplies')
		expect(stepped(step, note('goal: somebody who supplies'))).toBe(note('goal: somebody who supplies'))
		expect(stepped(step, note('goal: somebody'))).toBe(note('goal: a supplier'))
	})
})

describe('a day is set', () => {
	it.each([
		['2026-11-06', '2026-11-24'],
		['06.11.2026', '24.11.2026'],
		['"06.11.2026"', '"24.11.2026"'],
		['6.11.2026 10:00', '24.11.2026'],
		['2026-11-06T10:00:00+03:00', '2026-11-24'],
		['2026/11/06', '2026-11-24'],
		['25/06/2026', '2026-11-24'],
		["'[[2026-11-06]]'", "'[[2026-11-24]]'"],
		['[[2026-11-06]]', '"[[2026-11-24]]"'],
		['"[[2026-11-06|the fair]]"', '"2026-11-24"'],
		['[2026-11-06]', '2026-11-24'],
		['[2026-11-06, 2026-11-01]', '2026-11-24'],
		['YYYY-MM-DD', '2026-11-24'],
		['soon', '2026-11-24'],
		['20261106', '2026-11-24'],
		['true', '2026-11-24'],
	])('in the spelling of the one there is: %s becomes %s', (before, after) => {
		expect(stepped(setDay('met', DAY), note(`met: ${before}`))).toBe(note(`met: ${after}`))
	})

	it('and where the note says the day, whatever the spelling, it stays as it is', () => {
		for (const said of ['2026-11-24', '24.11.2026', '"[[2026-11-24|today]]"', '2026-11-24 18:30', '[2026-11-24, 2026-11-01]']) {
			expect(stepped(setDay('met', DAY), note(`met: ${said}`))).toBe(note(`met: ${said}`))
		}
	})
})

describe('a day moves forward', () => {
	it.each([
		['met:', 'met: 2026-11-24'],
		['met: ""', 'met: "2026-11-24"'],
		['met: YYYY-MM-DD', 'met: 2026-11-24'],
		['met: 2026-11-23', 'met: 2026-11-24'],
		['met: [2026-11-23]', 'met: 2026-11-24'],
		['met: 2026-11-24', 'met: 2026-11-24'],
		['met: 2026-11-24T18:30', 'met: 2026-11-24T18:30'],
		['met: 2026-11-25', 'met: 2026-11-25'],
		['met: [2026-11-01, 2026-11-25]', 'met: [2026-11-01, 2026-11-25]'],
		['met: 05/06/2026', 'met: 05/06/2026'],
		['met: soon', 'met: soon'],
		['met: 20261101', 'met: 20261101'],
		['met: 2026-11-01\nзнакомство: 2026-11-25', 'met: 2026-11-01\nзнакомство: 2026-11-25'],
		['met: 2026-11-01\nзнакомство: 2026-11-23', 'met: 2026-11-24\nзнакомство: 2026-11-23'],
		['circle: 2', 'circle: 2\nmet: 2026-11-24'],
	])('and never back, nor over what is no day: %j becomes %j', (before, after) => {
		expect(stepped(advanceDay('met', DAY), note(before))).toBe(note(after))
	})
})

describe('a step is set', () => {
	it.each([
		['circle: Support', 'circle: Development'],
		['circle: 1', 'circle: 3'],
		['circle: [[Круг 2]]', 'circle: "[[Круг 3]]"'],
		['circle: [[Круг 3]]', 'circle: [[Круг 3]]'],
		['circle: Circle 3 — new people', 'circle: Circle 3 — new people'],
	])('spelt as the one there is: %j becomes %j', (before, after) => {
		expect(stepped(setStep('circle', 3, CIRCLE_SCALE), note(before))).toBe(note(after))
	})

	it('by its own scale', () => {
		expect(stepped(setStep('stage', 3, STAGE_SCALE), note('stage: Building trust'))).toBe(note('stage: Deepening'))
	})
})

describe('a property is cleared', () => {
	it.each([
		['cadence: 30', 'cadence:'],
		['cadence: "30" # days', 'cadence: # days'],
		['cadence: |\n  every\n  week\nrole: CTO', 'cadence:\nrole: CTO'],
		['cadence: >- # how often\n  every\n  week\n\nrole: CTO', 'cadence: # how often\n\nrole: CTO'],
		['cadence:\n  - 30\nrole: CTO', 'cadence:\nrole: CTO'],
		['cadence: 0', 'cadence:'],
		['cadence: false', 'cadence:'],
		['prm-cadence: 45\nчастота: 30\ncadence:', 'prm-cadence:\nчастота:\ncadence:'],
		['cadence:', 'cadence:'],
		['cadence: ""', 'cadence: ""'],
		['cadence: []', 'cadence: []'],
		['role: CTO', 'role: CTO'],
	])('in every spelling, and the keys stay: %j becomes %j', (before, after) => {
		expect(stepped(clearProperty('cadence'), note(before))).toBe(note(after))
	})
})

describe('a day that only moves forward', () => {
	it.each([
		['last_contact: 2026-11-01', 'last_contact: 2026-11-20'],
		['last_contact: [2026-11-01]', 'last_contact: 2026-11-20'],
		['last_contact: [2026-11-01, 2026-09-01] # both calls', 'last_contact: [2026-11-01, 2026-09-01] # both calls'],
		['last_contact: last week', 'last_contact: last week'],
		['last_contact: 2026-11-20', 'last_contact: 2026-11-20'],
		['last_contact: 2026-11-21', 'last_contact: 2026-11-21'],
		['last_contact:', 'last_contact: 2026-11-20'],
	])('%j becomes %j', (before, after) => {
		expect(stepped(advanceDay('last_contact', dayAt('2026-11-20')), note(before))).toBe(note(after))
	})
})
