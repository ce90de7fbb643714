import { withoutCodeSpans } from './code-spans'
import { dayAtStart, dayInName, type Day, type DayAtStart } from './day'
import { inlineFieldsIn, type InlineField } from './inline-fields'
import { hidden, readable, type Span } from './line-text'
import { linkSpansIn, linksIn } from './link'
import type { PromiseLine } from './promise'
import type { Problem, Unreadable } from './unreadable'

/** A promise, and what of its day could not be read: then it is kept without a day. */
export interface PromiseReading {
	readonly promise: PromiseLine
	readonly unreadable: Unreadable | null
}

/** Where a line gives a promise's day, and what that says. */
interface Due extends Span {
	readonly day: DayAtStart['day'] | null
	readonly text: string
}

const TAG = /(?:^|[\s(,;*])#([\p{L}\p{N}_/-]+)/gu
const MINE = new Set(['promise', 'обещание'])
const THEIRS = new Set(['waiting', 'owed', 'жду'])
const DUE_SIGN = /[📅📆🗓]\ufe0f?[ \t]*/u
const DUE_WORD = /(?:^|[^\p{L}\p{N}])((?:до|by)[ \t]+[*_]*)/giu
/** What the Tasks plugin writes beside a due day: other days, recurrence, priority, ids. */
const TASK_SIGNS =
	/[⏳⌛🛫➕✅❌]\ufe0f?[ \t]*\d{4}-\d{2}-\d{2}|[🔺⏫🔼🔽⏬]\ufe0f?|[🆔⛔🏁]\ufe0f?[ \t]*[\w,-]+|🔁\ufe0f?[\p{L}\p{N} ,!]*/gu
const TASK_FIELDS = /^(?:due|scheduled|start|created|completion|cancelled|priority|repeat|id|dependson|oncompletion)$/i

/** Whether a text may hold a promise at all: a quick look before any line is read. */
export function mayHoldPromise(text: string): boolean {
	return /#(?:promise|обещание|waiting|owed|жду)/iu.test(text)
}

/**
 * The promise that a task's text is, the box taken off; null without one of the tags of RULES 28. Its day stands
 * behind `📅`, in `[due:: …]` or `(due:: …)`, or behind `до` or `by`; an impossible one is unreadable.
 */
export function promiseFrom(task: string, line: number): PromiseReading | null {
	const prose = withoutCodeSpans(task)
	const tags = Array.from(prose.matchAll(TAG), (match) => {
		const name = match[1] ?? ''
		const end = match.index + match[0].length
		return { name: (name.split('/')[0] ?? '').normalize('NFC').toLowerCase(), index: end - name.length - 1, end }
	})
	const tag = tags.find(({ name }) => MINE.has(name) || THEIRS.has(name))
	if (tag === undefined) return null

	const fields = inlineFieldsIn(prose).filter(({ key }) => TASK_FIELDS.test(key))
	const due = dueIn(prose, fields)
	const signs = Array.from(prose.matchAll(TASK_SIGNS), (match) => {
		return { index: match.index, end: match.index + match[0].length }
	})
	const beside = [...tags, ...fields, ...signs, ...(due === null ? [] : [due])]
	const people = linksIn(hidden(prose, beside, ' '))
		.filter(({ target }) => dayInName(target) === null)
		.map(({ target, shown }) => ({ target, shown }))
	const promise: PromiseLine = {
		side: MINE.has(tag.name) ? 'mine' : 'theirs',
		due: typeof due?.day === 'number' ? due.day : null,
		people,
		text: readable(hidden(task, beside, ' ')),
		line,
	}
	const dayIsRead = due === null || typeof due.day === 'number'
	return { promise, unreadable: dayIsRead ? null : { line, problem: problemOf(due) } }
}

/** The day that a promise gives; of several the sign's, then the field's, then the word's. */
export function dueIn(prose: string, fields: readonly InlineField[]): Due | null {
	const sign = DUE_SIGN.exec(prose)
	if (sign !== null) return dayBehind(prose, sign.index, sign.index + sign[0].length)
	for (const { key, value, index, end } of fields) {
		if (key.toLowerCase() !== 'due' || value === '') continue
		const found = dayAtStart(value)
		return { index, end, day: found?.day ?? null, text: value }
	}
	const plain = hidden(prose, linkSpansIn(prose), '\ufffc')
	for (const word of plain.matchAll(DUE_WORD)) {
		const start = word.index + word[0].length
		const due = dayBehind(prose, start - (word[1] ?? '').length, start)
		if (due.day !== null) return due
	}
	return null
}

/** The day on which a ticked task was done, behind `✅` or in `[completion:: …]`; null: it does not tell. */
export function doneDayIn(task: string): Day | null {
	return dayIn(/(?:✅\ufe0f?[ \t]*|completion::[ \t]*)(\S{10})/u.exec(task))
}

/** The day on which a task was cancelled, behind `❌` or in `[cancelled:: …]`; null: it does not tell. */
export function cancelledDayIn(task: string): Day | null {
	return dayIn(/(?:❌\ufe0f?[ \t]*|cancelled::[ \t]*)(\S{10})/u.exec(task))
}

function dayIn(found: RegExpExecArray | null): Day | null {
	const written = found?.[1]
	const day = written === undefined ? null : (dayAtStart(written)?.day ?? null)
	return typeof day === 'number' ? day : null
}

function dayBehind(prose: string, index: number, start: number): Due {
	const rest = prose.slice(start, start + 300)
	const found = dayAtStart(rest)
	const written = found === null ? (/^[^\s#📅]*/u.exec(rest)?.[0] ?? '') : rest.slice(0, found.end)
	return { index, end: start + written.length, day: found?.day ?? null, text: written }
}

function problemOf(due: Due): Problem {
	const kind = due.day === 'ambiguous' ? 'ambiguous-day' : 'line-day'
	return { kind, key: null, text: due.text.slice(0, 80) }
}

