import type { Cadence } from '../contact/cadence'
import { cadenceFrom } from '../contact/cadence'
import type { Day } from '../note/day'

/**
 * What became of a finding: still to be looked at, passed over, acted on though it is still found, solved by an act of
 * this review, or gone without one, as when a note was put right by hand.
 */
const OUTCOMES = ['open', 'skipped', 'acted', 'solved', 'gone'] as const
type Outcome = (typeof OUTCOMES)[number]

interface Step {
	readonly key: string
	readonly outcome: Outcome
}

/** A person who is to be seen less often since this review, and the cadence before. */
export interface SeenRarer {
	readonly path: string
	readonly before: Exclude<Cadence, 'never'>
}

/** One going through of findings, as it is kept from one day to another. It holds keys alone: the findings are asked anew. */
export interface ReviewSession {
	/** The day it was begun. */
	readonly begun: Day
	readonly steps: readonly Step[]
	/** The place of the finding being looked at; behind the last one: gone through. */
	readonly at: number
	readonly rarer: readonly SeenRarer[]
}

/** No one goes through more in one sitting; the others wait for the next review, and the storage stays small. */
export const MOST_STEPS = 500

export function startedReview(keys: readonly string[], today: Day): ReviewSession {
	const steps = keys.slice(0, MOST_STEPS).map((key): Step => ({ key, outcome: 'open' }))
	return { begun: today, steps, at: 0, rarer: [] }
}

/** The key of the finding to look at; null: all are gone through. */
export function currentKey({ steps, at }: ReviewSession): string | null {
	return steps[at]?.key ?? null
}

/** Leaves the current finding as it is, and goes to the next. */
export function skipped(session: ReviewSession): ReviewSession {
	return onwards(withOutcome(session, session.at, 'skipped'))
}

/** Goes to the next after an act that the finding may outlive, such as seeing a person less often. */
export function acted(session: ReviewSession): ReviewSession {
	return onwards(withOutcome(session, session.at, 'acted'))
}

/** Goes back to the finding before that can still be looked at; where there is none, it stays. */
export function wentBack(session: ReviewSession): ReviewSession {
	const at = session.steps.findLastIndex(({ outcome }, place) => place < session.at && isThere(outcome))
	return at === -1 ? session : { ...session, at }
}

/** Goes back to a finding that was acted on: the act has been undone. */
export function undone(session: ReviewSession, key: string): ReviewSession {
	const at = session.steps.findIndex((step) => step.key === key)
	return at === -1 ? session : { ...withOutcome(session, at, 'open'), at }
}

/** Remembers the cadence that a person had before they are seen less often; the first one counts. */
export function seenRarer(session: ReviewSession, { path, before }: SeenRarer): ReviewSession {
	return session.rarer.some((each) => each.path === path) ? session : { ...session, rarer: [...session.rarer, { path, before }] }
}

/**
 * The session after notes have changed: what is not found any more is gone, what is found again is back.
 *
 * @param acting the finding that an act was begun on: if it is not found any more, it is solved
 */
export function settled(session: ReviewSession, isFound: (key: string) => boolean, acting: string | null = null): ReviewSession {
	const steps = session.steps.map((step): Step => {
		const found = isFound(step.key)
		if (found) return isAway(step.outcome) ? { ...step, outcome: 'open' } : step
		return isThere(step.outcome) ? { ...step, outcome: step.key === acting ? 'solved' : 'gone' } : step
	})
	if (steps.every((step, place) => step === session.steps[place])) return session
	const after = { ...session, steps }
	const here = steps[session.at]
	// One that was gone back to, though passed over before, stays in front of the reader.
	return here !== undefined && isAway(here.outcome) ? onwards(after) : after
}

/** The session after a note was given another path: each path in a key is a line of its own. */
export function renamed(session: ReviewSession, from: string, to: string): ReviewSession {
	const steps = session.steps.map((step) => ({ ...step, key: keyRenamed(step.key, from, to) }))
	return { ...session, steps, rarer: session.rarer.map((each) => (each.path === from ? { ...each, path: to } : each)) }
}

