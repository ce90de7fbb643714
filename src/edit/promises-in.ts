import type { Block } from '../note/blocks'
import type { PromiseLine } from '../note/promise'
import { promiseFrom } from '../note/promise-line'
import type { NoteBody } from './note-body'

/** A promise where it stands in a note, open or closed. */
export interface PromiseTask {
	readonly block: Block
	/** What follows the box in its first line. */
	readonly task: string
	readonly promise: PromiseLine
	readonly isOpen: boolean
}

/** The promises of a note, whosever they are, in its order. */
export function promisesIn({ blocks }: NoteBody): PromiseTask[] {
	return blocks.flatMap((block): PromiseTask[] => {
		if (block.kind !== 'task') return []
		const [task = ''] = block.text.split('\n')
		const promise = promiseFrom(task, block.line)?.promise
		return promise === undefined ? [] : [{ block, task, promise, isOpen: !/^[xX-]$/.test(block.mark) }]
	})
}
