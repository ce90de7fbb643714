import type { OccasionKind } from '../contact/reason'
import type { Tie } from '../contact/tie'
import { byFirstOccasion, firstByOccasion } from './occasion-order'
import type { Plan } from './plan'
import { shareOfToday } from './week'
import type { Week } from './week'

/** Which kinds the weekly number caps: promises, meetings and dates are not (DESIGN 3). All kinds of a rank agree. */
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
 * The people of Today, in order: all whose first occasion is not capped, and of the others as many as are still
 * enough; one to reconnect with, and none where that was done this week; one to meet, and none where somebody was first
 * met this week. One a week is from circle 3: where nobody of it was in touch this week and nobody of it is within the
 * share, the last within the share gives way to the first of circle 3 (DESIGN 3, "Enough").
 *
 * @param ranks the people who have an occasion now, by the rank of their first one
 */
export function picksOf(ranks: readonly (readonly Tie[])[], week: Week, plan: Plan): readonly Tie[] {
	const share = shareOfToday(week, plan)
	const shortlist = ranks.filter((people) => !isDone(people, week)).flatMap((people) => shortlistOf(people, share, plan))
	const capped = shortlist.filter(isCapped)
	const within: Tie[] = []
	for (const tie of capped) if (within.length < share && fits(tie, within)) within.push(tie)
	if (!week.touchedCircle3) giveWayToCircle3(within, capped)
	return shortlist.filter((tie) => !isCapped(tie) || within.includes(tie))
}

/** Of one rank, in order, all who can come to be picks: thousands may be due, of whom a few are enough. */
function shortlistOf(people: readonly Tie[], share: number, plan: Plan): readonly Tie[] {
	const { compareNames } = plan
	const [anyone] = people
	if (anyone === undefined || !isCapped(anyone)) return byFirstOccasion(people, compareNames)
	if (share > 0 && kindOf(anyone) === 'to-meet') {
		const within = firstWithinReach(people, plan)
		if (within !== null) return [within]
	}
	const first = firstByOccasion(people, share, compareNames)
	if (share === 0 || first.some(isOfCircle3)) return first
	return [...first, ...firstByOccasion(people.filter(isOfCircle3), 1, compareNames)]
}

/** The first of the people to meet for whom there are both a goal and a way in; null: there are not for anybody. */
function firstWithinReach(people: readonly Tie[], { hasWayIn, compareNames }: Plan): Tie | null {
	if (hasWayIn === undefined) return null
	const within = people.filter(({ contact }) => contact.goal !== null && hasWayIn(contact.path))
	return firstByOccasion(within, 1, compareNames)[0] ?? null
}

/** Whether people of one rank are of a kind of which a week holds one, and that one was done. */
function isDone([anyone]: readonly Tie[], week: Week): boolean {
	const kind = anyone === undefined ? undefined : kindOf(anyone)
	return (week.revived && kind === 'reconnect') || (week.metSomebody && kind === 'to-meet')
}

function giveWayToCircle3(within: Tie[], capped: readonly Tie[]): void {
	if (within.length === 0 || within.some(isOfCircle3)) return
	const others = within.slice(0, -1)
	const instead = capped.find((tie) => isOfCircle3(tie) && fits(tie, others))
	if (instead !== undefined) within.splice(-1, 1, instead)
}

function fits(tie: Tie, within: readonly Tie[]): boolean {
	const kind = kindOf(tie)
	return kind === undefined || !ONE_AT_A_TIME.includes(kind) || within.every((other) => kindOf(other) !== kind)
}

function isCapped(tie: Tie): boolean {
	const kind = kindOf(tie)
	return kind !== undefined && CAPPED[kind]
}

function kindOf({ occasions }: Tie): OccasionKind | undefined {
	return occasions[0]?.kind
}

function isOfCircle3({ contact }: Tie): boolean {
	return contact.circle === 3
}
