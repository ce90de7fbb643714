import type { Language } from './language'

const DIGITS: Readonly<Record<Language, Intl.NumberFormat>> = {
	en: new Intl.NumberFormat('en'),
	ru: new Intl.NumberFormat('ru'),
}

/** A count as its language groups the digits: "1,840", «1 840». */
export function sayCount(count: number, language: Language): string {
	return DIGITS[language].format(count)
}
