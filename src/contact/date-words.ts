import { folded } from '../note/fold'

const MONTHS: readonly (readonly string[])[] = [
	['january', 'jan', 'январь', 'января'],
	['february', 'feb', 'февраль', 'февраля'],
	['march', 'mar', 'март', 'марта'],
	['april', 'apr', 'апрель', 'апреля'],
	['may', 'май', 'мая'],
	['june', 'jun', 'июнь', 'июня'],
	['july', 'jul', 'июль', 'июля'],
	['august', 'aug', 'август', 'августа'],
	['september', 'sep', 'sept', 'сентябрь', 'сентября'],
	['october', 'oct', 'октябрь', 'октября'],
	['november', 'nov', 'ноябрь', 'ноября'],
	['december', 'dec', 'декабрь', 'декабря'],
]

const WEEKDAYS: readonly (readonly string[])[] = [
	['monday', 'понедельник'],
	['tuesday', 'вторник'],
	['wednesday', 'среда', 'среду'],
	['thursday', 'четверг'],
	['friday', 'пятница', 'пятницу'],
	['saturday', 'суббота', 'субботу'],
	['sunday', 'воскресенье'],
]

/** Which of a month's weekdays: 1..4, or -1 for the last. */
export type Nth = 1 | 2 | 3 | 4 | -1

const NTHS: readonly (readonly [Nth, readonly string[]])[] = [
	[1, ['first', 'первый', 'первая', 'первое', 'первую']],
	[2, ['second', 'второй', 'вторая', 'второе', 'вторую']],
	[3, ['third', 'третий', 'третья', 'третье', 'третью']],
	[4, ['fourth', 'четвёртый', 'четвёртая', 'четвёртое', 'четвёртую']],
	[-1, ['last', 'последний', 'последняя', 'последнее', 'последнюю']],
]

const MONTH_BY_WORD = numbered(MONTHS)
const WEEKDAY_BY_WORD = numbered(WEEKDAYS)
const NTH_BY_WORD = new Map(NTHS.flatMap(([nth, words]) => words.map((word) => [folded(word), nth] as const)))

/** 1..12 for a month's name, English or Russian, in any case; null for any other word. */
export function monthNamed(word: string): number | null {
	return MONTH_BY_WORD.get(folded(word)) ?? null
}

/** 1 (Monday) .. 7 (Sunday) for a weekday's name, English or Russian; null for any other word. */
export function weekdayNamed(word: string): number | null {
	return WEEKDAY_BY_WORD.get(folded(word)) ?? null
}

/** 1..4 or -1 for `first` … `fourth`, `last`, `последнее`; null for any other word. */
export function nthNamed(word: string): Nth | null {
	return NTH_BY_WORD.get(folded(word)) ?? null
}

function numbered(words: readonly (readonly string[])[]): ReadonlyMap<string, number> {
	return new Map(words.flatMap((spellings, at) => spellings.map((word) => [folded(word), at + 1] as const)))
}
