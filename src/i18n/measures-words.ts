import type { Rating } from '../contact/rating'

/** The words of the measures and of the capacity; what they say of numbers stands in `say-measure` and `say-capacity`. */
export interface MeasureWords {
	readonly title: string
	/** Where the notes are younger than the months shown: "Your notes begin in March."; the month stands after «с». */
	readonly since: (month: string) => string
	/** Where nobody is to be counted, and where no contact is logged. */
	readonly nobody: string
	readonly nothingLogged: string
	/** What a picture shows, said aloud: "Ties by month, December 2025 to November 2026". */
	readonly byMonth: (name: string, range: string) => string
	readonly month: string
	/** Of the month or week that is still being counted: alone, and after its name. */
	readonly soFar: string
	readonly periodSoFar: (period: string) => string
	/** The height of the picture: "up to 34"; the number is already said, with its unit. */
	readonly upTo: (most: string) => string
	/** In place of a number that is not known. */
	readonly unknown: string
	/** Further names that are not listed. */
	readonly andMore: (count: number) => string

	readonly own: {
		readonly title: string
		readonly beside: string
		readonly ratings: Readonly<Record<Rating, string>>
		readonly circle: string
		/** One scale for all the small pictures. */
		readonly scale: (most: number) => string
		/** A small picture said aloud, such as "Trust, Support"; the counts stand from mark 1 to mark 5. */
		readonly counts: (picture: string, counts: string) => string
		/** How to mark; stands before and after the code of it. */
		readonly beforeCode: string
		readonly afterCode: string
	}

	readonly capacity: {
		readonly title: string
		readonly unit: string
		readonly asked: string
		/** Over how many whole weeks; of 0 nothing is said. */
		readonly had: (weeks: number) => string
		readonly number: string
		readonly what: string
		readonly openSettings: string
		readonly weeks: string
		readonly week: string
		/** The dashed line: "7 a week". */
		readonly aWeek: (number: number) => string
	}
}
