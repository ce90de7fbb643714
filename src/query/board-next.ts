import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { comingOf, promiseDueOf } from './people-row-of'

/** What is next with a person, in as few words as a row of the board has room for. */
export type BoardNext =
	/** My open promise with the first day, at most a week ahead. */
	| { readonly kind: 'promise'; readonly day: Day }
	/** `text` is what a date is about. */
	| { readonly kind: 'meeting' | 'birthday' | 'date'; readonly day: Day; readonly text: string }
	| { readonly kind: 'first-message' | 'bridge' | 'to-meet' | 'nothing' }
	| { readonly kind: 'due'; readonly day: Day }
	/** A dormant tie, and the last contact, else the first meeting. */
	| { readonly kind: 'quiet'; readonly since: Day }

/** How far ahead a promise is of more interest than the rhythm. */
const NEAR_DAYS = 7

/**
 * What is next: a promise of mine, a meeting, a birthday or a date, whichever is first; then what a new tie asks for;
 * then how the rhythm stands.
 */
export function nextOnBoard(tie: Tie, today: Day): BoardNext {
	const { band, due, anchor, cadence, occasions } = tie
	const coming = comingOf(tie)
	const promise = promiseDueOf(tie)
	if (promise !== null && promise <= today + NEAR_DAYS && (coming === null || promise <= coming.day)) return { kind: 'promise', day: promise }
	if (coming !== null) return coming
	for (const { kind } of occasions) if (kind === 'first-message' || kind === 'bridge') return { kind }
	if (band === 'to-meet') return { kind: 'to-meet' }
	if (band === 'dormant' && anchor !== null) return { kind: 'quiet', since: anchor }
	return due === null || cadence === 'never' ? { kind: 'nothing' } : { kind: 'due', day: due }
}
