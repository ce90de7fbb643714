import type { Day } from '../note/day'
import type { Cadence } from './cadence'
import type { Contact } from './contact'
import type { Evidence } from './evidence'
import type { Interval } from './interval'
import type { Occasion } from './occasion'
import { propertySource } from './property-source'
import { dueWithSnooze } from './snooze'
import type { Touch } from './touch'
import { isWrittenOnly } from './written-only'

/**
 * The occasion of an interval that has run out: a first message, a bridge, a follow-up that is due, or a
 * dormant tie to reconnect with (DESIGN 3). The caller has seen that it has run out and that no snooze lasts.
 *
 * @param cadence the cadence that counts; only a new tie's intervals go without one
 * @param touches the last days of contact, newest first
 */
export function followUpOccasion(
	contact: Contact,
	interval: Interval,
	cadence: Cadence | null,
	dormant: boolean,
	touches: readonly Touch[],
	evidence: Evidence,
	today: Day,
): Occasion | null {
	const { path } = contact
	const day = dueWithSnooze(interval.due, contact.snoozeUntil)
	const daysLate = today - day
	const since = interval.anchor
	const last = interval.since === null ? 'met' : 'contact'
	const source = interval.since?.source ?? propertySource(contact, 'met')
	if (interval.kind !== 'due') {
		const { kind } = interval
		return { path, kind, day, daysLate, reason: { kind, since, last, daysLate, source } }
	}
	if (cadence === null || cadence === 'never') return null
	const kind = dormant ? 'reconnect' : 'due'
	const channel = interval.since?.channel ?? null
	const circle = contact.cadence === null ? contact.circle : null
	const snoozedUntil = day === interval.due ? null : day
	// Quiet for eight times its rhythm, a tie has no way of talking any more.
	const writtenOnly = !dormant && isWrittenOnly({ contact, evidence, touches }) ? ({ writtenOnly: true } as const) : {}
	return {
		path,
		kind,
		day,
		daysLate,
		reason: { kind, since, last, channel, daysLate, cadence, circle, snoozedUntil, ...writtenOnly, source },
	}
}
