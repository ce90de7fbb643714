import { dayAtStart, dayOf, partsOf } from '../note/day'
import type { Day } from '../note/day'
import { shownText } from '../note/link'
import { yearlessDayFrom } from '../note/yearless-day'
import { monthNamed, nthNamed, weekdayNamed } from './date-words'
import type { Nth } from './date-words'

/** When an entry of `dates` falls: every year on a day, every year by a rule, or once (RULES 29). */
export type DateRule =
	| { readonly kind: 'yearly'; readonly month: number; readonly dayOfMonth: number }
	/** `weekday` 1 (Monday) .. 7 (Sunday). */
	| { readonly kind: 'weekday'; readonly nth: Nth; readonly weekday: number; readonly month: number }
	/** `number` 1 (1 January) .. 366, which only a leap year has. */
	| { readonly kind: 'day-of-year'; readonly number: number }
	| { readonly kind: 'once'; readonly day: Day }

/** One entry of `dates`: `--09-29 Work anniversary`, `2026-11-01 New job at the plant`. */
export interface DateEntry {
	readonly rule: DateRule
	/** What happens then, without the day; may be empty. */
	readonly text: string
}

/** What the start of an entry says, and where it ends. */
interface Start {
	readonly rule: DateRule | 'unreadable' | 'ambiguous'
	readonly end: number
}

/** Apple's year for a date without one. */
const NO_YEAR = 1604

/** A year in which every date there can be exists. */
const LEAP_YEAR = 2024

const WEEKDAY_RULE = /^(?:the\s+)?(\p{L}+)\s+(\p{L}+)\s+(?:of\s+|in\s+)?(\p{L}+)/iu
const DAY_OF_YEAR = /^(?:(?:the\s+)?(\d{1,3})(?:st|nd|rd|th)?\s+day\s+of\s+(?:the\s+)?year|(\d{1,3})(?:-?[оиы]?й)?\s+день\s+года)(?!\p{L})/iu
const DAY_OF_MONTH = /^(\d{1,2})\s+(\p{L}+)\.?(?:,?\s+(\d{4})(?!\d)(?:\s*г(?:ода|\.)?(?!\p{L}))?)?/u
const MONTH_AND_DAY = /^(\p{L}+)\.?\s+(\d{1,2})(?!\d)(?:,?\s+(\d{4})(?!\d))?/u

/**
 * One entry of `dates`: a day, a year-less day, `28 May`, `last Sunday of September` or «последнее воскресенье
 * сентября», `256th day of the year`, and then what it is (RULES 29). A full day happens once; all else recurs every
 * year. `ambiguous`: its day is written as `05/06/2026`.
 */
export function dateEntryFrom(text: string): DateEntry | 'unreadable' | 'ambiguous' {
	const written = text.normalize('NFC').trim()
	const start = fullDay(written) ?? weekdayRule(written) ?? dayOfYear(written) ?? dayOfMonth(written) ?? yearlessDay(written)
	if (typeof start.rule === 'string') return start.rule
	return { rule: start.rule, text: shownText(written.slice(start.end).replace(/^[\s:;,.–—-]+/, '')) }
}

function fullDay(text: string): Start | null {
	const start = dayAtStart(text)
	if (start === null) return null
	const { day, end } = start
	if (typeof day !== 'number') return { rule: day, end }
	const { year, month, dayOfMonth } = partsOf(day)
	return { rule: year === NO_YEAR ? { kind: 'yearly', month, dayOfMonth } : { kind: 'once', day }, end }
}

function weekdayRule(text: string): Start | null {
	const found = WEEKDAY_RULE.exec(text)
	if (found === null) return null
	const nth = nthNamed(found[1] ?? '')
	const weekday = weekdayNamed(found[2] ?? '')
	const month = monthNamed(found[3] ?? '')
	if (nth === null || weekday === null || month === null) return null
	return { rule: { kind: 'weekday', nth, weekday, month }, end: found[0].length }
}

function dayOfYear(text: string): Start | null {
	const found = DAY_OF_YEAR.exec(text)
	if (found === null) return null
	const number = Number(found[1] ?? found[2])
	return { rule: number >= 1 && number <= 366 ? { kind: 'day-of-year', number } : 'unreadable', end: found[0].length }
}

function dayOfMonth(text: string): Start | null {
	const dayFirst = DAY_OF_MONTH.exec(text)
	const found = dayFirst ?? MONTH_AND_DAY.exec(text)
	if (found === null) return null
	const [whole, one = '', two = '', year] = found
	const [number, name] = dayFirst === null ? [two, one] : [one, two]
	const month = monthNamed(name)
	if (month === null) return null
	return { rule: namedDay(year, month, Number(number)), end: whole.length }
}

function namedDay(year: string | undefined, month: number, dayOfMonth: number): DateRule | 'unreadable' {
	const day = dayOf(year === undefined ? LEAP_YEAR : Number(year), month, dayOfMonth)
	if (day === null) return 'unreadable'
	return year === undefined ? { kind: 'yearly', month, dayOfMonth } : { kind: 'once', day }
}

function yearlessDay(text: string): Start {
	const token = /^\S+/.exec(text)?.[0] ?? ''
	const day = yearlessDayFrom(token.replace(/[:;,.]+$/, ''))
	if (typeof day === 'string' || day.year !== null) return { rule: 'unreadable', end: 0 }
	return { rule: { kind: 'yearly', month: day.month, dayOfMonth: day.dayOfMonth }, end: token.length }
}
