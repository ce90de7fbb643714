import type { Reason } from '../contact/reason'
import type { Channel } from '../note/channel'
import type { Day } from '../note/day'
import { counted } from './plural'
import type { ReasonOf } from './reason-of'
import { sayCadence } from './say-cadence'
import { sayDay, sayMonth, sayWhen } from './say-day'
import { sayDaysLate } from './say-days-late'
import { sayHoliday } from './say-holiday'
import { sinceDay } from './since-day'

const CHANNELS: Readonly<Record<Channel, string>> = {
	call: 'звонок',
	video: 'видеозвонок',
	meeting: 'встреча',
	message: 'сообщение',
	email: 'письмо',
	event: 'мероприятие',
}

/** From this many days on, the month says enough of when it was. */
const LONG_AGO = 92

const years = counted('ru', { one: 'год', few: 'года', many: 'лет', other: 'года' })

/** A reason in Russian. */
export function sayReasonInRussian(reason: Reason, today: Day): string {
	switch (reason.kind) {
		case 'due':
			return sayDue(reason, today)
		case 'reconnect':
			return sayReconnect(reason, today)
		case 'first-message':
			return `${sayBeginning(reason, today)}: первое сообщение`
		case 'bridge':
			return `${sayBeginning(reason, today)}: послать что-нибудь полезное`
		case 'to-meet':
			return withText('Познакомиться', reason.goal ?? '')
		case 'promise':
			return `${withText('Вы обещали', reason.text)}, срок ${sayDay(reason.due, 'ru', 'close', today)}`
		case 'waiting':
			return `${withText('Вам обещали', reason.text)}, срок ${sayDay(reason.due, 'ru', 'close', today)}`
		case 'meeting':
			return withText(`Встреча ${sayWhen(reason.day, 'ru', today)}`, reason.goal ?? '')
		case 'birthday':
			return `День рождения ${sayWhen(reason.day, 'ru', today)}${sayAge(reason.age)}`
		case 'date':
			return reason.because === undefined ? sayEvent(reason, today) : sayHoliday(reason.text, reason.because, reason.day, 'ru', today)
		case 'changed':
			return sayEvent(reason, today)
	}
}

function sayEvent(reason: ReasonOf<'date' | 'changed'>, today: Day): string {
	return withText(reason.text === '' ? 'Дата из заметки' : reason.text, sayDay(reason.day, 'ru', 'close', today))
}

function sayDue(reason: ReasonOf<'due'>, today: Day): string {
	const { daysLate, since, channel, last, snoozedUntil, writtenOnly } = reason
	const late = daysLate > 0 ? `Срок был ${sayDaysLate(daysLate, 'ru')}` : 'Срок сегодня'
	const contact = channel === null ? 'контакт' : CHANNELS[channel]
	const what = `${last === 'met' ? 'знакомство' : contact} ${sayWhen(since, 'ru', today)}`
	const putOff = snoozedUntil === null ? '' : `, отложено до ${sayDay(snoozedUntil, 'ru', 'long', today)}`
	const hint = writtenOnly === true ? '; пять раз подряд только письма и сообщения, лучше позвонить' : ''
	return `${late}: ${what}, ${sayRhythm(reason)}${putOff}${hint}`
}

function sayReconnect(reason: ReasonOf<'reconnect'>, today: Day): string {
	const { since, last } = reason
	const when = today - since >= LONG_AGO ? sayMonth(since, 'ru', today) : sayDay(since, 'ru', 'long', today)
	const quiet = last === 'contact' ? `Тихо ${sinceDay(when)}` : `Знакомы ${sinceDay(when)} и с тех пор тихо`
	return `${quiet}, ${sayRhythm(reason)}: повод возобновить общение`
}

function sayRhythm({ cadence, circle }: ReasonOf<'due'>): string {
	return circle === null ? sayCadence(cadence, 'ru') : `${sayCadence(cadence, 'ru')} (круг ${String(circle)})`
}

function sayBeginning({ since, last }: ReasonOf<'bridge'>, today: Day): string {
	return `${last === 'met' ? 'Познакомились' : 'Общались'} ${sayWhen(since, 'ru', today)}`
}

/** A birth in this very year has no age to say. */
function sayAge(age: number | null): string {
	return age === null || age < 1 ? '' : `, исполняется ${years(age)}`
}

function withText(beginning: string, text: string): string {
	return text === '' ? beginning : `${beginning}: ${text}`
}
