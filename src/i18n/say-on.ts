import { weekdayOf } from '../note/day'
import type { Day } from '../note/day'
import type { Language } from './language'
import { sayDay } from './say-day'

/** Where weekdays name the day by themselves. */
export const WEEK = 7

/** Monday first. */
const RU_ON_WEEKDAY: readonly string[] = ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье']

/** "today", "tomorrow", "on Thursday", the coming or the last one, "on 2 Dec"; «сегодня», «завтра», «в четверг», «2 дек». */
export function sayOn(day: Day, language: Language, today: Day): string {
	const apart = Math.abs(day - today)
	if (apart <= 1) return sayDay(day, language, 'close', today)
	const isNear = apart < WEEK
	if (language === 'ru') return isNear ? (RU_ON_WEEKDAY[weekdayOf(day) - 1] ?? '') : sayDay(day, 'ru', 'short', today)
	return `on ${sayDay(day, 'en', isNear ? 'weekday' : 'short', today)}`
}
