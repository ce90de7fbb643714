import type { ReadingRules } from '../contact/reading-rules'
import type { Day } from '../note/day'
import { interactionLineFrom } from '../note/interaction-line'
import { topItems } from './list-item'
import type { NoteBody } from './note-body'
import { sectionUnder, type Section } from './section'

/** An item of the log that stands beneath no other and says its day. */
export interface LogItem {
	readonly day: Day
	/** The day as the item spells it. */
	readonly written: string
	/** The item's line. */
	readonly line: number
	/** The last line of what is nested beneath it. */
	readonly last: number
}

/** A person's log as their note holds it (RULES 12). */
export interface LogSection extends Section {
	/** In the note's order. */
	readonly items: readonly LogItem[]
}

/** The log under the first heading of that name; null: the note has none. */
export function logSection(body: NoteBody, rules: ReadingRules): LogSection | null {
	const section = sectionUnder(body, rules.logHeadings)
	if (section === null) return null
	const items = topItems(body, section.headingEnd + 1, section.last).flatMap(({ block, last }): LogItem[] => {
		if (block.kind !== 'item') return []
		const { day, dayText } = interactionLineFrom(block.text, rules.channelWords)
		return typeof day === 'number' ? [{ day, written: dayText, line: block.line, last }] : []
	})
	return { ...section, items }
}
