import { dayText, type Day } from '../note/day'
import { promiseFrom } from '../note/promise-line'
import { spelledLike } from './day-spelling'
import { bodyOf, lineText } from './note-body'
import { openPromise, type ReadPromise } from './open-promise'
import { dueOf } from './promise-text'
import { Refused } from './refusal'
import { spliced, type Splice } from './splice'
import { endOfTask } from './tick-promise'

/**
 * Gives a promise another day, spelt as the one it has; one without a day gets `📅`.
 *
 * @throws Refused
 */
export function postponedPromise(text: string, promise: ReadPromise, day: Day): Splice[] {
	const body = bodyOf(text)
	const { block, task } = openPromise(body, promise)
	const written = lineText(body, block.line)
	const lineFrom = body.lines[block.line - 1]?.from ?? 0
	// The task's text ends its line, blanks aside.
	const taskFrom = lineFrom + written.trimEnd().length - task.length
	const splice = otherDay(task, taskFrom, lineFrom + endOfTask(written), day)
	const after = lineText(bodyOf(spliced(text, [splice])), block.line)
	const read = promiseFrom(after.trimEnd().slice(taskFrom - lineFrom), block.line)?.promise
	if (read?.due !== day || read.side !== promise.side || read.text !== promise.text) throw new Refused('unsure', { line: block.line })
	return [splice]
}

function otherDay(task: string, taskFrom: number, taskEnd: number, day: Day): Splice {
	const due = dueOf(task)
	if (due === null || due.text === '') return { from: taskEnd, to: taskEnd, text: ` 📅 ${dayText(day)}` }
	const from = taskFrom + due.index + task.slice(due.index, due.end).lastIndexOf(due.text)
	return { from, to: from + due.text.length, text: spelledLike(due.text, day) }
}
