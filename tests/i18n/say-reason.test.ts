import { describe, expect, it } from 'vitest'
import type { OccasionKind, Reason } from '../../src/contact/reason'
import type { ReasonOf } from '../../src/i18n/reason-of'
import { sayReason } from '../../src/i18n/say-reason'
import { dayAt } from '../contact-builder'

const TODAY = dayAt('2026-11-21')
const source = { path: 'People/Ivan.md', line: 12 }

const call: ReasonOf<'due'> = {
	kind: 'due',
	since: dayAt('2026-10-02'),
	last: 'contact',
	channel: 'call',
	daysLate: 19,
	cadence: { days: 30 },
	circle: 2,
	snoozedUntil: null,
	source,
}
const met: ReasonOf<'bridge'> = { kind: 'bridge', since: dayAt('2026-11-06'), last: 'met', daysLate: 1, source }
const promise: ReasonOf<'promise'> = { kind: 'promise', text: 'the titanium review', due: TODAY, daysLate: 0, source }
const meeting: ReasonOf<'meeting'> = { kind: 'meeting', day: TODAY, daysLate: 0, goal: 'agree the test plan', source }
const birthday: ReasonOf<'birthday'> = { kind: 'birthday', day: TODAY, daysLate: 0, age: null, source }
const date: ReasonOf<'date'> = { kind: 'date', day: TODAY, daysLate: 0, text: 'Work anniversary', source }

