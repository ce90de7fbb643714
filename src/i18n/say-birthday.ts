import type { Birthday } from '../contact/birthday'
import { dayOf } from '../note/day'
import type { Language } from './language'
import { sayDay } from './say-day'

/** A birthday as it is known: "12 April 1985", without a year "12 April". */
export function sayBirthday({ year, month, dayOfMonth }: Birthday, language: Language): string {
	// A year with a 29 February stands in where the year is not known; it is not said.
	const day = dayOf(year ?? 2000, month, dayOfMonth)
	return day === null ? '' : sayDay(day, language, 'long', year === null ? day : null)
}
