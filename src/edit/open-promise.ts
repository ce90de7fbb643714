import type { PromiseLine } from '../note/promise'
import { foundAgain } from './found-again'
import type { NoteBody } from './note-body'
import type { PromiseTask } from './promises-in'
import { promisesIn } from './promises-in'
import { Refused } from './refusal'

/** A promise as it was read: what tells it from the others of its note. */
export type ReadPromise = Pick<PromiseLine, 'line' | 'text' | 'side' | 'due'>

/**
 * The open promise that was read, where it stands now: in its line, else the only one of the note that reads so.
 *
 * @throws Refused
 */
export function openPromise(body: NoteBody, { line, text, side, due }: ReadPromise): PromiseTask {
	const alike = promisesIn(body).filter(({ isOpen, promise }) => {
		return isOpen && promise.side === side && promise.text === text && promise.due === due
	})
	const found = foundAgain(alike, ({ block }) => block.line === line)
	if (found === undefined) throw new Refused('line-gone', { line })
	return found
}
