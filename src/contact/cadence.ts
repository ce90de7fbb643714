import { folded } from '../note/fold'
import { textOf } from '../note/value'
import { isAbsent } from './absent'

/** How often to be in touch: a count of days, calendar months, or never (RULES 18–19). */
export type Cadence = { readonly days: number } | { readonly months: number } | 'never'

/** Longer than a century is no rhythm but a slip of the hand. */
const LONGEST_DAYS = 36_525
const LONGEST_MONTHS = 1200

/** `30`, `every 2 weeks`, `раз в 3 месяца`, `каждые 10 дней`: sign, count, unit. */
const COUNTED = /^(?:every\s|раз в\s|кажд(?:ые|ый|ую)\s)?\s*([-−]?)(\d{1,9})\s*(\p{L}*)$/u

/** What a unit counts for, and in what the cadence is then told. */
interface Unit {
	readonly counts: 'days' | 'months'
	readonly of: number
}

const UNITS: ReadonlyMap<string, Unit> = bySpelling<Unit>([
	[{ counts: 'days', of: 1 }, ['', 'day', 'days', 'день', 'дня', 'дней']],
	[{ counts: 'days', of: 7 }, ['week', 'weeks', 'неделя', 'неделю', 'недели', 'недель']],
	[{ counts: 'months', of: 1 }, ['month', 'months', 'месяц', 'месяца', 'месяцев']],
	[{ counts: 'months', of: 3 }, ['quarter', 'quarters', 'квартал', 'квартала', 'кварталов']],
	[{ counts: 'months', of: 12 }, ['year', 'years', 'год', 'года', 'лет']],
])

/** The cadences that are said without a number. */
const WORDS: ReadonlyMap<string, Cadence> = bySpelling<Cadence>([
	[{ days: 1 }, ['daily', 'every day', 'ежедневно', 'раз в день', 'каждый день']],
	[{ days: 7 }, ['weekly', 'every week', 'еженедельно', 'раз в неделю', 'каждую неделю']],
	[{ days: 14 }, ['biweekly', 'fortnightly', 'every fortnight']],
	[{ months: 1 }, ['monthly', 'every month', 'ежемесячно', 'раз в месяц', 'каждый месяц']],
	[{ months: 3 }, ['quarterly', 'every quarter', 'ежеквартально', 'раз в квартал', 'каждый квартал']],
	[{ months: 6 }, ['half-yearly', 'every half-year', 'раз в полгода', 'каждые полгода']],
	[{ months: 12 }, ['yearly', 'every year', 'ежегодно', 'раз в год', 'каждый год']],
	['never', ['never', 'none', 'off', 'нет', 'никогда']],
])

/**
 * The cadence a property value says, in English or Russian: a count of days, `every 2 weeks`, `раз в месяц`,
 * `never`; of a list the first counts (RULES 18). `none` is `0` or less: unreadable, and no cadence at all,
 * whereas unreadable text leaves it to the circle.
 */
export function cadenceFrom(value: unknown): Cadence | 'none' | 'absent' | 'unreadable' {
	if (typeof value === 'number') return cadenceOf(value, 'days')
	// An older YAML reads a bare `off` or `no` as false.
	if (value === false) return 'never'
	const text = textOf(value)
	if (text !== null) return cadenceSaid(text)
	return isAbsent(value) ? 'absent' : 'unreadable'
}

function cadenceSaid(text: string): Cadence | 'none' | 'unreadable' {
	const said = WORDS.get(folded(text))
	if (said !== undefined) return said
	const [, sign, digits, word = ''] = COUNTED.exec(text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')) ?? []
	const unit = UNITS.get(folded(word))
	if (digits === undefined || unit === undefined) return 'unreadable'
	return cadenceOf((sign === '' ? 1 : -1) * Number(digits) * unit.of, unit.counts)
}

function cadenceOf(count: number, counts: Unit['counts']): Cadence | 'none' | 'unreadable' {
	if (count <= 0) return 'none'
	if (!Number.isInteger(count) || count > (counts === 'days' ? LONGEST_DAYS : LONGEST_MONTHS)) return 'unreadable'
	return counts === 'days' ? { days: count } : { months: count }
}

function bySpelling<Meaning>(
	meanings: readonly (readonly [Meaning, readonly string[]])[],
): ReadonlyMap<string, Meaning> {
	return new Map(meanings.flatMap(([meaning, spellings]) => spellings.map((word) => [folded(word), meaning])))
}
