import { foundAgain } from './found-again'
import { isListItem, lastLineOf } from './list-item'
import { bodyOf, lineText, type NoteBody } from './note-body'
import { said } from './read-back'
import { Refused } from './refusal'
import { spliced, type Splice } from './splice'

/** A line of a note's body as it was read. */
export interface ReadLine {
	/** Line in the file from 1. */
	readonly line: number
	/** Its exact text, without its line end. */
	readonly was: string
}

/**
 * Another text for a line; null takes it away, and with an item what is nested beneath it. If the line no longer
 * stands in its place, it is the only one of the body that reads so.
 *
 * @throws Refused
 */
export function changedLine(text: string, { line, was }: ReadLine, now: string | null): Splice[] {
	const body = bodyOf(text)
	const number = placeOf(body, line, was)
	const place = body.lines[number - 1]
	if (place === undefined) throw new Refused('line-gone', { line, text: was })
	const { from, end } = place
	return now === null ? [removed(body, number)] : [{ from, to: end, text: now.replace(/[\r\n]+/g, ' ') }]
}

/** The number of the line; 0: it is gone, or there are several. */
function placeOf(body: NoteBody, line: number, was: string): number {
	const alike = body.lines.flatMap((_, index) => {
		return index + 1 >= body.firstLine && lineText(body, index + 1) === was ? index + 1 : []
	})
	return foundAgain(alike, (number) => number === line) ?? 0
}

function removed(body: NoteBody, number: number): Splice {
	const { text, lines, blocks } = body
	const item = body.blockAt.get(number)
	const isItem = item !== undefined && isListItem(item)
	const last = isItem ? lastLineOf(body, item) : number
	const to = lines[last]?.from ?? text.length
	// The last line has no line end of its own in a note that ends without: the one before goes.
	const isOpenEnd = to === text.length && !text.endsWith('\n') && number > body.firstLine
	const from = (isOpenEnd ? lines[number - 2]?.end : undefined) ?? lines[number - 1]?.from ?? 0
	const splice = { from, to, text: '' }
	if (isItem) {
		// A line under an item could come to make a heading of the one above it.
		const rest = blocks.filter(({ line }) => line < number || line > last)
		if (said(rest) !== said(bodyOf(spliced(text, [splice])).blocks)) throw new Refused('unsure', { line: number })
	}
	return splice
}
