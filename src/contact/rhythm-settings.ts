import type { Cadence } from './cadence'
import type { Circle } from './circle'

/** What the user sets about being due; the rules take it as an argument. */
export interface RhythmSettings {
	/** The cadence of each circle; 14, 30 and 60 days by default. */
	readonly circleCadence: Readonly<Record<Circle, Cadence>>
	/** How many days ahead meetings, birthdays and dates appear; 7 by default (RULES 26). */
	readonly daysAhead: number
	/** When someone born on 29 February celebrates in a common year (RULES 29). */
	readonly leapBirthday: '02-28' | '03-01'
}
