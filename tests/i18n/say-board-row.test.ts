import { describe, expect, it } from 'vitest'
import type { Stage } from '../../src/contact/stage'
import { sayBoardRow } from '../../src/i18n/say-board-row'
import type { BoardNext } from '../../src/query/board-next'
import { dayAt } from '../contact-builder'

const TODAY = dayAt('2026-11-24')
const NOTHING: BoardNext = { kind: 'nothing' }
const due = (day: string): BoardNext => ({ kind: 'due', day: dayAt(day) })
const promise = (day: string): BoardNext => ({ kind: 'promise', day: dayAt(day) })

function said(stage: Stage | null, since: string | null, met: string | null, next: BoardNext, today = TODAY): [string, string] {
	const row = { stage, since: since === null ? null : dayAt(since), met: met === null ? null : dayAt(met), next }
	return [sayBoardRow(row, 'en', today).join(' · '), sayBoardRow(row, 'ru', today).join(' · ')]
}

describe('the second line of a person on the board', () => {
	it.each([
		['2026-11-24', 'since today', 'с сегодняшнего дня'],
		['2026-11-23', 'since yesterday', 'со вчерашнего дня'],
		['2026-11-02', 'since 2 November', 'со 2 ноября'],
		['2026-10-25', 'since 25 October', 'с 25 октября'],
		['2026-10-24', 'since October', 'с октября'],
		['2026-07-02', 'since July', 'с июля'],
		['2026-01-01', 'since January', 'с января'],
		['2025-12-31', 'since 2025', 'с 2025 года'],
	])('says since %s', (day, en, ru) => {
		expect(said(2, day, null, NOTHING)).toEqual([en, ru])
	})

	it.each([
		['2026-12-12', 'since 12 December 2026', 'с 12 декабря 2026'],
		['2026-12-11', 'since December 2026', 'с декабря 2026'],
		['2026-07-13', 'since July 2026', 'с июля 2026'],
		['2026-07-12', 'since 2026', 'с 2026 года'],
	])('says since %s over the new year', (day, en, ru) => {
		expect(said(2, day, null, NOTHING, dayAt('2027-01-11'))).toEqual([en, ru])
	})

	it.each<[string, BoardNext, string, string]>([
		['late', due('2026-11-15'), '9 days late', 'срок 9 дней назад'],
		['one day late', due('2026-11-23'), '1 day late', 'срок 1 день назад'],
		['due today', due('2026-11-24'), 'due today', 'срок сегодня'],
		['due tomorrow', due('2026-11-25'), 'due tomorrow', 'срок завтра'],
		['due within the week', due('2026-11-29'), 'next Sunday', 'срок в воскресенье'],
		['due in six days', due('2026-11-30'), 'next Monday', 'срок в понедельник'],
		['due in a week', due('2026-12-01'), 'next 1 Dec', 'срок 1 дек'],
		['due next year', due('2027-01-09'), 'next 9 Jan 2027', 'срок 9 янв 2027'],
		['a promise today', promise('2026-11-24'), 'promise today', 'обещание сегодня'],
		['a promise on Friday', promise('2026-11-27'), 'promise on Friday', 'обещание в пятницу'],
		['a promise overdue', promise('2026-11-22'), 'promise 2 days late', 'обещание ждёт 2 дня'],
		['a meeting', { kind: 'meeting', day: dayAt('2026-11-26'), text: '' }, 'meeting on Thursday', 'встреча в четверг'],
		['a birthday', { kind: 'birthday', day: dayAt('2026-12-01'), text: '' }, 'birthday on 1 Dec', 'день рождения 1 дек'],
		['a date', { kind: 'date', day: dayAt('2026-11-25'), text: 'One year' }, 'One year tomorrow', 'One year завтра'],
		['a date without words', { kind: 'date', day: dayAt('2026-11-25'), text: '' }, 'tomorrow', 'завтра'],
		['a first message', { kind: 'first-message' }, 'first message', 'первое сообщение'],
		['a bridge', { kind: 'bridge' }, 'something useful to send', 'послать полезное'],
		['to meet', { kind: 'to-meet' }, 'to meet', 'познакомиться'],
		['quiet', { kind: 'quiet', since: dayAt('2026-03-04') }, 'quiet since March', 'тишина с марта'],
		['quiet for years', { kind: 'quiet', since: dayAt('2025-01-04') }, 'quiet since January 2025', 'тишина с января 2025'],
		['nothing', NOTHING, 'no rhythm yet', 'пока без ритма'],
	])('says what is next: %s', (_, next, en, ru) => {
		expect(said(null, null, null, next)).toEqual([en, ru])
	})

	it('says both, the stage before', () => {
		expect(said(1, '2026-07-01', '2026-06-01', due('2026-12-18'))).toEqual(['since July · next 18 Dec', 'с июля · срок 18 дек'])
	})

	it('says since when two know each other of a new tie, and where there is nothing else', () => {
		expect(said(1, null, '2026-11-23', { kind: 'first-message' })).toEqual(['met yesterday · first message', 'знакомы со вчерашнего дня · первое сообщение'])
		expect(said(1, null, '2026-10-25', due('2026-12-18'))[0]).toBe('met on 25 October · next 18 Dec')
		expect(said(1, null, '2026-10-24', due('2026-12-18'))[0]).toBe('next 18 Dec')
		expect(said(null, null, '2024-05-01', NOTHING)).toEqual(['met in 2024', 'знакомы с 2024 года'])
	})
})
