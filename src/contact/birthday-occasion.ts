import { partsOf } from '../note/day'
import type { Day } from '../note/day'
import type { Contact } from './contact'
import type { Occasion } from './occasion'
import { propertySource } from './property-source'
import type { RhythmSettings } from './rhythm-settings'
import { nextInYears, yearlyIn } from './yearly'

/**
 * The birthday of a person from `daysAhead` days before until the day itself; null at any other time, as
 * yesterday's is gone (RULES 26, 29).
 */
export function birthdayOccasion(contact: Contact, rhythm: RhythmSettings, today: Day): Occasion | null {
	const { path, birthday } = contact
	if (birthday === null) return null
	const { month, dayOfMonth } = birthday
	const day = nextInYears(today, (year) => yearlyIn(year, month, dayOfMonth, rhythm.leapBirthday))
	if (day === null || day > today + rhythm.daysAhead) return null
	const daysLate = today - day
	const years = birthday.year === null ? null : partsOf(day).year - birthday.year
	const age = years === null || years < 0 ? null : years
	const source = propertySource(contact, 'birthday')
	return { path, kind: 'birthday', day, daysLate, reason: { kind: 'birthday', day, daysLate, age, source } }
}
