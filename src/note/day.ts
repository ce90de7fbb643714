import { linksIn, unquotedLink } from './link'

/**
 * A civil day, as the count of days since 1970-01-01 in the proleptic Gregorian calendar.
 * Never an instant: it has no hour and no time zone (DESIGN 2, "A day").
 */
export type Day = number

/** What a day's text says where it is not a day. */
export type NoDay = 'absent' | 'unreadable' | 'ambiguous'

/** A day found at the start of a text, and where its spelling ends. */
export interface DayAtStart {
	readonly day: Day | 'unreadable' | 'ambiguous'
	readonly end: number
}

const MILLISECONDS_A_DAY = 86_400_000
const DEEPEST_LIST = 3
const FIRST_DAY = Date.UTC(100, 0, 1) / MILLISECONDS_A_DAY
const LAST_DAY = Date.UTC(9999, 11, 31) / MILLISECONDS_A_DAY

/** How many days a month has; `month` 1..12. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day of a date, or null where there is no such date. Years 100..9999: a shorter one is a slip of the pen. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
	if (!(year >= 100 && year <= 9999 && month >= 1 && month <= 12)) return null
	if (!(dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month))) return null
	return Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_A_DAY
}

/** Year, month 1..12 and day of the month 1..31. A day outside the years 100..9999 is taken as the nearest within. */
export function partsOf(day: Day): { year: number; month: number; dayOfMonth: number } {
	const date = new Date(Math.min(LAST_DAY, Math.max(FIRST_DAY, day)) * MILLISECONDS_A_DAY)
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() }
}

/** `YYYY-MM-DD`. */
export function dayText(day: Day): string {
	const { year, month, dayOfMonth } = partsOf(day)
	return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`
}

/** 1 (Monday) .. 7 (Sunday). */
export function weekdayOf(day: Day): number {
	// 1970-01-01 was a Thursday.
	return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The day `months` calendar months later (earlier if negative), at most the month's last day (RULES 19). */
export function addMonths(day: Day, months: number): Day {
	const { year, month, dayOfMonth } = partsOf(day)
	const count = year * 12 + (month - 1) + months
	const toYear = Math.floor(count / 12)
	if (toYear > 9999) return LAST_DAY
	if (toYear < 100) return FIRST_DAY
	const toMonth = count - toYear * 12 + 1
	return Date.UTC(toYear, toMonth - 1, Math.min(dayOfMonth, daysInMonth(toYear, toMonth))) / MILLISECONDS_A_DAY
}

/**
 * The day a property's value says, in any spelling of DESIGN 2: `YYYY-MM-DD`, a date-time (its date as written),
 * `DD.MM.YYYY`, a link to a day's note (quoted or not, with an alias or a path), slashes where only one reading is
 * possible. `absent`: empty, null or the literal `YYYY-MM-DD` (RULES 17). `ambiguous`: `05/06/2026`.
 * Of a list the newest day counts.
 */
export function dayFrom(value: unknown): Day | NoDay {
	if (typeof value === 'string') return dayFromText(value)
	if (value === null || value === undefined) return 'absent'
	return Array.isArray(value) ? newestOf(value, 0) : 'unreadable'
}

/** The day a note's name stands for: `YYYY-MM-DD`, alone or before a non-digit, or `DD.MM.YYYY` (RULES 13). */
export function dayInName(path: string): Day | null {
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '')
	const start = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(name)
	if (start !== null) return dayOf(Number(start[1]), Number(start[2]), Number(start[3]))
	const dotted = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(name)
	return dotted === null ? null : dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
}

const TIME = String.raw`(?:(?:[Tt]|,?[ \t]+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?(?!\d))?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)` + TIME)
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)` + TIME)

/** The day at the very start of a text, in any spelling of `dayFrom`, a time behind it included; null: none there. */
export function dayAtStart(text: string): DayAtStart | null {
	const first = text.charCodeAt(0)
	if (first === 0x5b) return linkedDay(text)
	if (!(first >= 0x30 && first <= 0x39)) return null
	const yearFirst = YEAR_FIRST.exec(text)
	if (yearFirst !== null) {
		const day = dayOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]))
		return { day: day ?? 'unreadable', end: yearFirst[0].length }
	}
	const dayFirst = DAY_FIRST.exec(text)
	if (dayFirst === null) return null
	const one = Number(dayFirst[1])
	const two = Number(dayFirst[3])
	const year = Number(dayFirst[4])
	const day = dayFirst[2] === '.' ? (dayOf(year, two, one) ?? 'unreadable') : slashDay(one, two, year)
	return { day, end: dayFirst[0].length }
}

function dayFromText(value: string): Day | NoDay {
	const text = value.trim()
	if (text === '' || /^yyyy-mm-dd$/i.test(text)) return 'absent'
	const read = dayAtStart(text)
	return read !== null && read.end === text.length ? read.day : 'unreadable'
}

function newestOf(list: readonly unknown[], depth: number): Day | NoDay {
	let newest: Day | NoDay = 'absent'
	for (const item of list) {
		const day = Array.isArray(item) ? dayInList(item, depth) : dayFrom(item)
		if (typeof day === 'number') newest = typeof newest === 'number' ? Math.max(newest, day) : day
		else if (newest === 'absent') newest = day
	}
	return newest
}

/** A list in a list is an unquoted link, or yet another list. */
function dayInList(list: readonly unknown[], depth: number): Day | NoDay {
	const link = unquotedLink(list)
	if (link !== null) return dayFrom(link)
	return depth < DEEPEST_LIST ? newestOf(list, depth + 1) : 'unreadable'
}

function slashDay(one: number, two: number, year: number): Day | 'unreadable' | 'ambiguous' {
	const dayFirst = dayOf(year, two, one)
	const monthFirst = dayOf(year, one, two)
	if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return 'ambiguous'
	return dayFirst ?? monthFirst ?? 'unreadable'
}

/** A link at the start of a text that leads to a day's note, or shows a day. */
function linkedDay(text: string): DayAtStart | null {
	const link = linksIn(text)[0]
	if (link === undefined || link.index !== 0) return null
	const day = dayInName(link.target)
	if (day !== null) return { day, end: link.end }
	const shown = dayAtStart(link.shown)
	if (shown !== null && shown.end === link.shown.length) return { day: shown.day, end: link.end }
	const name = dayAtStart(link.target.slice(link.target.lastIndexOf('/') + 1))
	return name === null ? null : { day: name.day, end: link.end }
}

function padded(count: number, width: number): string {
	return String(count).padStart(width, '0')
}
