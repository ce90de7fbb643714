import type { Occasion } from '../contact/occasion'
import type { Tie } from '../contact/tie'
import type { PersonRow } from './person-row'
import { promiseOf } from './promise-of'
import { stageOf } from './stage-of'

/**
 * A person as one row: an occasion, and the reasons of others beneath it.
 *
 * @param isToday within today's share
 */
export function personRow(tie: Tie, occasion: Occasion, others: readonly Occasion[], isToday: boolean): PersonRow {
	const { contact, band, ratio } = tie
	const { kind, day, daysLate, reason } = occasion
	return {
		path: contact.path,
		name: contact.name,
		circle: contact.circle,
		stage: stageOf(contact),
		band,
		ratio,
		organization: contact.organizations[0] ?? contact.role,
		kind,
		day,
		daysLate,
		reasons: others.length === 0 ? [reason] : [reason, ...others.map((other) => other.reason)],
		promise: promiseOf(tie, reason),
		today: isToday,
	}
}
