import { folded } from '../note/fold'
import { dateEntryFrom } from './date-entry'
import type { Holiday } from './holiday'
import { wordsOf } from './holiday'

/** What is wrong with a line: its day cannot be read, it comes only once, or it lacks a name or whose day it is. */
export type HolidayProblem = 'day' | 'once' | 'name' | 'whose'

/** A line of the list that is left out. */
export interface UnreadableHoliday {
	/** From 1. */
	readonly line: number
	readonly text: string
	readonly problem: HolidayProblem
}

/** The holidays of a list, and the lines that could not be read. */
export interface HolidayList {
	readonly holidays: readonly Holiday[]
	readonly unreadable: readonly UnreadableHoliday[]
}

const NO_HOLIDAYS: ReadonlySet<string> = new Set(['none', 'нет'])

/**
 * Reads professional holidays, one a line (`none` where there shall be none): `last Sunday of September Machine builder’s day: engineer, #engineering`.
 * The day is as in `dates` (RULES 29) and has to recur; the words for a role and the tags follow the last colon.
 */
export function holidaysFrom(text: string): HolidayList {
	const holidays: Holiday[] = []
	const unreadable: UnreadableHoliday[] = []
	for (const [at, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === '' || NO_HOLIDAYS.has(folded(line))) continue
		const read = holidayFrom(line)
		if (typeof read === 'string') unreadable.push({ line: at + 1, text: line.trim(), problem: read })
		else holidays.push(read)
	}
	return { holidays, unreadable }
}

function holidayFrom(line: string): Holiday | HolidayProblem {
	const colon = line.lastIndexOf(':')
	const entry = dateEntryFrom(colon === -1 ? line : line.slice(0, colon))
	if (typeof entry === 'string') return 'day'
	const { rule, text: name } = entry
	if (rule.kind === 'once') return 'once'
	if (name === '') return 'name'
	const parts = colon === -1 ? [] : line.slice(colon + 1).split(',').map((part) => part.trim())
	const tags = parts.filter(isTag).map((tag) => folded(tag.replace(/^#/, ''))).filter((tag) => tag !== '')
	const roles = parts.filter((part) => !isTag(part)).map(wordsOf).filter((words) => words.length > 0)
	return roles.length + tags.length === 0 ? 'whose' : { rule, name, roles, tags }
}

function isTag(part: string): boolean {
	return part.startsWith('#')
}
