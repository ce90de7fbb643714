import { withoutCodeSpans } from '../note/code-spans'
import { dayText, type Day } from '../note/day'
import { inlineFieldsIn } from '../note/inline-fields'
import { bodyOf, lineText } from './note-body'
import { openPromise, type ReadPromise } from './open-promise'
import { Refused } from './refusal'
import type { Splice } from './splice'

/**
 * Ticks a promise and notes the day, as the Tasks plugin does: `✅ 2026-11-24`, or a field where the line has fields.
 * If the promise no longer stands in its line, it is the only open one that reads so.
 *
 * @throws Refused
 */
export function tickedPromise(text: string, promise: ReadPromise, day: Day): Splice[] {
	const body = bodyOf(text)
	const found = openPromise(body, promise)
	const { block } = found
	const from = body.lines[block.line - 1]?.from ?? 0
	const written = lineText(body, block.line)
	const prose = withoutCodeSpans(written)
	const fields = inlineFieldsIn(prose)
	const recurs = prose.includes('🔁') || fields.some(({ key }) => /^repeat$/i.test(key))
	if (recurs) throw new Refused('recurring', { line: block.line, text: found.promise.text })

	const box = from + written.indexOf('[') + 1
	const end = from + endOfTask(written)
	const field = fields.find(({ key }) => /^(?:due|scheduled|start|created)$/i.test(key))
	const sign = field === undefined ? `✅ ${dayText(day)}` : completion(written.charAt(field.index), day)
	return [
		{ from: box, to: box + block.mark.length, text: 'x' },
		{ from: end, to: end, text: ` ${sign}` },
	]
}

function completion(bracket: string, day: Day): string {
	const field = `completion:: ${dayText(day)}`
	return bracket === '(' ? `(${field})` : `[${field}]`
}

/** Where a line's text ends: before the block id and the blanks behind it. */
export function endOfTask(line: string): number {
	const text = line.trimEnd()
	const id = /[ \t]\^[\w-]+$/.exec(text)
	return id === null ? text.length : text.slice(0, id.index).trimEnd().length
}
