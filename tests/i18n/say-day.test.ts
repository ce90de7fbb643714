import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/i18n/language'
import { sayDay, sayMonth, sayWhen } from '../../src/i18n/say-day'
import type { DayStyle } from '../../src/i18n/say-day'
import { dayAt } from '../contact-builder'

const TODAY = dayAt('2026-11-24') // a Tuesday

describe('a day in words', () => {
	it.each<[DayStyle, string, string, string]>([
		['long', '2026-10-02', '2 October', '2 октября'],
		['long', '2025-10-02', '2 October 2025', '2 октября 2025'],
		['long', '2027-01-01', '1 January 2027', '1 января 2027'],
		['long', '2026-12-31', '31 December', '31 декабря'],
		['short', '2026-10-06', '6 Oct', '6 окт'],
		['short', '2026-05-06', '6 May', '6 мая'],
		['short', '2025-08-02', '2 Aug 2025', '2 авг 2025'],
		['weekday', '2026-11-26', 'Thursday', 'четверг'],
		['weekday', '2025-11-26', 'Wednesday', 'среда'],
		['heading', '2026-11-24', 'Tuesday, 24 November', 'вторник, 24 ноября'],
		['heading', '2025-11-24', 'Monday, 24 November 2025', 'понедельник, 24 ноября 2025'],
		['coming', '2026-11-28', 'Sat 28 Nov', 'сб 28 нояб'],
		['coming', '2027-01-02', 'Sat 2 Jan 2027', 'сб 2 янв 2027'],
		['close', '2026-11-22', '22 November', '22 ноября'],
		['close', '2026-11-23', 'yesterday', 'вчера'],
		['close', '2026-11-24', 'today', 'сегодня'],
		['close', '2026-11-25', 'tomorrow', 'завтра'],
		['close', '2026-11-26', '26 November', '26 ноября'],
		['near', '2026-11-23', 'yesterday', 'вчера'],
		['near', '2026-11-24', 'today', 'сегодня'],
		['near', '2026-11-25', 'tomorrow', 'завтра'],
		['near', '2026-11-26', 'Thursday', 'четверг'],
		['near', '2026-11-30', 'Monday', 'понедельник'],
		['near', '2026-12-01', '1 December', '1 декабря'],
		['near', '2026-11-20', '20 November', '20 ноября'],
	])('%s: %s', (style, day, en, ru) => {
		expect(sayDay(dayAt(day), 'en', style, TODAY)).toBe(en)
		expect(sayDay(dayAt(day), 'ru', style, TODAY)).toBe(ru)
	})

	it('says the year where it is not told what day it is', () => {
		expect(sayDay(TODAY, 'en', 'long')).toBe('24 November 2026')
		expect(sayDay(TODAY, 'ru', 'near')).toBe('24 ноября 2026')
	})

	it.each<[Language, string, string]>([
		['en', '2026-03-09', 'March'],
		['en', '2025-03-09', 'March 2025'],
		['ru', '2026-03-09', 'марта'],
		['ru', '2025-05-09', 'мая 2025'],
	])('a month in %s: %s', (language, day, expected) => {
		expect(sayMonth(dayAt(day), language, TODAY)).toBe(expected)
	})

	it.each<[string, string, string]>([
		['2026-11-23', 'yesterday', 'вчера'],
		['2026-11-24', 'today', 'сегодня'],
		['2026-11-22', 'on 22 November', '22 ноября'],
		['2025-11-24', 'on 24 November 2025', '24 ноября 2025'],
	])('when it was: %s', (day, en, ru) => {
		expect(sayWhen(dayAt(day), 'en', TODAY)).toBe(en)
		expect(sayWhen(dayAt(day), 'ru', TODAY)).toBe(ru)
	})
})
