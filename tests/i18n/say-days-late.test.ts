import { describe, expect, it } from 'vitest'
import { sayDays, sayDaysLate } from '../../src/i18n/say-days-late'

describe('how a due day lies to today', () => {
	it.each([
		[19, '19 days late', '19 дней назад'],
		[21, '21 days late', '21 день назад'],
		[2, '2 days late', '2 дня назад'],
		[1, '1 day late', 'вчера'],
		[0, 'today', 'сегодня'],
		[-1, 'tomorrow', 'завтра'],
		[-2, 'in 2 days', 'через 2 дня'],
		[-9, 'in 9 days', 'через 9 дней'],
		[-21, 'in 21 days', 'через 21 день'],
	])('%s days late: %s, %s', (daysLate, en, ru) => {
		expect(sayDaysLate(daysLate, 'en')).toBe(en)
		expect(sayDaysLate(daysLate, 'ru')).toBe(ru)
	})

	it.each([
		[0, '0 days', '0 дней'],
		[1, '1 day', '1 день'],
		[3, '3 days', '3 дня'],
		[11, '11 days', '11 дней'],
	])('%s days: %s, %s', (days, en, ru) => {
		expect(sayDays(days, 'en')).toBe(en)
		expect(sayDays(days, 'ru')).toBe(ru)
	})
})
