import type { Day } from '../note/day'
import type { PromiseLine } from '../note/promise'
import type { Occasion } from './occasion'
import type { Source } from './source'

/**
 * The occasion of an open promise: `promise` for mine, `waiting` for theirs. Null while its day lies ahead,
 * and for one without a day, which stands on the card only (RULES 26, 28).
 *
 * @param path the note of the person whom it concerns
 */
export function promiseOccasion(path: string, promise: PromiseLine, source: Source, today: Day): Occasion | null {
	const { due, text } = promise
	if (due === null || due > today) return null
	const kind = promise.side === 'mine' ? 'promise' : 'waiting'
	const daysLate = today - due
	return { path, kind, day: due, daysLate, reason: { kind, text, due, daysLate, source } }
}
