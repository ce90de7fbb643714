import type { ReadingRules } from '../contact/reading-rules'
import type { Block } from '../note/blocks'
import { readable } from '../note/line-text'
import { promiseFrom } from '../note/promise-line'
import { linesAfter, oneLine } from './inserted-lines'
import { lastLineOf, leadBeside } from './list-item'
import { lineText, type NoteBody } from './note-body'
import type { NoteLanguage } from './note-language'
import { noteToAddTo } from './note-to-add-to'
import { promisesIn } from './promises-in'
import { givesDue, promiseText, type NewPromise } from './promise-text'
import { surelyAdding } from './read-back'
import { itemAtEnd, newSection, sectionUnder } from './section'
import type { Splice } from './splice'

const HEADINGS: Readonly<Record<NoteLanguage, string>> = { en: 'Promises', ru: 'Обещания' }

/**
 * Writes a promise into a contact's note: after the last open one there, its day given as the last one gives it; else
 * under the heading of promises, or after the last closed one; else under a new heading, before the log. `taskTag` is
 * the global filter of the Tasks plugin, if it has one.
 *
 * @throws Refused
 */
export function addedPromise(
	text: string,
	promise: NewPromise,
	rules: ReadingRules,
	otherwise: NoteLanguage,
	taskTag: string | null,
): Splice[] {
	const { body, log, language } = noteToAddTo(text, rules, otherwise)
	const others = promisesIn(body).filter(({ block }) => log === null || block.line < log.line || block.line > log.last)
	const like = others.findLast(({ task }) => givesDue(task))?.task ?? null
	const item = promiseText(promise, language, taskTag, like)
	const lastOpen = others.findLast(({ isOpen }) => isOpen)?.block
	const lastClosed = others.at(-1)?.block
	const section = sectionUnder(body, Object.values(HEADINGS))
	const splice = (): Splice => {
		if (lastOpen !== undefined) return behindTask(body, lastOpen, item)
		if (section !== null) return itemAtEnd(body, section, item)
		if (lastClosed !== undefined) return behindTask(body, lastClosed, item)
		return newSection(body, `${'#'.repeat(log?.level ?? 2)} ${HEADINGS[language]}`, item, log)
	}
	return surelyAdding(text, splice(), rules, (added) => {
		// A day that the words themselves say ("the book by 2026-12-04") is the promise's own.
		const isDue = promise.due === null || added.due === promise.due
		return added.side === promise.side && isDue && isTextOf(promise, added.text)
	})
}

function behindTask(body: NoteBody, task: Block, item: string): Splice {
	const lead = leadBeside(lineText(body, task.line), true)
	return linesAfter(body, lastLineOf(body, task), [lead + item], task.line)
}

/** Whether a promise reads as it was meant, be it without the tags and the day that stand in its text. */
function isTextOf({ text }: NewPromise, read: string | undefined): boolean {
	const meant = oneLine(text)
	return read !== '' && (read === readable(meant) || read === promiseFrom(`${meant} #promise`, 1)?.promise.text)
}
