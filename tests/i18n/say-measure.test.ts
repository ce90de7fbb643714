import { describe, expect, it } from 'vitest'
import { sayMeasure } from '../../src/i18n/say-measure'
import { sayMonthAlone, sayMonthRange } from '../../src/i18n/say-months'
import type { Measure } from '../../src/query/measures'
import { dayAt } from '../contact-builder'

const history: readonly number[] = []

function said(measure: Measure): readonly [string, string] {
	const parts = (language: 'en' | 'ru'): string => {
		const { value, said: more } = sayMeasure(measure, language)
		return `${value}: ${more}`.replace(/\s/g, ' ')
	}
	return [parts('en'), parts('ru')]
}

describe('a measure in words', () => {
	it.each([
		[2.64, '2.6 years', '2,6 года'],
		[1, '1 year', '1 год'],
		[1.04, '1 year', '1 год'],
		[2.04, '2 years', '2 года'],
		[5, '5 years', '5 лет'],
		[11, '11 years', '11 лет'],
		[21, '21 years', '21 год'],
		[21.5, '21.5 years', '21,5 года'],
		[0.97, '1 year', '1 год'],
		[0.9, '11 months', '11 месяцев'],
		[0.25, '3 months', '3 месяца'],
		[0.09, '1 month', '1 месяц'],
		[0.02, 'under a month', 'меньше месяца'],
		[0, 'under a month', 'меньше месяца'],
	])('a duration of %d years', (years, en, ru) => {
		const measure: Measure = { kind: 'duration', history, years }
		expect(said(measure)).toEqual([`${en}: median, since you met`, `${ru}: медиана со дня знакомства`])
	})

	it.each([
		[0, 0, '0 in a year: a line may say “gave: recommendation”', '0 за год: в строке может стоять «дал: рекомендацию»'],
		[6, 3, '9 in a year: six given, three received', '9 за год: дано 6, получено 3'],
		[1, 0, '1 in a year: one given, none received', '1 за год: дано 1, получено 0'],
		[10, 0, '10 in a year: ten given, none received', '10 за год: дано 10, получено 0'],
		[11, 2, '13 in a year: 11 given, 2 received', '13 за год: дано 11, получено 2'],
	])('%d recommendations given and %d received', (given, received, en, ru) => {
		expect(said({ kind: 'recommendations', history, given, received })).toEqual([en, ru])
	})

	it.each([
		[0, 0, '0 in a year: a line may say “project:” and its name', '0 за год: в строке может стоять «проект:» и его название'],
		[1, 0, '1 in a year: nobody in two or more', '1 за год: никого в двух и более'],
		[2, 1, '2 in a year: one person in two or more', '2 за год: 1 человек в двух и более'],
		[4, 3, '4 in a year: three people in two or more', '4 за год: 3 человека в двух и более'],
		[4, 12, '4 in a year: 12 people in two or more', '4 за год: 12 человек в двух и более'],
	])('%d projects, %d people in several', (count, peopleInSeveral, en, ru) => {
		const names = Array.from({ length: count }, (_, at) => `Line ${String(at)}`)
		expect(said({ kind: 'projects', history, names, peopleInSeveral })).toEqual([en, ru])
	})

	it.each([
		[26.7, '27 a month', '27 в месяц'],
		[6.25, '6.3 a month', '6,3 в месяц'],
		[9.96, '10 a month', '10 в месяц'],
		[1840.2, '1,840 a month', '1 840 в месяц'],
	])('a mean of %d days in touch a month', (mean, en, ru) => {
		const [english, russian] = said({ kind: 'frequency', history, mean, thisMonth: 3 })
		expect([english.split(':')[0], russian.split(':')[0]]).toEqual([en, ru])
	})

	it('says the month so far where no whole one is known, and that nobody’s first meeting is', () => {
		expect(said({ kind: 'frequency', history, mean: null, thisMonth: 3 })[0]).toBe('3 this month: contacts so far, one a person and day')
		expect(said({ kind: 'duration', history, years: null })).toEqual(['—: a note may say when you met', '—: в заметке может стоять день знакомства'])
	})

	it('says the ties alive', () => {
		expect(said({ kind: 'ties', history, alive: 1045 })).toEqual([
			'1,045: alive: in touch within eight of their own intervals',
			'1 045: живых: пауза короче восьми своих интервалов',
		])
	})
})

describe('a month by itself', () => {
	it.each([
		['2025-12-01', 'December', 'Dec', 'декабрь', 'дек.'],
		['2026-05-31', 'May', 'May', 'май', 'май'],
		['2026-03-01', 'March', 'Mar', 'март', 'март'],
	])('%s', (day, long, short, ruLong, ruShort) => {
		const at = dayAt(day)
		expect([sayMonthAlone(at, 'en', 'long'), sayMonthAlone(at, 'en', 'short'), sayMonthAlone(at, 'ru', 'long'), sayMonthAlone(at, 'ru', 'short')]).toEqual([long, short, ruLong, ruShort])
	})

	it('stands at both ends of a range with its year', () => {
		const [first, last] = [dayAt('2025-12-01'), dayAt('2026-11-24')]
		expect(sayMonthRange(first, last, 'en')).toBe('December 2025 to November 2026')
		expect(sayMonthRange(first, last, 'ru')).toBe('декабрь 2025 — ноябрь 2026')
	})
})
