import type { EvidencePromise } from '../contact/evidence'
import type { Day } from '../note/day'
import type { Planned } from './act-plan'
import { planFor } from './act-plan'
import { addPromise, postponePromise, tickPromise } from './line-steps'
import type { NewPromise } from './promise-text'
import { refusal } from './refusal'

/** A promise, mine or theirs, as a task in the person's note. */
export function promised(path: string, promise: NewPromise): Planned {
	return promise.text.trim() === '' ? refusal('no-text') : planFor(path, addPromise(promise))
}

/** A promise for another day, in whichever note it stands. */
export function promisePostponed({ promise, source }: EvidencePromise, day: Day): Planned {
	return planFor(source.path, postponePromise(promise, day))
}

/** A promise kept: its task is ticked with today's day, in whichever note it stands. */
export function promiseKept({ promise, source }: EvidencePromise, today: Day): Planned {
	return planFor(source.path, tickPromise(promise, today))
}
