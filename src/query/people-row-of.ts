import type { Tie } from '../contact/tie'
import type { Day } from '../note/day'
import { exchangeOf } from './exchange-of'
import type { PeopleRow } from './people-row'
import { stageOf } from './stage-of'

/** A tie as one line of the People table. */
export function peopleRow(tie: Tie, today: Day): PeopleRow {
	const { contact, lastContact } = tie
	return {
		path: contact.path,
		name: contact.name,
		circle: contact.circle,
		stage: stageOf(contact),
		band: tie.band,
		ratio: tie.ratio,
		organization: contact.organizations[0] ?? null,
		role: contact.role,
		lastDay: lastContact === null ? null : lastContact.day,
		lastChannel: lastContact === null ? null : lastContact.channel,
		days: tie.touches.map(({ day }) => day),
		cadence: tie.cadence,
		due: tie.due,
		coming: comingOf(tie),
		promiseDue: promiseDueOf(tie),
		exchange: exchangeOf(tie, today),
		deceased: contact.deceased,
		unreadable: contact.unreadable.length,
	}
}

/** The first meeting, birthday or date that is today or ahead. */
export function comingOf({ occasions }: Tie): PeopleRow['coming'] {
	let first: PeopleRow['coming'] = null
	for (const { kind, day, reason } of occasions) {
		if (day === null || (kind !== 'meeting' && kind !== 'birthday' && kind !== 'date')) continue
		if (first === null || day < first.day) first = { kind, day, text: reason.kind === 'date' ? reason.text : '' }
	}
	return first
}

/** The first day by which I promised this person something, due or not; null: no open promise has a day. */
export function promiseDueOf({ promises }: Tie): Day | null {
	let first: Day | null = null
	for (const { promise } of promises) {
		if (promise.side === 'theirs' || promise.due === null) continue
		if (first === null || promise.due < first) first = promise.due
	}
	return first
}
