import type { ReadingRules } from '../contact/reading-rules'
import type { Day } from '../note/day'
import { linesOf } from '../note/note-lines'
import { besideItem, headingIn } from './add-log-line'
import { spelledLike } from './day-spelling'
import { oneLine } from './inserted-lines'
import type { NoteLanguage } from './note-language'
import { noteToAddTo } from './note-to-add-to'
import { said } from './read-back'
import { Refused } from './refusal'
import { itemAtEnd, newSection } from './section'
import type { Splice } from './splice'
import { spliced } from './splice'

/**
 * Writes a line into the log that says something and is no interaction: it begins with no day (RULES 12). It stands
 * where the newest stands.
 *
 * @throws Refused
 */
export function addedRemark(
	text: string,
	say: (language: NoteLanguage, day: string) => string,
	day: Day,
	rules: ReadingRules,
	otherwise: NoteLanguage,
): Splice[] {
	const { body, log, language } = noteToAddTo(text, rules, otherwise)
	const [first] = log?.items ?? []
	const last = log?.items.at(-1)
	const item = oneLine(say(language, spelledLike(last?.written ?? '', day)))
	const splice = (): Splice => {
		if (log === null) return newSection(body, `## ${headingIn(language, rules)}`, item, null)
		if (first === undefined || last === undefined) return itemAtEnd(body, log, item)
		const place = first.day > last.day ? { item: first, after: false } : { item: last, after: true }
		return besideItem(body, log.items, place, item)
	}
	const made = splice()
	if (said(linesOf(text, true, null, rules)) !== said(linesOf(spliced(text, [made]), true, null, rules))) throw new Refused('unsure')
	return [made]
}
