import { isDormant } from '../contact/dormant'
import { DAYS_KEPT } from '../contact/last-contact'
import { metBy } from '../contact/met-by'
import { ratioOf } from '../contact/ratio'
import type { Tie } from '../contact/tie'
import { daysInTouch } from '../contact/tie-history'
import { intervalOf } from '../contact/tie-interval'
import { addMonths } from '../note/day'
import type { Day } from '../note/day'
import type { CirclePerson, CircleState } from './circle-people'

/** How far back the slider of the circles reaches. */
const MONTHS_BACK = 12

/** A tie never changes, so its days are sorted once, however often the slider moves. */
const newestFirst = new WeakMap<Tie, readonly Day[]>()

/** The stops of the slider: the same civil day of each of the twelve months before, at most its last, and today. */
export function monthsBack(today: Day): readonly Day[] {
	return Array.from({ length: MONTHS_BACK + 1 }, (_, at) => addMonths(today, at - MONTHS_BACK))
}

/**
 * The people of the circles picture as they stood on an earlier day: by the days they had been in touch up to it and by
 * `met`, with the circle, the cadence and the stage of now, as notes do not tell what those were. Nobody is shown
 * before they were met or first spoken to, so nobody is to meet; promises and picks are of today alone.
 *
 * @param today the day as of which the ties are judged
 */
export function circlePeopleOn(ties: readonly Tie[], day: Day, today: Day): readonly CirclePerson[] {
	return ties.flatMap((tie): readonly CirclePerson[] => {
		const { path, name, circle, organizations, deceased } = tie.contact
		if (circle === null || deceased) return []
		const stood = standingOn(tie, day, today)
		const organization = organizations[0] ?? null
		return stood === null ? [] : [{ path, name, circle, organization, ...stood, owed: false, today: false }]
	})
}

/** How far a tie's interval had run at the end of a day; null: the two did not know each other yet. */
function standingOn(tie: Tie, day: Day, today: Day): { readonly state: CircleState; readonly ratio: number | null } | null {
	const { contact, cadence } = tie
	const days = daysOf(tie, today)
	const at = days.findIndex((one) => one <= day)
	const met = metBy(contact, day)
	if (at === -1 && met === null) return null
	const touches = at === -1 ? [] : days.slice(at, at + DAYS_KEPT).map((one) => ({ day: one }))
	const interval = intervalOf(contact, met, touches, cadence, day)
	if (interval === null) return { state: 'within', ratio: null }
	const { kind, anchor, due } = interval
	const ratio = ratioOf(anchor, due, day)
	if (kind === 'due' && isDormant(contact.circle, anchor, due, touches, day)) return { state: 'dormant', ratio }
	return { state: ratio > 1 ? 'past' : 'within', ratio }
}

function daysOf(tie: Tie, today: Day): readonly Day[] {
	const known = newestFirst.get(tie)
	if (known !== undefined) return known
	const days = daysInTouch(tie, today)
	newestFirst.set(tie, days)
	return days
}
