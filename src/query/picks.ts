import type { OccasionKind } from '../contact/reason'
import type { Candidate } from './occasion-order'
import type { Plan } from './plan'
import { shareOfToday } from './week'
import type { Week } from './week'

/** Which kinds the weekly number caps: promises, meetings and dates are not (DESIGN 3, "Enough"). */
const CAPPED: Readonly<Record<OccasionKind, boolean>> = {
	'promise': false,
	'meeting': false,
	'birthday': false,
	'date': false,
	'first-message': true,
	'due': true,
	'bridge': true,
	'reconnect': true,
	'to-meet': true,
	'waiting': true,
	'changed': true,
}

/** Kinds of which Today offers one at a time (DESIGN 3, "Today"). */
const ONE_AT_A_TIME: readonly OccasionKind[] = ['reconnect', 'to-meet']

/**
 * The people of Today: all whose first occasion is not capped, and of the others as many as are still enough, in
 * their order; one to reconnect with, and none where that was done this week; one to meet. One a week is from
 * circle 3: where nobody of it was in touch this week and nobody of it is within the share, the last within the
 * share gives way to the first of circle 3 (DESIGN 3, "Enough").
 *
 * @param ordered the first occasion of each person that has one now, in the order of Today
 */
export function picksOf(ordered: readonly Candidate[], week: Week, plan: Plan): ReadonlySet<Candidate> {
	const capped = ordered.filter(({ occasion }) => CAPPED[occasion.kind] && !(week.revived && occasion.kind === 'reconnect'))
	const share = shareOfToday(week, plan)
	const within: Candidate[] = []
	for (const one of capped) {
		if (within.length >= share) break
		if (fits(one, within)) within.push(one)
	}
	if (!week.touchedCircle3) giveWayToCircle3(within, capped)
	const uncapped = ordered.filter(({ occasion }) => !CAPPED[occasion.kind])
	return new Set([...uncapped, ...within])
}

function giveWayToCircle3(within: Candidate[], capped: readonly Candidate[]): void {
	if (within.length === 0 || within.some(isOfCircle3)) return
	const others = within.slice(0, -1)
	const instead = capped.find((one) => isOfCircle3(one) && fits(one, others))
	if (instead !== undefined) within.splice(-1, 1, instead)
}

function isOfCircle3({ tie }: Candidate): boolean {
	return tie.contact.circle === 3
}

function fits({ occasion }: Candidate, within: readonly Candidate[]): boolean {
	return !ONE_AT_A_TIME.includes(occasion.kind) || within.every((other) => other.occasion.kind !== occasion.kind)
}
