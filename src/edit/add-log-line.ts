import type { ReadingRules } from '../contact/reading-rules'
import type { Day } from '../note/day'
import { interactionLineFrom } from '../note/interaction-line'
import { spelledLike } from './day-spelling'
import { linesAfter } from './inserted-lines'
import { interactionText, type NewInteraction } from './interaction-text'
import { leadBeside } from './list-item'
import type { LogItem } from './log-section'
import { isBlank, lineText, type NoteBody } from './note-body'
import { languageOf, type NoteLanguage } from './note-language'
import { noteToAddTo } from './note-to-add-to'
import { surelyAdding } from './read-back'
import { itemAtEnd, newSection } from './section'
import type { Splice } from './splice'
import { wordsUsed } from './words-used'

/**
 * Writes an interaction into the log of a contact's note, in the log's order and as its items are written; a note
 * without a log gets one at its end.
 *
 * @throws Refused
 */
export function addedLogLine(
	text: string,
	interaction: NewInteraction,
	rules: ReadingRules,
	otherwise: NoteLanguage,
): Splice[] {
	const { body, log, language } = noteToAddTo(text, rules, otherwise)
	const place = log === null ? null : placeIn(log.items, interaction.day)
	const used = wordsUsed(log === null ? '' : text.slice(body.lines[log.line]?.from ?? text.length, body.lines[log.last - 1]?.end))
	const line = interactionText(interaction, language, (day) => spelledLike(place?.item.written ?? '', day), used)
	const splice = (): Splice => {
		if (log === null) return newSection(body, `## ${headingIn(language, rules)}`, line, null)
		return place === null ? itemAtEnd(body, log, line) : besideItem(body, log.items, place, line)
	}
	const meant = interactionLineFrom(line, rules.channelWords)
	return surelyAdding(text, splice(), rules, (added) => added.day === interaction.day && added.text === meant.text)
}

/** Where in a log a line stands: before or after one of its items. */
interface Place {
	readonly item: LogItem
	readonly after: boolean
}

/** The item that a new day stands beside; without an order to be seen the last. Null: there are no items. */
function placeIn(items: readonly LogItem[], day: Day): Place | null {
	const [first] = items
	const last = items.at(-1)
	if (first === undefined || last === undefined) return null
	const steps = items.slice(1).map((item, index) => item.day - (items[index]?.day ?? 0))
	const rises = steps.some((step) => step > 0)
	const falls = steps.some((step) => step < 0)
	if (falls && !rises) {
		const older = items.find((item) => item.day <= day)
		return older === undefined ? { item: last, after: true } : { item: older, after: false }
	}
	if (rises && !falls) {
		const older = items.findLast((item) => item.day <= day)
		return older === undefined ? { item: first, after: false } : { item: older, after: true }
	}
	return { item: last, after: true }
}

/** A line before or after an item, with a blank line between where the log has one between all of its items. */
export function besideItem(body: NoteBody, items: readonly LogItem[], { item, after }: Place, line: string): Splice {
	const lines = [leadBeside(lineText(body, item.line), after) + line]
	const isSpaced = items.length > 1 && items.slice(1).every(({ line: own }) => isBlank(body, own - 1))
	if (isSpaced) lines.splice(after ? 0 : 1, 0, '')
	return linesAfter(body, after ? item.last : item.line - 1, lines, item.line)
}

/** The heading over a log in a language, else the first there is. */
export function headingIn(language: NoteLanguage, { logHeadings }: ReadingRules): string {
	return logHeadings.find((heading) => languageOf(heading) === language) ?? logHeadings[0] ?? ''
}
