import { isAliveOn } from '../contact/alive'
import type { Contact } from '../contact/contact'
import type { Deed } from '../contact/deed'
import type { Tie } from '../contact/tie'
import { daysInTouch, deedsOf } from '../contact/tie-history'
import type { Day } from '../note/day'
import { monthsUpTo } from './months'
import type { Month } from './months'

const MONTHS_SHOWN = 12

/** A living person, as the measures look at them. */
export interface MeasuredPerson {
	readonly contact: Contact
	/** Every day of contact up to today, newest first. */
	readonly days: readonly Day[]
	readonly deeds: readonly Deed[]
	/** Whether the tie was alive at the end of each month. */
	readonly alive: readonly boolean[]
}

/** All that the measures look at, gathered once: twelve civil months that end with the current one. */
export interface Measured {
	readonly today: Day
	readonly months: readonly Month[]
	/** The living, confidential ones included: the dashboard shows them (RULES 6). The past of those who died goes with them. */
	readonly people: readonly MeasuredPerson[]
	/** The first day of contact that any note tells; before it nothing is known. Null: there is none. */
	readonly since: Day | null
}

/** A number for each of the twelve months, the oldest first; null: the notes do not reach back so far. */
export type History = readonly (number | null)[]

/** What the measures look at, as of today. */
export function measured(ties: readonly Tie[], today: Day): Measured {
	const months = monthsUpTo(today, MONTHS_SHOWN)
	let since: Day | null = null
	const people: MeasuredPerson[] = []
	for (const tie of ties) {
		if (tie.contact.deceased) continue
		const days = daysInTouch(tie, today)
		const first = days.at(-1)
		if (first !== undefined && (since === null || first < since)) since = first
		const alive = months.map(({ last }) => isAliveOn(tie, days, last))
		people.push({ contact: tie.contact, days, deeds: deedsOf(tie, today), alive })
	}
	return { today, months, people, since }
}

/** Whether the notes tell of a month, or of a part of it; the current one is always known. */
export function isKnown({ last, isCurrent }: Month, since: Day | null): boolean {
	return isCurrent || (since !== null && last >= since)
}

/** Numbers by month without those of months that nothing is known of. */
export function historyOf(numbers: History, { months, since }: Measured): History {
	return months.map((month, at) => (isKnown(month, since) ? (numbers[at] ?? null) : null))
}
