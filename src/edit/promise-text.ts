import { withoutCodeSpans } from '../note/code-spans'
import type { Day } from '../note/day'
import { inlineFieldsIn } from '../note/inline-fields'
import type { PromiseLine } from '../note/promise'
import { dueIn, promiseFrom } from '../note/promise-line'
import { spelledLike } from './day-spelling'
import { oneLine } from './inserted-lines'
import type { NoteLanguage } from './note-language'

/** What the user says of a promise that Tend is to write. */
export interface NewPromise {
	readonly side: PromiseLine['side']
	readonly text: string
	readonly due: Day | null
}

const TAGS: Readonly<Record<NoteLanguage, Readonly<Record<PromiseLine['side'], string>>>> = {
	en: { mine: '#promise', theirs: '#waiting' },
	ru: { mine: '#обещание', theirs: '#жду' },
}

/**
 * The task of a promise, without the list marker: `[ ] the book #promise 📅 2026-12-04`. `like` is the text of a
 * promise that gives its day as this one should; null: none does. A day that the text itself says is not said twice.
 */
export function promiseText(
	{ side, text, due }: NewPromise,
	language: NoteLanguage,
	taskTag: string | null,
	like: string | null,
): string {
	const task = oneLine(text)
	const tag = TAGS[language][side]
	const parts = ['[ ]', taskTag ?? '', task, tag]
	if (due !== null && promiseFrom(`${task} ${tag}`, 1)?.promise.due !== due) {
		const spelt = dueLike(like ?? '', due)
		// A day in words belongs to the sentence, one in signs to its end.
		parts.splice(/^\p{L}/u.test(spelt) ? 3 : 4, 0, spelt)
	}
	return parts.filter((part) => part !== '').join(' ')
}

/** Whether a promise's text gives a day. */
export function givesDue(task: string): boolean {
	return typeof dueOf(task)?.day === 'number'
}

/** A day with sign, field or word around it as in another promise: `📅 …`, `[due:: …]`, `до …`. */
function dueLike(task: string, day: Day): string {
	const due = dueOf(task)
	if (due === null) return `📅 ${spelledLike('', day)}`
	const spelt = task.slice(due.index, due.end)
	const at = spelt.lastIndexOf(due.text)
	// Emphasis may close behind the day, where it does not belong to it.
	const sign = spelt.slice(0, at).replace(/[*_]+/g, '')
	return sign + spelledLike(due.text, day) + spelt.slice(at + due.text.length)
}

/** The day that a promise's text gives, and where; null: none. */
export function dueOf(task: string): ReturnType<typeof dueIn> {
	const prose = withoutCodeSpans(task)
	return dueIn(prose, inlineFieldsIn(prose))
}
