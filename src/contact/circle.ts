import { scaleOf, stepFrom } from './step'

/** 1 support, 2 productivity, 3 development (DESIGN 1). */
export type Circle = 1 | 2 | 3

/** From the closest outwards. */
export const CIRCLES: readonly Circle[] = [1, 2, 3]

const NONE: readonly Circle[] = []

/** The spellings of every circle. */
export const CIRCLE_SCALE = scaleOf<Circle>(CIRCLES, ['circle', 'круг'], {
	1: ['support', 'поддержка', 'тыл'],
	2: ['productivity', 'продуктивность', 'цех'],
	3: ['development', 'развитие', 'разведка'],
})

/**
 * The circle a property value names: 1..3, an English or Russian name, `Circle 2`, `Круг 2`, or a link to a
 * note called so; of a list the first (DESIGN 2, RULES "Russian property names").
 */
export function circleFrom(value: unknown): Circle | 'absent' | 'unreadable' {
	return stepFrom(value, CIRCLE_SCALE)
}

/** The circles that a list names besides the one that counts, each once. */
export function otherCircles(value: unknown, counts: Circle): readonly Circle[] {
	if (!Array.isArray(value)) return NONE
	const items: readonly unknown[] = value
	const named = items.flatMap((item) => CIRCLES.filter((circle) => circle === circleFrom(Array.isArray(item) ? [item] : item)))
	return CIRCLES.filter((circle) => circle !== counts && named.includes(circle))
}
