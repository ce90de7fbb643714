import type { Day } from '../note/day'
import type { PromiseLine } from '../note/promise'
import { addedLogLine } from './add-log-line'
import { addedPromise } from './add-promise'
import { addedRemark } from './add-remark'
import { changedLine } from './change-line'
import type { NewInteraction } from './interaction-text'
import type { NoteLanguage } from './note-language'
import { postponedPromise } from './postpone-promise'
import type { NewPromise } from './promise-text'
import type { Step } from './step'
import { tickedPromise } from './tick-promise'

/** Adds an interaction to the person's log. */
export function logLine(interaction: NewInteraction): Step {
	return (text, { reading, language }) => addedLogLine(text, interaction, reading, language)
}

/** Adds a line to the log that is no interaction; `day` is today, spelt as the log spells days. */
export function logRemark(say: (language: NoteLanguage, day: string) => string, day: Day): Step {
	return (text, { reading, language }) => addedRemark(text, say, day, reading, language)
}

/** Adds a promise as a task. */
export function addPromise(promise: NewPromise): Step {
	return (text, { reading, language, taskTag }) => addedPromise(text, promise, reading, language, taskTag)
}

/** Ticks a promise. */
export function tickPromise(promise: PromiseLine, day: Day): Step {
	return (text) => tickedPromise(text, promise, day)
}

/** Gives a promise another day. */
export function postponePromise(promise: PromiseLine, day: Day): Step {
	return (text) => postponedPromise(text, promise, day)
}

/** Replaces one line, or with null deletes it with all that is nested beneath it; `was` is its text. */
export function changeLine(line: number, was: string, now: string | null): Step {
	return (text) => changedLine(text, { line, was }, now)
}
