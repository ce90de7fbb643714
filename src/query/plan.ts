import type { Day } from '../note/day'

/** What the questions about a day need besides the ties. */
export interface Plan {
	readonly today: Day
	/** How many people a week are enough; 7 by default. */
	readonly weeklyNumber: number
	/** First day of the week: 1 Monday .. 7 Sunday (RULES 26). */
	readonly weekStart: number
	/** Compares names as the reader's language does (`Intl.Collator`). */
	readonly compareNames: (a: string, b: string) => number
	/** Whether somebody could introduce the user to the person whose note this is; absent: nobody could to anybody. Asked of thousands. */
	readonly hasWayIn?: (path: string) => boolean
}
