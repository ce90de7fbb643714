import type { OccasionKind } from '../contact/reason'

const CALLS: Readonly<Record<OccasionKind, boolean>> = {
	'first-message': true,
	'bridge': true,
	'due': true,
	'reconnect': true,
	'promise': false,
	'meeting': false,
	'birthday': false,
	'date': false,
	'to-meet': false,
	'waiting': false,
	'changed': false,
}

/**
 * Whether an occasion is best met with something useful to send (DESIGN 1): an empty "how are you" is not. A promise, a
 * meeting, a birthday say themselves what to do, and whom nobody has met yet nothing is sent.
 */
export function callsForIdea(kind: OccasionKind): boolean {
	return CALLS[kind]
}
