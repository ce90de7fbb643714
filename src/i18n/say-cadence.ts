import type { Cadence } from '../contact/cadence'
import type { Language } from './language'
import { counted } from './plural'

const MONTHS_A_YEAR = 12

const enDays = counted('en', { one: 'day', other: 'days' })
const enMonths = counted('en', { one: 'month', other: 'months' })
const enYears = counted('en', { one: 'year', other: 'years' })
const ruDays = counted('ru', { one: 'день', few: 'дня', many: 'дней', other: 'дня' })
const ruMonths = counted('ru', { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' })
const ruYears = counted('ru', { one: 'год', few: 'года', many: 'лет', other: 'года' })

/** A cadence in words: "every 30 days", "every month", "never"; «раз в 30 дней», «раз в месяц», «никогда». */
export function sayCadence(cadence: Cadence, language: Language): string {
	if (cadence === 'never') return language === 'en' ? 'never' : 'никогда'
	if ('days' in cadence) return every(cadence.days, language, { en: ['day', enDays], ru: ['день', ruDays] })
	const years = cadence.months / MONTHS_A_YEAR
	if (Number.isInteger(years)) return every(years, language, { en: ['year', enYears], ru: ['год', ruYears] })
	return every(cadence.months, language, { en: ['month', enMonths], ru: ['месяц', ruMonths] })
}

/** One of a unit goes without its number. */
function every(
	count: number,
	language: Language,
	unit: Readonly<Record<Language, readonly [single: string, counted: (count: number) => string]>>,
): string {
	const [single, several] = unit[language]
	const words = count === 1 ? single : several(count)
	return language === 'en' ? `every ${words}` : `раз в ${words}`
}
