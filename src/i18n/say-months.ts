import { partsOf } from '../note/day'
import type { Day } from '../note/day'
import type { Language } from './language'

const MILLISECONDS_A_DAY = 86_400_000

const FORMATS: Readonly<Record<Language, { readonly long: Intl.DateTimeFormat; readonly short: Intl.DateTimeFormat }>> = {
	en: formatsFor('en-GB'),
	ru: formatsFor('ru'),
}

/** A month by itself: "December", "Dec"; in Russian in the nominative: «декабрь», «дек.». */
export function sayMonthAlone(day: Day, language: Language, width: 'long' | 'short'): string {
	return FORMATS[language][width].format(day * MILLISECONDS_A_DAY)
}

/** A month and its year: "December 2025", «декабрь 2025». */
export function sayMonthOfYear(day: Day, language: Language): string {
	return `${sayMonthAlone(day, language, 'long')} ${String(partsOf(day).year)}`
}

/** From one month to another: "December 2025 to November 2026", «декабрь 2025 — ноябрь 2026». */
export function sayMonthRange(from: Day, to: Day, language: Language): string {
	const [first, last] = [sayMonthOfYear(from, language), sayMonthOfYear(to, language)]
	return language === 'en' ? `${first} to ${last}` : `${first} — ${last}`
}

function formatsFor(locale: string): { readonly long: Intl.DateTimeFormat; readonly short: Intl.DateTimeFormat } {
	const format = (month: 'long' | 'short'): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month })
	return { long: format('long'), short: format('short') }
}
