import type { HolidayGround } from '../contact/holiday'
import type { Day } from '../note/day'
import type { Language } from './language'
import { sayDay } from './say-day'

const KINDS: Readonly<Record<Language, Readonly<Record<HolidayGround['kind'], string>>>> = {
	en: { role: 'role', tag: 'tag' },
	ru: { role: 'роль', tag: 'тег' },
}

/** A holiday, its day and whose it is: "Machine builder’s day, Sunday (role: chief engineer)". */
export function sayHoliday(name: string, because: HolidayGround, day: Day, language: Language, today: Day): string {
	return `${name}, ${sayDay(day, language, 'near', today)} (${sayGround(because, language)})`
}

/** What makes a holiday somebody's: "role: chief engineer", "tag: #engineering". */
export function sayGround({ kind, text }: HolidayGround, language: Language): string {
	return `${KINDS[language][kind]}: ${kind === 'tag' ? `#${text}` : text}`
}
