import { textOf } from '../note/value'
import { isAbsent } from './absent'
import type { PropertyReader } from './property-reader'

/** The user's own words on a tie, 1..5 and optional; summed over circles only, never ranking a person (DESIGN 1). */
export type Rating = 'trust' | 'support' | 'mutuality' | 'influence' | 'satisfaction'

export const RATINGS = ['trust', 'support', 'mutuality', 'influence', 'satisfaction'] as const satisfies readonly Rating[]

export type Mark = 1 | 2 | 3 | 4 | 5

export const MARKS: readonly Mark[] = [1, 2, 3, 4, 5]

/** What the user has marked; what is not marked is absent. */
export type Ratings = Readonly<Partial<Record<Rating, Mark>>>

const NOTHING: Ratings = {}

/** The marks of a note; one that is no whole number from 1 to 5 is reported. */
export function ratingsOf(reader: PropertyReader): Ratings {
	let marks: Partial<Record<Rating, Mark>> | null = null
	for (const rating of RATINGS) {
		if (!reader.has(rating)) continue
		const mark = reader.reading(rating, 'rating', markFrom)
		if (mark === null) continue
		marks ??= {}
		marks[rating] = mark
	}
	return marks ?? NOTHING
}

function markFrom(value: unknown): Mark | 'absent' | 'unreadable' {
	if (isAbsent(value)) return 'absent'
	const text = textOf(value)
	return MARKS.find((mark) => String(mark) === text) ?? 'unreadable'
}
