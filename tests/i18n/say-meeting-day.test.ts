import { describe, expect, it } from 'vitest'
import { sayMeetingDay } from '../../src/i18n/say-meeting-day'
import { dayAt } from '../contact-builder'

const TODAY = dayAt('2026-11-24')

describe('the day of a meeting', () => {
	it.each([
		['2026-11-24', 'Meeting today, 24 November', 'Встреча сегодня, 24 ноября'],
		['2026-11-25', 'Meeting tomorrow, 25 November', 'Встреча завтра, 25 ноября'],
		['2026-11-26', 'Meeting on Thursday, 26 November', 'Встреча в четверг, 26 ноября'],
		['2026-11-27', 'Meeting on Friday, 27 November', 'Встреча в пятницу, 27 ноября'],
		['2026-11-28', 'Meeting on Saturday, 28 November', 'Встреча в субботу, 28 ноября'],
		['2026-11-29', 'Meeting on Sunday, 29 November', 'Встреча в воскресенье, 29 ноября'],
		['2026-11-30', 'Meeting on Monday, 30 November', 'Встреча в понедельник, 30 ноября'],
		['2026-12-01', 'Meeting on Tuesday, 1 December', 'Встреча во вторник, 1 декабря'],
		['2026-12-02', 'Meeting on Wednesday, 2 December', 'Встреча в среду, 2 декабря'],
		['2027-01-01', 'Meeting on Friday, 1 January 2027', 'Встреча в пятницу, 1 января 2027'],
	])('%s is said in both languages', (day, english, russian) => {
		expect([sayMeetingDay(dayAt(day), 'en', TODAY), sayMeetingDay(dayAt(day), 'ru', TODAY)]).toEqual([english, russian])
	})
})
