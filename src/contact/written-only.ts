import type { Day } from '../note/day'
import { wayOf } from './logged-days'
import type { Tie } from './tie'

/** So many written contacts in a row suggest a call or a meeting (DESIGN 1). */
export const WRITTEN_IN_A_ROW = 5

/**
 * Whether two people have only written to each other of late: the last five days of contact have messages and
 * emails alone, whichever notes tell of them. A video call counts as a call; a contact of which no channel is known breaks
 * the row (RULES, "Channel words").
 */
export function isWrittenOnly({ contact, evidence, touches }: Pick<Tie, 'contact' | 'evidence' | 'touches'>): boolean {
	const last = touches.slice(0, WRITTEN_IN_A_ROW)
	const [newest] = last
	const oldest = last[WRITTEN_IN_A_ROW - 1]
	if (newest === undefined || oldest === undefined || !last.every(({ channel }) => wayOf(channel) === 'written')) return false
	const isAmong = (day: Day): boolean => oldest.day <= day && day <= newest.day
	const { days, ways } = contact.logged
	return (
		!days.some((day, at) => isAmong(day) && ways[at] !== 'written') &&
		!evidence.touches.some(({ day, channel }) => isAmong(day) && wayOf(channel) !== 'written')
	)
}
