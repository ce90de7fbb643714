import { beginsWithText, type NoteBody } from './note-body'
import type { Splice } from './splice'
import { lineEndUsed } from './text-line'

/**
 * Whole lines that come in after a line (0: before the first), with the line end used at the line `near`, and a blank
 * one more where what follows would run on from them. A note without a final line end gets one before what comes in
 * at its end, and again has none behind it.
 */
export function linesAfter(body: NoteBody, line: number, added: readonly string[], near = line): Splice {
	const { text, lines } = body
	const at = lines[line]?.from ?? text.length
	const lineEnd = lineEndUsed(text, lines[near - 1]?.from ?? 0)
	const runsOn = added.at(-1) !== '' && beginsWithText(body, line + 1)
	const joined = added.join(lineEnd) + (runsOn ? lineEnd : '')
	if (at < text.length || text.endsWith('\n')) return { from: at, to: at, text: joined + lineEnd }
	return { from: at, to: at, text: lines.length === 0 ? joined : lineEnd + joined }
}

/** What the user typed as it stands in one line: line breaks and runs of blanks become one blank. */
export function oneLine(text: string): string {
	return text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(/^ | $/g, '')
}
