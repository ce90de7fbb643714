import type { Touch } from './touch'

/** So many written contacts in a row suggest a call or a meeting (DESIGN 1). */
export const WRITTEN_IN_A_ROW = 5

/**
 * Whether two people have only written to each other of late: the last five days of contact are messages or emails.
 * A video call counts as a call; a contact of which no channel is known breaks the row (RULES, "Channel words").
 *
 * @param touches the last days of contact, newest first
 */
export function isWrittenOnly(touches: readonly Touch[]): boolean {
	const last = touches.slice(0, WRITTEN_IN_A_ROW)
	return last.length === WRITTEN_IN_A_ROW && last.every(({ channel }) => channel === 'message' || channel === 'email')
}
