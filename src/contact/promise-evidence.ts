import type { Day } from '../note/day'
import type { EvidenceKept, EvidencePromise } from './evidence'
import type { EvidenceRule, Shown } from './stage-evidence'
import type { Tie } from './tie'
import { keptPromises } from './tie-history'

/** My promises as evidence of a kept word; theirs say nothing of what I do. */
export const PROMISE_EVIDENCE = {
	'kept-promises': (tie, today) => shownBy(mineKept(tie, today)),
	/** Kept by their day, and none of mine overdue. */
	'kept-on-time': (tie, today) => (overduePromise(tie, today) === null ? shownBy(mineKept(tie, today).filter(isOnTime)) : null),
} as const satisfies Readonly<Record<string, EvidenceRule>>

/** My promise that is overdue the longest: what speaks against reliability; null: there is none. */
export function overduePromise({ promises }: Tie, today: Day): EvidencePromise | null {
	let first: EvidencePromise | null = null
	for (const one of promises) {
		const { side, due } = one.promise
		if (side !== 'mine' || due === null || due >= today) continue
		if (first === null || due < (first.promise.due ?? today)) first = one
	}
	return first
}

/** Those ticked up to today, the last first; one that does not tell its day comes after them. */
function mineKept(tie: Tie, today: Day): readonly EvidenceKept[] {
	const mine = keptPromises(tie).filter(({ promise: { side, done } }) => side === 'mine' && (done === null || done <= today))
	return mine.sort((a, b) => doneOrLong(b) - doneOrLong(a))
}

function isOnTime({ promise: { due, done } }: EvidenceKept): boolean {
	return due !== null && done !== null && done <= due
}

function doneOrLong({ promise: { done } }: EvidenceKept): number {
	return done ?? Number.MIN_SAFE_INTEGER
}

function shownBy(kept: readonly EvidenceKept[]): Shown | null {
	const [last] = kept
	if (last === undefined) return null
	return { source: last.source, count: kept.length, day: last.promise.done, text: last.promise.text }
}
