import { dayOf, dayText, partsOf, type Day } from '../../src/note/day'
import { folded } from '../../src/note/fold'
import { DEFAULT_SPELLINGS } from '../../src/note/property'

/** The day the sample vault is written for: Tuesday 2026-11-24. */
export const SAMPLE_DAY: Day = 20_781

/** Days further away are history: how long ago somebody was met does not go stale. */
const REACH = 731

/** A day of the calendar without its year, and how many years it moved. */
interface YearlessDay {
	readonly month: number
	readonly dayOfMonth: number
	readonly years: number
}

const DAYS = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)|(?<!\d)(\d{2})\.(\d{2})\.(\d{4})(?!\d)|(?<![\w-])--(\d{2})-(\d{2})(?!\d)/g
const BIRTHDAY_LINE = /^([ \t]*)(['"]?)([\p{L}\d _-]+)\2([ \t]*:[ \t]*['"]?)(.*)$/su
const BIRTHDAY = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{2})\.(\d{2})\.(\d{4})|(XXXX-|--|)(\d{2})(-?)(\d{2}))(?!\d)/
const BIRTHDAY_KEYS: ReadonlySet<string> = new Set(DEFAULT_SPELLINGS.birthday.map(folded))

/**
 * A note's text with every day moved by `by` days, so that what was three days ahead stays three days ahead.
 * Moved are days within two years of the day the text is written for (`YYYY-MM-DD`, `DD.MM.YYYY`; so also in links to
 * days' notes, tasks and date-times), year-less `--MM-DD`, and birthdays, where the age stays too. A 29 February
 * stays, impossible days and rules in words stay, and a birthday that would fall on 29 February is kept on the 28th.
 * Everything else is the same byte for byte. To go back, pass the moved day as `writtenFor`.
 */
export function shiftedText(text: string, by: number, writtenFor: Day = SAMPLE_DAY): string {
	return text.replace(/[^\n]+/g, (line) => shiftedLine(line, by, writtenFor))
}

/** A path with the days in its names moved as in the texts, so that links still lead to it. */
export function shiftedPath(path: string, by: number, writtenFor: Day = SAMPLE_DAY): string {
	return shiftedDays(path, by, writtenFor)
}

/** A whole vault, path -> text, moved by `by` days. */
export function shiftedVault(
	files: ReadonlyMap<string, string>,
	by: number,
	writtenFor: Day = SAMPLE_DAY,
): Map<string, string> {
	const shifted = new Map<string, string>()
	for (const [path, text] of files) {
		shifted.set(shiftedPath(path, by, writtenFor), shiftedText(text, by, writtenFor))
	}
	return shifted
}

function shiftedLine(line: string, by: number, writtenFor: Day): string {
	const [, indent = '', quote = '', key = '', colon = '', value = ''] = BIRTHDAY_LINE.exec(line) ?? []
	const birthday = BIRTHDAY_KEYS.has(folded(key)) ? BIRTHDAY.exec(value) : null
	if (birthday === null) return shiftedDays(line, by, writtenFor)
	const rest = shiftedDays(value.slice(birthday[0].length), by, writtenFor)
	return indent + quote + key + quote + colon + shiftedBirthday(birthday, by, writtenFor) + rest
}

function shiftedDays(text: string, by: number, writtenFor: Day): string {
	return text.replace(DAYS, (written: string, ...groups: (string | undefined)[]) => {
		const [year, month, dayOfMonth, dottedDay, dottedMonth, dottedYear, yearlessMonth, yearlessDay] = groups
		if (year !== undefined) {
			const day = shiftedDay(Number(year), Number(month), Number(dayOfMonth), by, writtenFor)
			return day === null ? written : dayText(day)
		}
		if (dottedYear !== undefined) {
			const day = shiftedDay(Number(dottedYear), Number(dottedMonth), Number(dottedDay), by, writtenFor)
			return day === null ? written : dottedText(day)
		}
		const moved = shiftedYearless(Number(yearlessMonth), Number(yearlessDay), by, writtenFor)
		return moved === null ? written : `--${twoDigits(moved.month)}-${twoDigits(moved.dayOfMonth)}`
	})
}

/** Null: the day stays, as it is impossible or too far away. */
function shiftedDay(year: number, month: number, dayOfMonth: number, by: number, writtenFor: Day): Day | null {
	const day = dayOf(year, month, dayOfMonth)
	return day === null || Math.abs(day - writtenFor) > REACH ? null : day + by
}

function shiftedBirthday(birthday: RegExpExecArray, by: number, writtenFor: Day): string {
	const [written, year, month, dayOfMonth, dottedDay, dottedMonth, dottedYear, before = '', bareMonth, hyphen = '', bareDay] =
		birthday
	const moved = shiftedYearless(
		Number(month ?? dottedMonth ?? bareMonth),
		Number(dayOfMonth ?? dottedDay ?? bareDay),
		by,
		writtenFor,
	)
	if (moved === null) return written
	const monthText = twoDigits(moved.month)
	const dayOfMonthText = twoDigits(moved.dayOfMonth)
	if (year !== undefined) return `${shiftedYear(year, moved.years)}-${monthText}-${dayOfMonthText}`
	if (dottedYear !== undefined) return `${dayOfMonthText}.${monthText}.${shiftedYear(dottedYear, moved.years)}`
	return before + monthText + hyphen + dayOfMonthText
}

/** Apple's 1604 means that the year is unknown: it is no year to move. */
function shiftedYear(year: string, years: number): string {
	return Number(year) <= 1604 ? year : String(Number(year) + years).padStart(4, '0')
}

/** Null: the day stays, as it is impossible or a 29 February. */
function shiftedYearless(month: number, dayOfMonth: number, by: number, writtenFor: Day): YearlessDay | null {
	if (month === 2 && dayOfMonth === 29) return null
	const { year } = partsOf(writtenFor)
	let nearest: Day | null = null
	for (const candidate of [year - 1, year, year + 1]) {
		const day = dayOf(candidate, month, dayOfMonth)
		if (day === null) return null
		if (nearest === null || Math.abs(day - writtenFor) <= Math.abs(nearest - writtenFor)) nearest = day
	}
	if (nearest === null) return null
	const moved = partsOf(nearest + by)
	const leap = moved.month === 2 && moved.dayOfMonth === 29
	return {
		month: moved.month,
		dayOfMonth: leap ? 28 : moved.dayOfMonth,
		years: moved.year - partsOf(nearest).year,
	}
}

function dottedText(day: Day): string {
	const { year, month, dayOfMonth } = partsOf(day)
	return `${twoDigits(dayOfMonth)}.${twoDigits(month)}.${String(year).padStart(4, '0')}`
}

function twoDigits(count: number): string {
	return String(count).padStart(2, '0')
}
