// @vitest-environment happy-dom
import { Setting } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DayField } from '../../src/command/day-field'
import { en } from '../../src/i18n/en'
import type { Language } from '../../src/i18n/language'
import type { Lean } from '../../src/note/natural-day'
import { dayAt } from '../contact-builder'
import { actVault } from './act-vault'

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))

afterEach(() => vi.useRealTimers())

async function dayField(text: string, lean: Lean = 'past', language: Language = 'en') {
	const { runner } = await actVault({}, {}, language)
	const row = new Setting(document.body.createDiv()).setName('When')
	const changed = vi.fn()
	const field = new DayField(row, runner.port, lean, text, changed)
	const input = row.controlEl.querySelector('input')
	if (input === null) throw new Error('No field')
	return {
		field,
		changed,
		type: (typed: string) => {
			input.value = typed
			input.dispatchEvent(new Event('input'))
		},
		said: () => row.controlEl.querySelector('[role="status"]')?.textContent ?? '',
		alert: () => row.settingEl.querySelector('[role="alert"]')?.textContent ?? '',
	}
}

describe('the field of a day', () => {
	it.each<[Language, Lean, string, string, string]>([
		['en', 'past', 'yesterday', '2026-11-23', 'Monday, 23 November'],
		['en', 'past', 'friday', '2026-11-20', 'Friday, 20 November'],
		['en', 'future', 'friday', '2026-11-27', 'Friday, 27 November'],
		['en', 'future', 'in 2 weeks', '2026-12-08', 'Tuesday, 8 December'],
		['ru', 'past', 'вчера', '2026-11-23', 'понедельник, 23 ноября'],
		['ru', 'future', 'в пятницу', '2026-11-27', 'пятница, 27 ноября'],
		['ru', 'future', 'через неделю', '2026-12-01', 'вторник, 1 декабря'],
	])('in %s, looking to the %s, reads «%s» and says the day', async (language, lean, typed, day, said) => {
		const { field, type, said: read, changed } = await dayField('', lean, language)
		expect([field.day, read()]).toEqual([null, ''])
		type(typed)
		expect([field.day, read(), changed.mock.calls.length]).toEqual([dayAt(day), said, 1])
		expect(field.isRight(false)).toBe(true)
	})

	it('says at the start what it begins with', async () => {
		const { said, changed } = await dayField('today')
		expect([said(), changed.mock.calls]).toEqual(['Tuesday, 24 November', []])
	})

	it('says that it cannot be read when it is asked, and no more as soon as somebody types', async () => {
		const { field, type, said, alert } = await dayField('today')
		type('the other day')
		expect([field.day, said(), alert()]).toEqual([null, '', ''])
		expect([field.isRight(true), alert()]).toEqual([false, en.acts.choose.noSuchDay])
		type('yesterday')
		expect([alert(), field.isRight(true), alert()]).toEqual(['', true, ''])
	})

	it('may be empty where nothing has to be said', async () => {
		const { field, alert } = await dayField(' ')
		expect([field.isRight(true), alert()]).toEqual([true, ''])
		expect([field.isRight(false), alert()]).toEqual([false, en.acts.choose.noSuchDay])
	})

	it('means by today the day that it is when it is asked', async () => {
		const { field } = await dayField('today')
		vi.setSystemTime(new Date(2026, 10, 25, 0, 1))
		window.dispatchEvent(new Event('focus'))
		expect(field.day).toBe(dayAt('2026-11-25'))
	})
})