/** Every kind has an example: a new one fails to compile until it is said. */
const SAID: Readonly<Record<OccasionKind, readonly (readonly [reason: Reason, en: string, ru: string])[]>> = {
	'due': [
		[
			call,
			'19 days late: call on 2 October, every 30 days (circle 2)',
			'Срок был 19 дней назад: звонок 2 октября, раз в 30 дней (круг 2)',
		],
		[
			{ ...call, daysLate: 1, circle: null },
			'1 day late: call on 2 October, every 30 days',
			'Срок был вчера: звонок 2 октября, раз в 30 дней',
		],
		[
			{ ...call, daysLate: 0 },
			'Due today: call on 2 October, every 30 days (circle 2)',
			'Срок сегодня: звонок 2 октября, раз в 30 дней (круг 2)',
		],
		[
			{ ...call, channel: null, since: dayAt('2025-10-02') },
			'19 days late: contact on 2 October 2025, every 30 days (circle 2)',
			'Срок был 19 дней назад: контакт 2 октября 2025, раз в 30 дней (круг 2)',
		],
		[
			{ ...call, channel: 'video' },
			'19 days late: video call on 2 October, every 30 days (circle 2)',
			'Срок был 19 дней назад: видеозвонок 2 октября, раз в 30 дней (круг 2)',
		],
		[
			{ ...call, channel: 'email', cadence: { months: 1 } },
			'19 days late: email on 2 October, every month (circle 2)',
			'Срок был 19 дней назад: письмо 2 октября, раз в месяц (круг 2)',
		],
		[
			{ ...call, channel: null, last: 'met' },
			'19 days late: met on 2 October, every 30 days (circle 2)',
			'Срок был 19 дней назад: знакомство 2 октября, раз в 30 дней (круг 2)',
		],
		[
			{ ...call, channel: 'meeting', daysLate: 2, snoozedUntil: dayAt('2026-11-19') },
			'2 days late: meeting on 2 October, every 30 days (circle 2), put off until 19 November',
			'Срок был 2 дня назад: встреча 2 октября, раз в 30 дней (круг 2), отложено до 19 ноября',
		],
		[
			{ ...call, channel: 'message', daysLate: 0, snoozedUntil: TODAY },
			'Due today: message on 2 October, every 30 days (circle 2), put off until today',
			'Срок сегодня: сообщение 2 октября, раз в 30 дней (круг 2), отложено до 21 ноября',
		],
		[
			{ ...call, channel: 'event', cadence: { days: 1 }, since: TODAY - 1, daysLate: 0 },
			'Due today: event yesterday, every day (circle 2)',
			'Срок сегодня: мероприятие вчера, раз в день (круг 2)',
		],
		[
			{ ...call, channel: 'email', circle: null, writtenOnly: true },
			'19 days late: email on 2 October, every 30 days; five written in a row, a call would do more',
			'Срок был 19 дней назад: письмо 2 октября, раз в 30 дней; пять раз подряд только письма и сообщения, лучше позвонить',
		],
	],
	'reconnect': [
		[
			{ ...call, kind: 'reconnect', since: dayAt('2025-03-09'), circle: 3 },
			'Quiet since March 2025, every 30 days (circle 3): one to reconnect with',
			'Тихо с марта 2025, раз в 30 дней (круг 3): повод возобновить общение',
		],
		[
			{ ...call, kind: 'reconnect', since: TODAY - 92, circle: null },
			'Quiet since August, every 30 days: one to reconnect with',
			'Тихо с августа, раз в 30 дней: повод возобновить общение',
		],
		[
			{ ...call, kind: 'reconnect', since: TODAY - 91, circle: null },
			'Quiet since 22 August, every 30 days: one to reconnect with',
			'Тихо с 22 августа, раз в 30 дней: повод возобновить общение',
		],
		[
			{ ...call, kind: 'reconnect', since: dayAt('2025-03-09'), last: 'met' },
			'Quiet since you met in March 2025, every 30 days (circle 2): one to reconnect with',
			'Знакомы с марта 2025 и с тех пор тихо, раз в 30 дней (круг 2): повод возобновить общение',
		],
		[
			{ ...call, kind: 'reconnect', since: dayAt('2026-09-30'), last: 'met' },
			'Quiet since you met on 30 September, every 30 days (circle 2): one to reconnect with',
			'Знакомы с 30 сентября и с тех пор тихо, раз в 30 дней (круг 2): повод возобновить общение',
		],
	],
	'first-message': [
		[
			{ ...met, kind: 'first-message', since: TODAY - 1 },
			'Met yesterday: a first message',
			'Познакомились вчера: первое сообщение',
		],
		[
			{ ...met, kind: 'first-message' },
			'Met on 6 November: a first message',
			'Познакомились 6 ноября: первое сообщение',
		],
	],
	'bridge': [
		[met, 'Met on 6 November: something useful to send', 'Познакомились 6 ноября: послать что-нибудь полезное'],
		[
			{ ...met, last: 'contact' },
			'In touch on 6 November: something useful to send',
			'Общались 6 ноября: послать что-нибудь полезное',
		],
	],
	'to-meet': [
		[{ kind: 'to-meet', goal: 'find a turner', source }, 'To meet: find a turner', 'Познакомиться: find a turner'],
		[{ kind: 'to-meet', goal: null, source }, 'To meet', 'Познакомиться'],
	],
	'promise': [
		[promise, 'You promised: the titanium review, by today', 'Вы обещали: the titanium review, срок сегодня'],
		[
			{ ...promise, due: dayAt('2026-11-04') },
			'You promised: the titanium review, by 4 November',
			'Вы обещали: the titanium review, срок 4 ноября',
		],
		[{ ...promise, text: '', due: TODAY - 1 }, 'You promised, by yesterday', 'Вы обещали, срок вчера'],
	],
	'waiting': [
		[
			{ ...promise, kind: 'waiting', text: 'a drawing', due: dayAt('2025-12-01') },
			'They promised: a drawing, by 1 December 2025',
			'Вам обещали: a drawing, срок 1 декабря 2025',
		],
	],
	'meeting': [
		[meeting, 'Meeting today: agree the test plan', 'Встреча сегодня: agree the test plan'],
		[{ ...meeting, day: TODAY + 1, daysLate: -1, goal: null }, 'Meeting tomorrow', 'Встреча завтра'],
		[{ ...meeting, day: TODAY + 5, daysLate: -5, goal: null }, 'Meeting on 26 November', 'Встреча 26 ноября'],
	],
	'birthday': [
		[birthday, 'Birthday today', 'День рождения сегодня'],
		[
			{ ...birthday, age: 40, day: TODAY + 1, daysLate: -1 },
			'Birthday tomorrow, turning 40',
			'День рождения завтра, исполняется 40 лет',
		],
		[
			{ ...birthday, age: 21, day: TODAY + 7, daysLate: -7 },
			'Birthday on 28 November, turning 21',
			'День рождения 28 ноября, исполняется 21 год',
		],
		[{ ...birthday, age: 0 }, 'Birthday today', 'День рождения сегодня'],
	],
	'date': [
		[date, 'Work anniversary: today', 'Work anniversary: сегодня'],
		[
			{ ...date, text: '', day: TODAY + 3, daysLate: -3 },
			'A date in the note: 24 November',
			'Дата из заметки: 24 ноября',
		],
		[
			{ ...date, text: 'Machine builder’s day', because: { kind: 'role', text: 'chief engineer' } },
			'Machine builder’s day, today (role: chief engineer)',
			'Machine builder’s day, сегодня (роль: chief engineer)',
		],
		[
			{ ...date, text: 'День машиностроителя', day: TODAY + 1, daysLate: -1, because: { kind: 'tag', text: 'цех/ЧПУ' } },
			'День машиностроителя, tomorrow (tag: #цех/ЧПУ)',
			'День машиностроителя, завтра (тег: #цех/ЧПУ)',
		],
		[
			{ ...date, text: 'Nurses Day', day: TODAY + 6, daysLate: -6, because: { kind: 'role', text: 'nurse' } },
			'Nurses Day, Friday (role: nurse)',
			'Nurses Day, пятница (роль: nurse)',
		],
		[
			{ ...date, text: 'Nurses Day', day: TODAY + 7, daysLate: -7, because: { kind: 'role', text: 'nurse' } },
			'Nurses Day, 28 November (role: nurse)',
			'Nurses Day, 28 ноября (роль: nurse)',
		],
	],
	'changed': [
		[
			{ ...date, kind: 'changed', text: 'New job at the plant', day: dayAt('2026-11-01'), daysLate: 20 },
			'New job at the plant: 1 November',
			'New job at the plant: 1 ноября',
		],
	],
}

const EXAMPLES = Object.values(SAID)
	.flat()
	.map(([reason, en, ru]) => ({ reason, en, ru }))

describe('a reason in words', () => {
	it.each(EXAMPLES)('$en', ({ reason, en, ru }) => {
		expect(sayReason(reason, 'en', TODAY)).toBe(en)
		expect(sayReason(reason, 'ru', TODAY)).toBe(ru)
	})
})
