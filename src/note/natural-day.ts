import { addMonths, dayFrom, dayOf, partsOf, weekdayOf, type Day } from './day'
import { COUNTS, DAYS_AWAY, MONTHS, SHORT_UNITS, SPANS, UNITS, WEEKDAYS, WHICH, type Unit } from './natural-day-words'

/** Which way a bare weekday or a date without a year leans: a log looks back, a promise or a snooze ahead. */
export type Lean = 'past' | 'future'

type Way = -1 | 1

const LONGEST_TEXT = 60
/** Further than a century is a slip of the hand. */
const FURTHEST = { days: 36_525, months: 1200 }
/** Two leap years are at most eight years apart: 1896 and 1904. */
const MOST_STEPS = 8

/** Words before a day that do not change which day it is; `in` and `через` do, and belong to a count. */
const PREPOSITION = /^(?:on|by|until|till|до|во?|на|ко?|со?)\s+/iu
/** `2025 г.` is the year 2025. */
const YEAR_WORD = /(\d{4})\s*(?:г\.?|года)$/iu

const ORDINAL = '(?:st|nd|rd|th|го|ое|е|му)'
const NUMBER = String.raw`(?:the )?(?<date>\d{1,2})`
const YEAR = String.raw`(?: (?<year>\d{4}))?$`
/** `2 october`, `the 2nd of october 2025`, `2-го октября`. */
const DATE_MONTH = new RegExp(String.raw`^${NUMBER}(?:[ -]?${ORDINAL})? ?(?:of )?(?<month>\p{L}+)${YEAR}`, 'u')
/** `oct 2`, `october 2nd 2025`. */
const MONTH_DATE = new RegExp(String.raw`^(?<month>\p{L}+) ?${NUMBER}(?:[ -]?${ORDINAL})?${YEAR}`, 'u')
/** `02.10`, `2.10.` */
const DOTTED = /^(?<date>\d{1,2})\.(?<month>\d{1,2})\.?$/
/** `5th`, `5-го`, `5 числа`, `5-го числа`. */
const DATE_ALONE = new RegExp(`^${NUMBER}[ -]?(?:${ORDINAL}|(?:${ORDINAL} )?числ[аоу])$`, 'u')

/** `friday`, `last friday`, `next week`. */
const NAMED = /^(?:(?<which>\p{L}+) )?(?<name>\p{L}+)$/u
/** `in a week`, `+2w`, `two weeks`, `a couple of weeks ago`, `на неделю`. */
const COUNTED = /^(?:(in|через) |на )?([+-] ?)?(.*?) ?(\p{L}*?)( ago| назад| тому назад)?$/u

/**
 * The day a person types in a form, as they would say it, in English or Russian: any spelling of `dayFrom`, `today`,
 * `3 days ago`, `через неделю`, `+2w`, `в пятницу`, `next month`, `2 October`, `5-го`; null: it is no day.
 * Where the words leave open which way to look, `lean` decides: a bare weekday is 1..7 days off and never today,
 * a date without a year or a month is the nearest, today included.
 */
export function naturalDay(text: string, today: Day, lean: Lean): Day | null {
	const written = text.trim()
	if (written.length > LONGEST_TEXT) return null
	const whole = written.replace(YEAR_WORD, '$1')
	const bare = whole.replace(PREPOSITION, '')
	const exact = dayFrom(bare)
	if (typeof exact === 'number') return exact
	const said = asSaid(bare)
	const away = DAYS_AWAY.get(said)
	if (away !== undefined) return today + away
	const way = lean === 'past' ? -1 : 1
	// A count keeps its preposition: `на неделю` is a day, `в неделю` and `до 3 дней` are none.
	return named(said, today, way) ?? dated(said, today, way) ?? counted(asSaid(whole), today, way)
}

/** Unlike `folded` this keeps the blanks between words: `1 m` and `in 3 days` need them. */
function asSaid(text: string): string {
	const plain = text.normalize('NFC').toLowerCase().replace(/ё/g, 'е').replace(/[−–—]/g, '-')
	return plain.replace(/(\p{L})\.|,/gu, '$1 ').replace(/\s+/g, ' ').trim()
}

function named(said: string, today: Day, way: Way): Day | null {
	const { which, name = '' } = groupsOf(NAMED, said)
	const toward = which === undefined ? way : WHICH.get(which)
	if (toward === undefined) return null
	const weekday = WEEKDAYS.get(name)
	if (weekday !== undefined) {
		const inThisWeek = weekday - weekdayOf(today)
		return today + inThisWeek + (toward === 0 || inThisWeek * toward > 0 ? 0 : 7 * toward)
	}
	const span = SPANS.get(name)
	return which === undefined || toward === 0 || span === undefined ? null : moved(today, span, toward)
}

function dated(said: string, today: Day, way: Way): Day | null {
	const now = partsOf(today)
	const alone = Number(groupsOf(DATE_ALONE, said)['date'])
	if (alone > 0) {
		return nearest(today, way, (months) => {
			const { year, month } = partsOf(addMonths(today, months))
			return dayOf(year, month, alone)
		})
	}
	for (const pattern of [DATE_MONTH, MONTH_DATE, DOTTED]) {
		const { date, month: word = '', year } = groupsOf(pattern, said)
		const month = MONTHS.get(word) ?? Number(word)
		if (year !== undefined) return dayOf(Number(year), month, Number(date))
		if (date !== undefined) return nearest(today, way, (years) => dayOf(now.year + years, month, Number(date)))
	}
	return null
}

/** The first day met when stepping that way from today, today included. */
function nearest(today: Day, way: Way, dayAt: (steps: number) => Day | null): Day | null {
	for (let step = 0; step <= MOST_STEPS; step++) {
		const day = dayAt(step * way)
		if (day !== null && (day - today) * way >= 0) return day
	}
	return null
}

function counted(said: string, today: Day, way: Way): Day | null {
	const [, ahead, sign, amount = '', word = '', ago] = COUNTED.exec(said) ?? []
	if ([ahead, sign, ago].filter((told) => told !== undefined).length > 1) return null
	const inDigits = /^\d+$/.test(amount)
	const count = inDigits ? Number(amount) : amount === '' ? 1 : COUNTS.get(amount)
	// A signed number alone is a count of days.
	const name = word === '' && sign !== undefined ? 'd' : word
	const unit = UNITS.get(name) ?? (inDigits ? SHORT_UNITS.get(name) : undefined)
	if (count === undefined || unit === undefined) return null
	const backwards = ago !== undefined || sign?.startsWith('-') === true
	const forwards = ahead !== undefined || sign !== undefined
	return moved(today, unit, count * (backwards ? -1 : forwards ? 1 : way))
}

function moved(today: Day, unit: Unit, count: number): Day | null {
	const far = count * unit.of
	if (!Number.isInteger(far) || Math.abs(far) > FURTHEST[unit.counts]) return null
	return unit.counts === 'days' ? today + far : addMonths(today, far)
}

function groupsOf(pattern: RegExp, said: string): Readonly<Record<string, string | undefined>> {
	return pattern.exec(said)?.groups ?? {}
}
