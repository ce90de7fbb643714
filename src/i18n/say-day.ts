import { partsOf } from '../note/day'
import type { Day } from '../note/day'
import type { Language } from './language'

/**
 * How a day is said: `long` "2 October", `short` "2 Oct", `weekday` "Thursday", `heading` "Tuesday, 24 November",
 * `coming` "Thu 26 Nov", `close` "yesterday", "today", "tomorrow", else as `long`, `near` as `close`, but the next six
 * days by their weekday.
 */
export type DayStyle = 'long' | 'short' | 'weekday' | 'heading' | 'coming' | 'close' | 'near'

const MILLISECONDS_A_DAY = 86_400_000

/** English days stand as the mock-ups have them: day before month. */
const LOCALE: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru' }

type Part = 'month' | 'weekday'
type Width = 'long' | 'short'

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * A day in words (DESIGN 6, "Language"). The year is said where it is not the year of `today`, and always where
 * `today` is not given; `weekday` never says it, `heading` only where `today` is given. Civil days have no time zone, so the words are the
 * same everywhere.
 */
export function sayDay(day: Day, language: Language, style: DayStyle, today: Day | null = null): string {
	switch (style) {
		case 'long':
			return dayAndMonth(day, language, 'long') + sayYear(day, today)
		case 'short':
			return dayAndMonth(day, language, 'short') + sayYear(day, today)
		case 'weekday':
			return wordOf(day, language, 'weekday', 'long')
		case 'heading':
			return `${wordOf(day, language, 'weekday', 'long')}, ${dayAndMonth(day, language, 'long')}${today === null ? '' : sayYear(day, today)}`
		case 'coming':
			return `${wordOf(day, language, 'weekday', 'short')} ${sayDay(day, language, 'short', today)}`
		case 'close':
			return neighbour(day, language, today) ?? sayDay(day, language, 'long', today)
		case 'near':
			return isAhead(day, today) ? sayDay(day, language, 'weekday') : sayDay(day, language, 'close', today)
	}
}

/** "March", "March 2025"; in Russian in the genitive, as it stands after «с»: «марта 2025». */
export function sayMonth(day: Day, language: Language, today: Day): string {
	return wordOf(day, language, 'month', 'long') + sayYear(day, today)
}

/** When something is or was, as it stands in a sentence: "today", "yesterday", "on 2 October"; «вчера», «2 октября». */
export function sayWhen(day: Day, language: Language, today: Day): string {
	const words = sayDay(day, language, 'close', today)
	return language === 'en' && neighbour(day, language, today) === null ? `on ${words}` : words
}

const NEIGHBOURS: Readonly<Record<Language, readonly [string, string, string]>> = {
	en: ['yesterday', 'today', 'tomorrow'],
	ru: ['вчера', 'сегодня', 'завтра'],
}

/** Yesterday, today and tomorrow have words of their own; null for every other day. */
function neighbour(day: Day, language: Language, today: Day | null): string | null {
	return today === null ? null : (NEIGHBOURS[language][day - today + 1] ?? null)
}

/** From the day after tomorrow on, as far as its weekday is the only one of that name. */
function isAhead(day: Day, today: Day | null): boolean {
	return today !== null && day > today + 1 && day < today + 7
}

function sayYear(day: Day, today: Day | null): string {
	const { year } = partsOf(day)
	return today !== null && partsOf(today).year === year ? '' : ` ${String(year)}`
}

function dayAndMonth(day: Day, language: Language, width: Width): string {
	return `${String(partsOf(day).dayOfMonth)} ${wordOf(day, language, 'month', width)}`
}

/** One word of a day. The day of the month goes along: beside it Russian months take the genitive. */
function wordOf(day: Day, language: Language, part: Part, width: Width): string {
	const parts = formatFor(language, part, width).formatToParts(day * MILLISECONDS_A_DAY)
	return parts.find(({ type }) => type === part)?.value.replace(/\.$/, '') ?? ''
}

function formatFor(language: Language, part: Part, width: Width): Intl.DateTimeFormat {
	const key = `${language} ${part} ${width}`
	const known = formats.get(key)
	if (known !== undefined) return known
	const format = new Intl.DateTimeFormat(LOCALE[language], { timeZone: 'UTC', day: 'numeric', [part]: width })
	formats.set(key, format)
	return format
}
