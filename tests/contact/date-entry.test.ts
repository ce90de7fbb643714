import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateEntryFrom } from '../../src/contact/date-entry'
import type { DateRule } from '../../src/contact/date-entry'
import { dayAt, textAt } from '../contact-builder'

const yearly = (month: number, dayOfMonth: number): DateRule => ({ kind: 'yearly', month, dayOfMonth })
const once = (day: string): DateRule => ({ kind: 'once', day: dayAt(day) })
const weekday = (nth: 1 | 2 | 3 | 4 | -1, of: number, month: number): DateRule => ({ kind: 'weekday', nth, weekday: of, month })

const dayOfYear = (number: number): DateRule => ({ kind: 'day-of-year', number })

describe('an entry of dates is a day and what happens then', () => {
	it.each<[string, DateRule, string]>([
		['--09-29 Work anniversary', yearly(9, 29), 'Work anniversary'],
		['--0929 Work anniversary', yearly(9, 29), 'Work anniversary'],
		['09-29 Work anniversary', yearly(9, 29), 'Work anniversary'],
		['XXXX-09-29 Work anniversary', yearly(9, 29), 'Work anniversary'],
		['1604-09-29 Work anniversary', yearly(9, 29), 'Work anniversary'],
		['--05-28', yearly(5, 28), ''],
		['--02-29: leap day', yearly(2, 29), 'leap day'],
		['2026-11-01 New job at the plant', once('2026-11-01'), 'New job at the plant'],
		['2026-11-01', once('2026-11-01'), ''],
		['2026-11-01: New job', once('2026-11-01'), 'New job'],
		['2026-11-01 — новая работа', once('2026-11-01'), 'новая работа'],
		['2026-11-01T10:30 A talk', once('2026-11-01'), 'A talk'],
		['01.11.2026 Новая работа', once('2026-11-01'), 'Новая работа'],
		['[[2026-11-01]] New job', once('2026-11-01'), 'New job'],
		['[[2026-11-01|that Sunday]] New job at [[The plant|the plant]]', once('2026-11-01'), 'New job at the plant'],
		['05/05/2026 A prize', once('2026-05-05'), 'A prize'],
		['28 May Border guards', yearly(5, 28), 'Border guards'],
		['28 May', yearly(5, 28), ''],
		['28 мая: день пограничника', yearly(5, 28), 'день пограничника'],
		['May 28 Border guards', yearly(5, 28), 'Border guards'],
		['1 Sept.: school', yearly(9, 1), 'school'],
		['28 May 2026 New job', once('2026-05-28'), 'New job'],
		['28 мая 2026 г. Новая работа', once('2026-05-28'), 'Новая работа'],
		['May 28, 2026 New job', once('2026-05-28'), 'New job'],
		['last Sunday of September', weekday(-1, 7, 9), ''],
		['Last Sunday of September: Day of the engineer', weekday(-1, 7, 9), 'Day of the engineer'],
		['the first Monday in June', weekday(1, 1, 6), ''],
		['second Tuesday of May', weekday(2, 2, 5), ''],
		['third Wednesday of March', weekday(3, 3, 3), ''],
		['fourth Thursday of November Thanksgiving', weekday(4, 4, 11), 'Thanksgiving'],
		['последнее воскресенье сентября', weekday(-1, 7, 9), ''],
		['Последнее воскресенье сентября — день машиностроителя', weekday(-1, 7, 9), 'день машиностроителя'],
		['последнее воскресенье сентября'.normalize('NFD'), weekday(-1, 7, 9), ''],
		['первый понедельник октября', weekday(1, 1, 10), ''],
		['вторую среду мая', weekday(2, 3, 5), ''],
		['третья суббота июня', weekday(3, 6, 6), ''],
		['четвёртая пятница июля', weekday(4, 5, 7), ''],
		['четвертый четверг ноября', weekday(4, 4, 11), ''],
		['256th day of the year Programmer’s day', dayOfYear(256), 'Programmer’s day'],
		['the 1st day of the year', dayOfYear(1), ''],
		['2nd day of year', dayOfYear(2), ''],
		['366th day of the year: the last', dayOfYear(366), 'the last'],
		['256-й день года День программиста', dayOfYear(256), 'День программиста'],
		['256-ой день года', dayOfYear(256), ''],
		['256й день года', dayOfYear(256), ''],
		['256 день года — день программиста', dayOfYear(256), 'день программиста'],
		['256-й день года'.normalize('NFD'), dayOfYear(256), ''],
	])('%s', (text, rule, what) => {
		expect(dateEntryFrom(text)).toEqual({ rule, text: what })
	})

	it.each([
		[''],
		['New job'],
		['2026-02-30 A day that is not'],
		['--02-30'],
		['--13-01'],
		['31 June'],
		['29 February 2026'],
		['0 May'],
		['2026-11'],
		['2026'],
		['fifth Sunday of May'],
		['last Someday of May'],
		['last Sunday'],
		['12345'],
		['0th day of the year'],
		['367th day of the year'],
		['0-й день года'],
		['367-й день года'],
		['256th day of the yearly feast'],
		['256-й день'],
		['5th Sunday of May'],
		['пятое воскресенье мая'],
		['30 February'],
		['31 апреля'],
		['--04-31'],
		['--00-10'],
	])('%j is unreadable', (text) => {
		expect(dateEntryFrom(text)).toBe('unreadable')
	})

	it('does not guess between May and June', () => {
		expect(dateEntryFrom('05/06/2026 A prize')).toBe('ambiguous')
	})

	it('reads every day it could be given, with its text', () => {
		const days = fc.integer({ min: dayAt('1900-01-01'), max: dayAt('2100-12-31') })
		fc.assert(
			fc.property(days, fc.constantFrom('', 'New job', 'день рождения фирмы'), (day, text) => {
				const full = textAt(day) ?? ''
				expect(dateEntryFrom(`${full} ${text}`)).toEqual({ rule: { kind: 'once', day }, text })
				const [, month, dayOfMonth] = full.split('-').map(Number)
				expect(dateEntryFrom(`-${full.slice(4)} ${text}`)).toEqual({ rule: { kind: 'yearly', month, dayOfMonth }, text })
			}),
		)
	})

	it('answers whatever it is given', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const entry = dateEntryFrom(text)
				expect(typeof entry === 'string' || typeof entry.text === 'string').toBe(true)
			}),
		)
	})
})
