import { CIRCLES } from '../contact/circle'
import type { Circle } from '../contact/circle'
import { MARKS, RATINGS } from '../contact/rating'
import type { Rating } from '../contact/rating'
import type { Tie } from '../contact/tie'

/** How many people of a circle stand at each mark, from 1 to 5. */
export type MarkCounts = readonly number[]

/** The user's own words on the ties of one circle; never on one person (DESIGN 1). */
export interface CircleWords {
	/** Null: those without a circle. */
	readonly circle: Circle | null
	readonly counts: Readonly<Record<Rating, MarkCounts>>
}

/**
 * The marks of the living, added up over circles: a row for each circle in which anybody is marked, and one for those
 * without a circle.
 */
export function ownWordsOf(ties: readonly Tie[]): readonly CircleWords[] {
	const marked = ties.filter(({ contact }) => !contact.deceased && RATINGS.some((rating) => contact.ratings[rating] !== undefined))
	const rows = [...CIRCLES, null].map((circle) => wordsOf(circle, marked.filter(({ contact }) => contact.circle === circle)))
	return rows.filter(({ counts }) => RATINGS.some((rating) => counts[rating].some((count) => count > 0)))
}

function wordsOf(circle: Circle | null, ties: readonly Tie[]): CircleWords {
	const at = (rating: Rating): MarkCounts => MARKS.map((mark) => ties.filter(({ contact }) => contact.ratings[rating] === mark).length)
	return {
		circle,
		counts: {
			trust: at('trust'),
			support: at('support'),
			mutuality: at('mutuality'),
			influence: at('influence'),
			satisfaction: at('satisfaction'),
		},
	}
}
