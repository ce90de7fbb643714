import { weekdayOf } from '../note/day'
import type { Day } from '../note/day'
import type { Language } from './language'
import { sayDay } from './say-day'

/** Weekdays from Monday as they stand after «встреча». */
const RU_ON: readonly string[] = ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье']

/** The day of a meeting: "Meeting on Thursday, 26 November", "Meeting today, 24 November"; «Встреча в четверг, 26 ноября». */
export function sayMeetingDay(day: Day, language: Language, today: Day): string {
	const said = sayDay(day, language, 'long', today)
	const meeting = language === 'ru' ? 'Встреча' : 'Meeting'
	if (day - today === 0 || day - today === 1) return `${meeting} ${sayDay(day, language, 'close', today)}, ${said}`
	const weekday = language === 'ru' ? (RU_ON[weekdayOf(day) - 1] ?? '') : `on ${sayDay(day, language, 'weekday')}`
	return `${meeting} ${weekday}, ${said}`
}
