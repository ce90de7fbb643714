import type { Language } from './language'
import { counted } from './plural'

const enDays = counted('en', { one: 'day', other: 'days' })
const ruDays = counted('ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' })

/**
 * How a due day lies to today, short enough for a column: "19 days late", "today", "tomorrow", "in 9 days";
 * «19 дней назад», «сегодня», «завтра», «через 9 дней».
 *
 * @param daysLate days since the due day; negative while it lies ahead
 */
export function sayDaysLate(daysLate: number, language: Language): string {
	return language === 'en' ? sayInEnglish(daysLate) : sayInRussian(daysLate)
}

/** A count of days with its noun: "19 days", «19 дней». */
export function sayDays(days: number, language: Language): string {
	return language === 'en' ? enDays(days) : ruDays(days)
}

function sayInEnglish(daysLate: number): string {
	if (daysLate > 0) return `${enDays(daysLate)} late`
	if (daysLate === 0) return 'today'
	return daysLate === -1 ? 'tomorrow' : `in ${enDays(-daysLate)}`
}

function sayInRussian(daysLate: number): string {
	if (daysLate > 1) return `${ruDays(daysLate)} назад`
	if (daysLate === 1) return 'вчера'
	if (daysLate === 0) return 'сегодня'
	return daysLate === -1 ? 'завтра' : `через ${ruDays(-daysLate)}`
}
