import { dayFrom, daysInMonth, partsOf } from './day'
import { textsOf } from './value'

/** A day that comes every year; `year` is null where it is not known. */
export interface YearlessDay {
	readonly year: number | null
	/** 1..12 */
	readonly month: number
	/** 1..31 */
	readonly dayOfMonth: number
}

/** The year that Apple writes where it knows none. */
const NO_YEAR = 1604

/**
 * The day a birthday says (DESIGN 2, RULES 29): a full day in any spelling of `dayFrom`, or without a year as
 * `--MM-DD`, `--MMDD`, `MM-DD`, `XXXX-MM-DD`, or with Apple's 1604. A bare year or year-month is absent, as are empty
 * values and the literal `YYYY-MM-DD`. Of a list the first counts.
 */
export function yearlessDayFrom(value: unknown): YearlessDay | 'absent' | 'unreadable' {
	const text = Array.isArray(value) ? textsOf(value)[0] : value
	if (typeof text === 'number') return bareYear(String(text)) ? 'absent' : 'unreadable'
	if (typeof text !== 'string') return text === null || text === undefined ? 'absent' : 'unreadable'
	const written = text.trim()
	if (bareYear(written)) return 'absent'
	const yearless = /^(?:--(\d{2})-?|(?:XXXX-)?(\d{2})-)(\d{2})$/i.exec(written)
	if (yearless !== null) return everyYear(null, Number(yearless[1] ?? yearless[2]), Number(yearless[3]))
	const day = dayFrom(written)
	if (typeof day !== 'number') return day === 'absent' ? 'absent' : 'unreadable'
	const { year, month, dayOfMonth } = partsOf(day)
	return everyYear(year === NO_YEAR ? null : year, month, dayOfMonth)
}

function bareYear(text: string): boolean {
	return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)
}

function everyYear(year: number | null, month: number, dayOfMonth: number): YearlessDay | 'unreadable' {
	// 2000 stands for any leap year: 29 February is a birthday.
	const exists = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year ?? 2000, month)
	return exists ? { year, month, dayOfMonth } : 'unreadable'
}
