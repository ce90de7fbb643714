import type { Day } from '../note/day'
import { folded } from '../note/fold'
import type { Contact } from './contact'
import type { Holiday, HolidayGround } from './holiday'
import { groundFor } from './holiday'
import type { Occasion } from './occasion'
import { occurrence } from './occurrence'
import { propertySource } from './property-source'
import type { RhythmSettings } from './rhythm-settings'

/** A holiday whose day is near. */
interface NearHoliday {
	readonly holiday: Holiday
	readonly day: Day
}

/** The holidays near a day are the same for everybody: looked up once for ten thousand people. */
const near = new WeakMap<RhythmSettings, { readonly today: Day; readonly holidays: readonly NearHoliday[] }>()

const NONE: readonly Occasion[] = []

/**
 * The professional holidays of a person from `daysAhead` days before until the day itself, as dates are (RULES 26,
 * 29): those that their role or a tag makes theirs.
 */
export function holidayOccasions(contact: Contact, rhythm: RhythmSettings, today: Day): readonly Occasion[] {
	if (contact.role === null && contact.tags.length === 0) return NONE
	const found: Occasion[] = []
	for (const { holiday, day } of holidaysNear(rhythm, today)) {
		const because = groundFor(holiday, contact)
		if (because !== null) found.push(occasionOf(contact, holiday, because, day, today))
	}
	return found
}

/** Whether two occasions are the same day by the same name: the note's own and a holiday, or two lines of the list. */
export function isSameHoliday({ reason: one }: Occasion, { reason: other }: Occasion): boolean {
	return one.kind === 'date' && other.kind === 'date' && one.day === other.day && folded(one.text) === folded(other.text)
}

function occasionOf(contact: Contact, { name }: Holiday, because: HolidayGround, day: Day, today: Day): Occasion {
	const { path } = contact
	const daysLate = today - day
	const source = propertySource(contact, because.kind === 'role' ? 'role' : 'tags')
	return { path, kind: 'date', day, daysLate, reason: { kind: 'date', day, daysLate, text: name, because, source } }
}

function holidaysNear(rhythm: RhythmSettings, today: Day): readonly NearHoliday[] {
	const known = near.get(rhythm)
	if (known?.today === today) return known.holidays
	const holidays = rhythm.holidays.flatMap((holiday): readonly NearHoliday[] => {
		const day = occurrence(holiday.rule, rhythm.leapBirthday, today)
		return day === null || day > today + rhythm.daysAhead ? [] : [{ holiday, day }]
	})
	near.set(rhythm, { today, holidays })
	return holidays
}
