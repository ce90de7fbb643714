import type { Day } from '../note/day'
import type { KeptPromise } from '../note/promise'
import type { EvidenceKept, EvidencePromise } from './evidence'
import type { EvidenceRule, Shown } from './stage-evidence'
import type { Tie } from './tie'
import { keptPromises } from './tie-history'

/**
 * My promises as evidence of a kept word; theirs say nothing of what I do. One that was not kept in time (ticked after
 * its day, or cancelled after it) counts for neither, and is named beside those that do.
 */
export const PROMISE_EVIDENCE = {
	'kept-promises': (tie, today) => shownBy(mineSettled(tie, today), (promise) => !isLate(promise)),
	/** Kept by their day, and none of mine speaks against it. */
	'kept-on-time': (tie, today) => (againstReliability(tie, today) === null ? shownBy(mineSettled(tie, today), isOnTime) : null),
} as const satisfies Readonly<Record<string, EvidenceRule>>

/**
 * My promise that speaks against being reliable: the one that is overdue the longest; else the last that was not kept in
 * time, until another is kept by its day after it. Null: there is none.
 */
export function againstReliability(tie: Tie, today: Day): EvidencePromise | null {
	const last = mineSettled(tie, today).find(({ promise }) => isLate(promise) || isOnTime(promise))
	return overduePromise(tie, today) ?? (last !== undefined && isLate(last.promise) ? last : null)
}

/** My promise that is overdue the longest; null: there is none. */
function overduePromise({ promises }: Tie, today: Day): EvidencePromise | null {
	let first: EvidencePromise | null = null
	for (const one of promises) {
		const { side, due } = one.promise
		if (side !== 'mine' || due === null || due >= today) continue
		if (first === null || due < (first.promise.due ?? today)) first = one
	}
	return first
}

/** Those settled up to today, the last first; one that does not tell its day comes after them. */
function mineSettled(tie: Tie, today: Day): readonly EvidenceKept[] {
	const mine = keptPromises(tie).filter(({ promise: { side, done } }) => side === 'mine' && (done === null || done <= today))
	return mine.sort((a, b) => doneOrLong(b) - doneOrLong(a))
}

function isOnTime({ due, done }: KeptPromise): boolean {
	return due !== null && done !== null && done <= due
}

function isLate({ due, done }: KeptPromise): boolean {
	return due !== null && done !== null && done > due
}

function doneOrLong({ promise: { done } }: EvidenceKept): number {
	return done ?? Number.MIN_SAFE_INTEGER
}

function shownBy(settled: readonly EvidenceKept[], counts: (promise: KeptPromise) => boolean): Shown | null {
	const kept = settled.filter(({ promise }) => counts(promise))
	const [last] = kept
	if (last === undefined) return null
	const { promise: { done, text }, source } = last
	return { source, count: kept.length, day: done, text, late: settled.filter(({ promise }) => isLate(promise)).length }
}
