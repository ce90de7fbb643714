import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en'
import { counted } from '../../src/i18n/plural'
import { ru } from '../../src/i18n/ru'
import { wordsFor } from '../../src/i18n/words-for'

const RUSSIAN = /[а-яё]/i

/** Keys whose text is no language's: the product's name. */
const ALIKE = new Set(['tend'])

/** What findings may say, each kind some of it. */
const FACTS = { circles: [1, 2], circle: 2, projects: 2, asked: 5, gave: 1, people: 62, holds: 50, contacts: 5, days: 181, stage: 2, notes: 2, by: ['name', 'phone'], alias: '7' }

/** Every text under its path; functions are called with values of every kind they may get. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
	if (typeof value === 'string') return [[path, value]]
	if (typeof value === 'function') return [[path, String(Reflect.apply(value, null, path.startsWith('review.kinds.') ? [5, FACTS, { 2: '7' }] : [5, 7]))]]
	if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`)
	return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`))
}

function isBroken(text: string): boolean {
	return text.trim() === '' || /undefined|NaN|\[object/.test(text)
}

describe('the words of the interface', () => {
	it('are the same in both languages, text for text', () => {
		expect(textsOf(ru).map(([path]) => path)).toEqual(textsOf(en).map(([path]) => path))
	})

	it('are never empty, and English in English', () => {
		expect(textsOf(en).filter(([, text]) => isBroken(text) || RUSSIAN.test(text))).toEqual([])
	})

	it('are never empty, and Russian in Russian', () => {
		const others = textsOf(ru).filter(([path]) => !ALIKE.has(path))
		expect(others.filter(([, text]) => isBroken(text) || !RUSSIAN.test(text))).toEqual([])
	})

	it('name the list of overdue people as the design does', () => {
		expect(wordsFor('en').today.overdue).toBe('Overdue follow-ups')
		expect(wordsFor('ru').today.overdue).toBe('Пора напомнить о себе')
	})

	it('say how far the reading is', () => {
		expect(en.reading(312, 1840)).toBe('Reading 312 of 1,840')
		expect(ru.reading(312, 1840)).toMatch(/^Прочитано 312 из 1\s840$/)
	})
})

describe('a counted noun', () => {
	it.each([
		[0, '0 человек'],
		[1, '1 человек'],
		[2, '2 человека'],
		[5, '5 человек'],
		[11, '11 человек'],
		[21, '21 человек'],
		[22, '22 человека'],
		[112, '112 человек'],
	])('%d takes its Russian form', (count, said) => {
		expect(ru.people(count)).toBe(said)
	})

	it.each([
		[0, '0 people'],
		[1, '1 person'],
		[2, '2 people'],
		[10_000, '10,000 people'],
	])('%d takes its English form', (count, said) => {
		expect(en.people(count)).toBe(said)
	})

	it('agrees after "among" as Russian does', () => {
		expect([1, 2, 21, 50].map(ru.peopleTable.search)).toEqual([
			'Найти среди 1 человека',
			'Найти среди 2 человек',
			'Найти среди 21 человека',
			'Найти среди 50 человек',
		])
	})

	it('falls back to the general form where a language has no other', () => {
		expect(counted('ru', { one: 'a', other: 'b' })(2)).toBe('2 b')
		expect(counted('ru', { one: 'a', other: 'b' })(5)).toBe('5 b')
	})
})
