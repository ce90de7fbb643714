import { partsOf } from '../note/day'
import type { Day } from '../note/day'
import type { BoardNext } from '../query/board-next'
import type { BoardRow } from '../query/stage-board'
import type { Language } from './language'
import { sayDay, sayMonth } from './say-day'
import { sayDays } from './say-days-late'
import { sayOn, WEEK } from './say-on'

/** Up to this many days back the day itself is said, then the month, then the year. */
const DAY_IS_SAID = 30
const MONTH_IS_SAID = 182

/**
 * The second line of a person on the board, in the parts that stand beside each other: "since July" and "next 18 Dec",
 * «с июля» and «срок 18 дек». Since when two know each other is said only of a new tie, and where there is nothing else.
 */
export function sayBoardRow({ stage, since, met, next }: Pick<BoardRow, 'stage' | 'since' | 'met' | 'next'>, language: Language, today: Day): readonly string[] {
	const parts = [sayNext(next, language, today)].filter((part) => part !== '')
	if (stage !== null && since !== null) return [saySince(since, language, today), ...parts]
	if (met !== null && (parts.length === 0 || isDaySaid(met, today))) return [sayMet(met, language, today), ...parts]
	return parts.length > 0 ? parts : [language === 'en' ? 'no rhythm yet' : 'пока без ритма']
}

function saySince(day: Day, language: Language, today: Day): string {
	return language === 'en' ? `since ${sayBeginning(day, 'en', today)}` : sayFromInRussian(day, today)
}

function sayMet(day: Day, language: Language, today: Day): string {
	if (language === 'ru') return `знакомы ${sayFromInRussian(day, today)}`
	const isByName = day >= today - 1
	return `met ${isByName ? '' : isDaySaid(day, today) ? 'on ' : 'in '}${sayBeginning(day, 'en', today)}`
}

/** «с июля», «со вчерашнего дня», «со 2 ноября», «с 2024 года». */
function sayFromInRussian(day: Day, today: Day): string {
	if (day === today) return 'с сегодняшнего дня'
	if (day === today - 1) return 'со вчерашнего дня'
	const said = sayBeginning(day, 'ru', today)
	const isSecond = isDaySaid(day, today) && partsOf(day).dayOfMonth === 2
	return `${isSecond ? 'со' : 'с'} ${said}${isMonthSaid(day, today) ? '' : ' года'}`
}

function sayBeginning(day: Day, language: Language, today: Day): string {
	if (isDaySaid(day, today)) return sayDay(day, language, 'close', today)
	return isMonthSaid(day, today) ? sayMonth(day, language, today) : String(partsOf(day).year)
}

function isDaySaid(day: Day, today: Day): boolean {
	return today - day <= DAY_IS_SAID
}

function isMonthSaid(day: Day, today: Day): boolean {
	return today - day <= MONTH_IS_SAID || partsOf(day).year === partsOf(today).year
}

/** What is next, in a few words: "promise on Thursday", "first message"; empty: nothing. */
export function sayNext(next: BoardNext, language: Language, today: Day): string {
	const isEnglish = language === 'en'
	switch (next.kind) {
		case 'promise':
			if (next.day < today) return isEnglish ? `promise ${sayDays(today - next.day, 'en')} late` : `обещание ждёт ${sayDays(today - next.day, 'ru')}`
			return `${isEnglish ? 'promise' : 'обещание'} ${sayOn(next.day, language, today)}`
		case 'meeting':
			return `${isEnglish ? 'meeting' : 'встреча'} ${sayOn(next.day, language, today)}`
		case 'birthday':
			return `${isEnglish ? 'birthday' : 'день рождения'} ${sayOn(next.day, language, today)}`
		case 'date':
			return [next.text, sayOn(next.day, language, today)].filter((part) => part !== '').join(' ')
		case 'first-message':
			return isEnglish ? 'first message' : 'первое сообщение'
		case 'bridge':
			return isEnglish ? 'something useful to send' : 'послать полезное'
		case 'to-meet':
			return isEnglish ? 'to meet' : 'познакомиться'
		case 'quiet':
			return isEnglish ? `quiet since ${sayMonth(next.since, 'en', today)}` : `тишина с ${sayMonth(next.since, 'ru', today)}`
		case 'due':
			return sayDue(next.day, language, today)
		case 'nothing':
			return ''
	}
}

function sayDue(day: Day, language: Language, today: Day): string {
	const isEnglish = language === 'en'
	if (day < today) return isEnglish ? `${sayDays(today - day, 'en')} late` : `срок ${sayDays(today - day, 'ru')} назад`
	if (isEnglish && day <= today + 1) return `due ${sayOn(day, 'en', today)}`
	const isSoon = day < today + WEEK
	if (isEnglish) return `next ${isSoon ? sayDay(day, 'en', 'near', today) : sayDay(day, 'en', 'short', today)}`
	return `срок ${isSoon ? sayOn(day, 'ru', today) : sayDay(day, 'ru', 'short', today)}`
}