export function keyRenamed(key: string, from: string, to: string): string {
	return key.split('\n').map((line) => (line === from ? to : line)).join('\n')
}

/** How far the session is; `place` counts from 1 and never exceeds `total`. */
export interface ReviewProgress {
	readonly place: number
	readonly total: number
	/** Acted on in this review; what was put right in another way is not counted. */
	readonly changed: number
	readonly skipped: number
	readonly left: number
}

export function progressOf({ steps, at }: ReviewSession): ReviewProgress {
	const count = (...outcomes: readonly Outcome[]): number => steps.filter(({ outcome }) => outcomes.includes(outcome)).length
	const total = steps.length
	return { place: Math.min(at + 1, total), total, changed: count('acted', 'solved'), skipped: count('skipped'), left: count('open') }
}

/** Whether a session that nobody has done anything in would better begin anew: there is more to look at now. */
export function isOutgrown(session: ReviewSession, keys: readonly string[]): boolean {
	const found = new Set(keys)
	const isFresh = session.at === 0 && session.steps.every(({ key, outcome }) => outcome === 'open' && found.has(key))
	return isFresh && session.steps.length < Math.min(keys.length, MOST_STEPS)
}

/** How many of these findings nobody has looked at in this session: new ones, and those there was no room for. */
export function notLookedAt({ steps }: ReviewSession, keys: Iterable<string>): number {
	const looked = new Set(steps.filter(({ outcome }) => outcome !== 'open').map(({ key }) => key))
	return [...keys].filter((key) => !looked.has(key)).length
}

/** The keys that come after the current one, still to be looked at. */
export function nextKeys({ steps, at }: ReviewSession, most: number): readonly string[] {
	return steps.slice(at + 1).filter(({ outcome }) => isThere(outcome)).slice(0, most).map(({ key }) => key)
}

/** A session as it was kept; null: there is none, or it cannot be read. */
export function sessionFrom(kept: unknown): ReviewSession | null {
	if (!isRecord(kept)) return null
	const { begun, steps, at, rarer } = kept
	if (!isCount(begun) || !isCount(at) || !Array.isArray(steps) || !Array.isArray(rarer)) return null
	const read = { begun, at, steps: steps.flatMap(stepFrom), rarer: rarer.flatMap(rarerFrom) }
	const isWhole = read.steps.length === steps.length && steps.length <= MOST_STEPS && at <= steps.length
	return isWhole ? read : null
}

function stepFrom(kept: unknown): readonly Step[] {
	if (!isRecord(kept) || typeof kept['key'] !== 'string') return []
	const outcome = OUTCOMES.find((each) => each === kept['outcome'])
	return outcome === undefined ? [] : [{ key: kept['key'], outcome }]
}

function rarerFrom(kept: unknown): readonly SeenRarer[] {
	if (!isRecord(kept) || typeof kept['path'] !== 'string' || !isRecord(kept['before'])) return []
	const { days, months } = kept['before']
	const before = cadenceFrom(isCount(days) ? days : isCount(months) ? `${String(months)} months` : null)
	return typeof before === 'object' ? [{ path: kept['path'], before }] : []
}

function withOutcome(session: ReviewSession, place: number, outcome: Outcome): ReviewSession {
	return { ...session, steps: session.steps.map((step, at) => (at === place ? { ...step, outcome } : step)) }
}

/** From the current finding on, the first that can be looked at and is not done with; behind the last one where there is none. */
function onwards(session: ReviewSession): ReviewSession {
	const { steps, at } = session
	const next = steps.findIndex(({ outcome }, place) => place >= at && outcome === 'open')
	return { ...session, at: next === -1 ? steps.length : next }
}

function isThere(outcome: Outcome): boolean {
	return outcome === 'open' || outcome === 'skipped'
}

function isAway(outcome: Outcome): boolean {
	return outcome === 'gone' || outcome === 'solved'
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
