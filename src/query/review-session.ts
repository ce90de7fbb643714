import type { Cadence } from '../contact/cadence'
import { cadenceFrom } from '../contact/cadence'
import type { Day } from '../note/day'

/** What became of a finding: still to be looked at, passed over, acted on, or gone since nothing is found any more. */
type Outcome = 'open' | 'skipped' | 'acted' | 'gone'

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
	/** Places of what was acted on, in the order of acting: what undo goes back to. */
	readonly acted: readonly number[]
	readonly rarer: readonly SeenRarer[]
}

/** No one goes through more in one sitting; the others wait for the next review, and the storage stays small. */
export const MOST_STEPS = 500
const LONGEST_KEY = 1000

export function startedReview(keys: readonly string[], today: Day): ReviewSession {
	const steps = keys.filter((key) => key.length <= LONGEST_KEY).slice(0, MOST_STEPS).map((key): Step => ({ key, outcome: 'open' }))
	return { begun: today, steps, at: 0, acted: [], rarer: [] }
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
	const { at } = session
	if (session.steps[at] === undefined) return session
	return onwards({ ...withOutcome(session, at, 'acted'), acted: [...session.acted, at] })
}

/** Goes back to the finding before that can still be looked at; where there is none, it stays. */
export function wentBack(session: ReviewSession): ReviewSession {
	const at = session.steps.findLastIndex(({ outcome }, place) => place < session.at && isThere(outcome))
	return at === -1 ? session : { ...session, at }
}

/** Goes back to what was acted on last: the act has been undone. */
export function undone(session: ReviewSession): ReviewSession {
	const at = session.acted.at(-1)
	return at === undefined ? session : { ...withOutcome(session, at, 'open'), at, acted: session.acted.slice(0, -1) }
}

/** Remembers the cadence that a person had before they are seen less often; the first one counts. */
export function seenRarer(session: ReviewSession, { path, before }: SeenRarer): ReviewSession {
	return session.rarer.some((each) => each.path === path) ? session : { ...session, rarer: [...session.rarer, { path, before }] }
}

/** The session after notes have changed: what is not found any more is gone, what is found again is back. */
export function settled(session: ReviewSession, isFound: (key: string) => boolean): ReviewSession {
	const steps = session.steps.map((step): Step => {
		const found = isFound(step.key)
		if (found) return step.outcome === 'gone' ? { ...step, outcome: 'open' } : step
		return isThere(step.outcome) ? { ...step, outcome: 'gone' } : step
	})
	if (steps.every((step, place) => step === session.steps[place])) return session
	const after = { ...session, steps }
	// One that was gone back to, though passed over before, stays in front of the reader.
	return steps[session.at]?.outcome === 'gone' ? onwards({ ...after, acted: [...session.acted, session.at] }) : after
}

/** How far the session is; `place` counts from 1 and never exceeds `total`. */
export interface ReviewProgress {
	readonly place: number
	readonly total: number
	readonly changed: number
	readonly skipped: number
	readonly left: number
}

export function progressOf({ steps, at }: ReviewSession): ReviewProgress {
	const count = (...outcomes: readonly Outcome[]): number => steps.filter(({ outcome }) => outcomes.includes(outcome)).length
	const total = steps.length
	return { place: Math.min(at + 1, total), total, changed: count('acted', 'gone'), skipped: count('skipped'), left: count('open') }
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
	const { begun, steps, at, acted: places, rarer } = kept
	if (!isCount(begun) || !isCount(at) || !Array.isArray(steps) || !Array.isArray(places) || !Array.isArray(rarer)) return null
	const read = { begun, at, steps: steps.flatMap(stepFrom), acted: places.filter(isCount), rarer: rarer.flatMap(rarerFrom) }
	const isWhole = read.steps.length === steps.length && steps.length <= MOST_STEPS && at <= steps.length
	return isWhole && read.acted.every((place) => place < steps.length) ? read : null
}

function stepFrom(kept: unknown): readonly Step[] {
	if (!isRecord(kept) || typeof kept['key'] !== 'string' || kept['key'].length > LONGEST_KEY) return []
	const outcome = (['open', 'skipped', 'acted', 'gone'] as const).find((each) => each === kept['outcome'])
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

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
