import type { Cadence } from './cadence'
import type { Circle } from './circle'
import { DEFAULT_HOLIDAYS } from './default-holidays'
import type { Holiday } from './holiday'
import { holidaysFrom } from './holiday-list'
import type { LeapDay } from './yearly'

/** What the user sets about being due; the rules take it as an argument. */
export interface RhythmSettings {
	/** The cadence of each circle; 14, 30 and 60 days by default. */
	readonly circleCadence: Readonly<Record<Circle, Cadence>>
	/** How many days ahead meetings, birthdays and dates appear; 7 by default (RULES 26). */
	readonly daysAhead: number
	/** When someone born on 29 February celebrates in a common year (RULES 29). */
	readonly leapBirthday: LeapDay
	/** Professional holidays, each for those whose role or tag it names. */
	readonly holidays: readonly Holiday[]
}

/** The rhythm before the user has set anything, in an English interface (DESIGN 3, RULES 26, 29). */
export const DEFAULT_RHYTHM: RhythmSettings = {
	circleCadence: { 1: { days: 14 }, 2: { days: 30 }, 3: { days: 60 } },
	daysAhead: 7,
	leapBirthday: '02-28',
	holidays: holidaysFrom(DEFAULT_HOLIDAYS.en).holidays,
}
