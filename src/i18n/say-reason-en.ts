import type { Reason } from '../contact/reason'
import type { Channel } from '../note/channel'
import type { Day } from '../note/day'
import type { ReasonOf } from './reason-of'
import { sayCadence } from './say-cadence'
import { sayDay, sayMonth, sayWhen } from './say-day'
import { sayDays } from './say-days-late'
import { sayHoliday } from './say-holiday'

const CHANNELS: Readonly<Record<Channel, string>> = {
	call: 'call',
	video: 'video call',
	meeting: 'meeting',
	message: 'message',
	email: 'email',
	event: 'event',
}

/** From this many days on, the month says enough of when it was. */
const LONG_AGO = 92

/** A reason in English. */
export function sayReasonInEnglish(reason: Reason, today: Day): string {
	switch (reason.kind) {
		case 'due':
			return sayDue(reason, today)
		case 'reconnect':
			return sayReconnect(reason, today)
		case 'first-message':
			return `${sayBeginning(reason, today)}: a first message`
		case 'bridge':
			return `${sayBeginning(reason, today)}: something useful to send`
		case 'to-meet':
			return withText('To meet', reason.goal ?? '')
		case 'promise':
			return `${withText('You promised', reason.text)}, by ${sayDay(reason.due, 'en', 'close', today)}`
		case 'waiting':
			return `${withText('They promised', reason.text)}, by ${sayDay(reason.due, 'en', 'close', today)}`
		case 'meeting':
			return withText(`Meeting ${sayWhen(reason.day, 'en', today)}`, reason.goal ?? '')
		case 'birthday':
			return `Birthday ${sayWhen(reason.day, 'en', today)}${sayAge(reason.age)}`
		case 'date':
			return reason.because === undefined ? sayEvent(reason, today) : sayHoliday(reason.text, reason.because, reason.day, 'en', today)
		case 'changed':
			return sayEvent(reason, today)
	}
}

function sayEvent(reason: ReasonOf<'date' | 'changed'>, today: Day): string {
	return withText(reason.text === '' ? 'A date in the note' : reason.text, sayDay(reason.day, 'en', 'close', today))
}

function sayDue(reason: ReasonOf<'due'>, today: Day): string {
	const { daysLate, since, channel, last, snoozedUntil, writtenOnly } = reason
	const late = daysLate > 0 ? `${sayDays(daysLate, 'en')} late` : 'Due today'
	const contact = channel === null ? 'contact' : CHANNELS[channel]
	const what = `${last === 'met' ? 'met' : contact} ${sayWhen(since, 'en', today)}`
	const putOff = snoozedUntil === null ? '' : `, put off until ${sayDay(snoozedUntil, 'en', 'close', today)}`
	const hint = writtenOnly === true ? '; five written in a row, a call would do more' : ''
	return `${late}: ${what}, ${sayRhythm(reason)}${putOff}${hint}`
}

function sayReconnect(reason: ReasonOf<'reconnect'>, today: Day): string {
	const { since, last } = reason
	const isLongAgo = today - since >= LONG_AGO
	const when = isLongAgo ? sayMonth(since, 'en', today) : sayDay(since, 'en', 'long', today)
	const quiet = last === 'contact' ? 'Quiet since' : isLongAgo ? 'Quiet since you met in' : 'Quiet since you met on'
	return `${quiet} ${when}, ${sayRhythm(reason)}: one to reconnect with`
}

function sayRhythm({ cadence, circle }: ReasonOf<'due'>): string {
	return circle === null ? sayCadence(cadence, 'en') : `${sayCadence(cadence, 'en')} (circle ${String(circle)})`
}

function sayBeginning({ since, last }: ReasonOf<'bridge'>, today: Day): string {
	return `${last === 'met' ? 'Met' : 'In touch'} ${sayWhen(since, 'en', today)}`
}

/** A birth in this very year has no age to say. */
function sayAge(age: number | null): string {
	return age === null || age < 1 ? '' : `, turning ${String(age)}`
}

function withText(beginning: string, text: string): string {
	return text === '' ? beginning : `${beginning}: ${text}`
}
