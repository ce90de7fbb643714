import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFrom, dayText, weekdayOf, type Day } from '../../src/note/day'
import { naturalDay, type Lean } from '../../src/note/natural-day'
import { ZONES, inTimeZone } from '../time-zones'

const LEANS: readonly Lean[] = ['past', 'future']
/** A Tuesday. */
const TUESDAY = '2026-11-24'
const anyDay = fc.integer({ min: -200_000, max: 400_000 })
const russianPlural = new Intl.PluralRules('ru')

function day(text: string): Day {
	const found = dayFrom(text)
	if (typeof found !== 'number') throw new Error(`${text} is no day`)
	return found
}

function read(text: string, lean: Lean, today: string = TUESDAY): string | null {
	const found = naturalDay(text, day(today), lean)
	return found === null ? null : dayText(found)
}

function daysInRussian(count: number): string {
	const form = russianPlural.select(count)
	return `${String(count)} ${form === 'one' ? 'день' : form === 'few' ? 'дня' : 'дней'}`
}

describe.each(ZONES)('a day a person types in the time zone %s', (zone) => {
	inTimeZone(zone)

	it('is as many days off as was said, in both languages and whichever way it leans', () => {
		const anyLean = fc.constantFrom(...LEANS)
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -400, max: 400 }), anyLean, (today, offset, lean) => {
				const count = Math.abs(offset)
				const english = offset < 0 ? `${String(count)} days ago` : `in ${String(count)} days`
				const russian = offset < 0 ? `${daysInRussian(count)} назад` : `через ${daysInRussian(count)}`
				const signed = `${offset < 0 ? '-' : '+'}${String(count)}`
				for (const text of [english, russian, signed, `${signed}d`, `${signed}д`]) {
					expect(naturalDay(text, today, lean)).toBe(today + offset)
				}
			}),
		)
	})

	it('is the same day as written, whatever today is', () => {
		fc.assert(fc.property(anyDay, anyDay, (some, today) => naturalDay(dayText(some), today, 'past') === some))
	})

	it('is 1 to 7 days off as a bare weekday', () => {
		const names = ['monday', 'вт', 'среду', 'thu', 'пятница', 'sat', 'воскресенье']
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (today, weekday) => {
				const past = naturalDay(names[weekday - 1] ?? '', today, 'past') ?? today
				const future = naturalDay(names[weekday - 1] ?? '', today, 'future') ?? today
				expect([weekdayOf(past), weekdayOf(future)]).toEqual([weekday, weekday])
				expect(today - past).toBeGreaterThanOrEqual(1)
				expect(today - past).toBeLessThanOrEqual(7)
				expect(future - past).toBe(today - past === 7 ? 14 : 7)
			}),
		)
	})

	it.each(LEANS)('is the day that stands there, leaning to the %s', (lean) => {
		for (const text of [
			'2026-10-02', '2026-10-2', ' 2026-10-02 ', '2026/10/02', '02.10.2026', '2.10.2026', '02.10.2026 г.',
			'[[2026-10-02]]', '[[Daily/2026-10-02|then]]', '[Friday](2026-10-02.md)', '2026-10-02T23:30:00Z',
			'2026-10-02  18:30', 'on 2026-10-02', 'Until  2026-10-02T23:30Z', 'до 02.10.2026', 'с [[2026-10-02]]',
			'2 October 2026', '2 oct 2026', '2 Oct. 2026', 'October 2, 2026', 'OCT 2 2026', 'October 2nd, 2026',
			'the 2nd of October 2026', 'by 2 october 2026', '2 октября 2026', '2 Октября 2026 г.', '2 окт. 2026г',
			'2 октября 2026 года', 'до 2-го октября 2026', 'ко 2 октября 2026', 'со 2 октября, 2026 Г.',
		]) {
			expect([text, read(text, lean)]).toEqual([text, '2026-10-02'])
		}
	})

	it.each([
		['day before yesterday', '2026-11-22'],
		['the day before yesterday', '2026-11-22'],
		['позавчера', '2026-11-22'],
		['yesterday', '2026-11-23'],
		['Вчера', '2026-11-23'],
		['today', '2026-11-24'],
		['СЕГОДНЯ', '2026-11-24'],
		['Tomorrow.', '2026-11-25'],
		['by  tomorrow', '2026-11-25'],
		['до завтра', '2026-11-25'],
		['\tна завтра\u00a0', '2026-11-25'],
		['day  after\u00a0tomorrow', '2026-11-26'],
		['до послезавтра', '2026-11-26'],
		['3 days ago', '2026-11-21'],
		['three days ago', '2026-11-21'],
		['a couple of days ago', '2026-11-22'],
		['couple days ago', '2026-11-22'],
		['a day ago', '2026-11-23'],
		['a week ago', '2026-11-17'],
		['week ago', '2026-11-17'],
		['Ten weeks ago', '2026-09-15'],
		['2w ago', '2026-11-10'],
		['a month ago', '2026-10-24'],
		['9 months ago', '2026-02-24'],
		['half a year ago', '2026-05-24'],
		['a year ago', '2025-11-24'],
		['100 years ago', '1926-11-24'],
		['0 days ago', '2026-11-24'],
		['день назад', '2026-11-23'],
		['1 день назад', '2026-11-23'],
		['2 дня назад', '2026-11-22'],
		['5 дней назад', '2026-11-19'],
		['пять дней тому назад', '2026-11-19'],
		['пару дней назад', '2026-11-22'],
		['неделю назад', '2026-11-17'],
		['одну неделю назад', '2026-11-17'],
		['две недели назад', '2026-11-10'],
		['5 недель назад', '2026-10-20'],
		['2 нед. назад', '2026-11-10'],
		['месяц назад', '2026-10-24'],
		['три месяца назад', '2026-08-24'],
		['10 месяцев назад', '2026-01-24'],
		['полгода назад', '2026-05-24'],
		['год назад', '2025-11-24'],
		['2 года назад', '2024-11-24'],
		['пять лет назад', '2021-11-24'],
		['in 3 days', '2026-11-27'],
		['in a day', '2026-11-25'],
		['in a week', '2026-12-01'],
		['in a couple of weeks', '2026-12-08'],
		['in 2 months', '2027-01-24'],
		['in a year', '2027-11-24'],
		['in 2w', '2026-12-08'],
		['через 3 дня', '2026-11-27'],
		['через три дня', '2026-11-27'],
		['через неделю', '2026-12-01'],
		['Через пару недель', '2026-12-08'],
		['через месяц', '2026-12-24'],
		['через полгода', '2027-05-24'],
		['через год', '2027-11-24'],
		['через десять лет', '2036-11-24'],
		['-3', '2026-11-21'],
		['−3', '2026-11-21'],
		['+7', '2026-12-01'],
		['+ 7', '2026-12-01'],
		['-3d', '2026-11-21'],
		['-3 days', '2026-11-21'],
		['+1w', '2026-12-01'],
		['–2н', '2026-11-10'],
		['+1 м', '2026-12-24'],
		['-1г', '2025-11-24'],
		['last week', '2026-11-17'],
		['next week', '2026-12-01'],
		['last month', '2026-10-24'],
		['next month', '2026-12-24'],
		['next year', '2027-11-24'],
		['на прошлой неделе', '2026-11-17'],
		['прошлая неделя', '2026-11-17'],
		['на следующей неделе', '2026-12-01'],
		['со следующей недели', '2026-12-01'],
		['в прошлом месяце', '2026-10-24'],
		['в следующем месяце', '2026-12-24'],
		['в прошлом году', '2025-11-24'],
	])('is told from Tuesday 24 November 2026 alike, however it leans: %s is %s', (text, expected) => {
		expect(LEANS.map((lean) => read(text, lean))).toEqual([expected, expected])
	})

	it.each([
		['3 days', '2026-11-21', '2026-11-27'],
		['a couple of days', '2026-11-22', '2026-11-26'],
		['1 week', '2026-11-17', '2026-12-01'],
		['week', '2026-11-17', '2026-12-01'],
		['month', '2026-10-24', '2026-12-24'],
		['2 недели', '2026-11-10', '2026-12-08'],
		['на неделю', '2026-11-17', '2026-12-01'],
		['на 3 дня', '2026-11-21', '2026-11-27'],
		['три месяца', '2026-08-24', '2027-02-24'],
		['полгода', '2026-05-24', '2027-05-24'],
		['3d', '2026-11-21', '2026-11-27'],
		['2W', '2026-11-10', '2026-12-08'],
		['1m', '2026-10-24', '2026-12-24'],
		['1y', '2025-11-24', '2027-11-24'],
		['3д', '2026-11-21', '2026-11-27'],
		['2н', '2026-11-10', '2026-12-08'],
		['1 м', '2026-10-24', '2026-12-24'],
		['1г', '2025-11-24', '2027-11-24'],
		['100 years', '1926-11-24', '2126-11-24'],
		['36525 days', '1926-11-24', '2126-11-25'],
		['monday', '2026-11-23', '2026-11-30'],
		['tuesday', '2026-11-17', '2026-12-01'],
		['Wed', '2026-11-18', '2026-11-25'],
		['on  Thursday', '2026-11-19', '2026-11-26'],
		['by fri.', '2026-11-20', '2026-11-27'],
		['until sat', '2026-11-21', '2026-11-28'],
		['till Sunday', '2026-11-22', '2026-11-29'],
		['понедельник', '2026-11-23', '2026-11-30'],
		['с понедельника', '2026-11-23', '2026-11-30'],
		['к понедельнику', '2026-11-23', '2026-11-30'],
		['во вторник', '2026-11-17', '2026-12-01'],
		['ко вторнику', '2026-11-17', '2026-12-01'],
		['в среду', '2026-11-18', '2026-11-25'],
		['до среды', '2026-11-18', '2026-11-25'],
		['к среде', '2026-11-18', '2026-11-25'],
		['в четверг', '2026-11-19', '2026-11-26'],
		['до четверга', '2026-11-19', '2026-11-26'],
		['В Пятницу', '2026-11-20', '2026-11-27'],
		['к пятнице', '2026-11-20', '2026-11-27'],
		['пт', '2026-11-20', '2026-11-27'],
		['на пт.', '2026-11-20', '2026-11-27'],
		['до субботы', '2026-11-21', '2026-11-28'],
		['в воскресенье', '2026-11-22', '2026-11-29'],
		['вс', '2026-11-22', '2026-11-29'],
		['2 October', '2026-10-02', '2027-10-02'],
		['Oct 2', '2026-10-02', '2027-10-02'],
		['on the 2nd of october', '2026-10-02', '2027-10-02'],
		['2 октября', '2026-10-02', '2027-10-02'],
		['2 окт.', '2026-10-02', '2027-10-02'],
		['до 2-го октября', '2026-10-02', '2027-10-02'],
		['02.10', '2026-10-02', '2027-10-02'],
		['2.10.', '2026-10-02', '2027-10-02'],
		['23 november', '2026-11-23', '2027-11-23'],
		['24 november', '2026-11-24', '2026-11-24'],
		['24.11', '2026-11-24', '2026-11-24'],
		['25 ноября', '2025-11-25', '2026-11-25'],
		['31 декабря', '2025-12-31', '2026-12-31'],
		['1 января', '2026-01-01', '2027-01-01'],
		['29 февраля', '2024-02-29', '2028-02-29'],
		['29.02', '2024-02-29', '2028-02-29'],
		['23rd', '2026-11-23', '2026-12-23'],
		['the 24th', '2026-11-24', '2026-11-24'],
		['24-го', '2026-11-24', '2026-11-24'],
		['on the 25th', '2026-10-25', '2026-11-25'],
		['1st', '2026-11-01', '2026-12-01'],
		['2nd', '2026-11-02', '2026-12-02'],
		['5го', '2026-11-05', '2026-12-05'],
		['до 5-го', '2026-11-05', '2026-12-05'],
		['5 числа', '2026-11-05', '2026-12-05'],
		['5-го числа', '2026-11-05', '2026-12-05'],
		['к 5 числу', '2026-11-05', '2026-12-05'],
		['31st', '2026-10-31', '2026-12-31'],
		['31-го', '2026-10-31', '2026-12-31'],
	])('leans from Tuesday 24 November 2026: %s is %s in the past and %s ahead', (text, past, future) => {
		expect(LEANS.map((lean) => read(text, lean))).toEqual([past, future])
	})
})

describe('a weekday that is named closer', () => {
	it.each([
		[TUESDAY, 'last friday', '2026-11-20'],
		[TUESDAY, 'last tuesday', '2026-11-17'],
		[TUESDAY, 'last mon', '2026-11-23'],
		[TUESDAY, 'прошлая пятница', '2026-11-20'],
		[TUESDAY, 'в прошлую пятницу', '2026-11-20'],
		[TUESDAY, 'в прошлый понедельник', '2026-11-23'],
		[TUESDAY, 'в прошлое воскресенье', '2026-11-22'],
		[TUESDAY, 'с прошлого вторника', '2026-11-17'],
		[TUESDAY, 'next friday', '2026-11-27'],
		[TUESDAY, 'by next tuesday', '2026-12-01'],
		[TUESDAY, 'в следующую пятницу', '2026-11-27'],
		[TUESDAY, 'в следующий вторник', '2026-12-01'],
		[TUESDAY, 'к следующей среде', '2026-11-25'],
		[TUESDAY, 'this monday', '2026-11-23'],
		[TUESDAY, 'this tuesday', '2026-11-24'],
		[TUESDAY, 'this friday', '2026-11-27'],
		[TUESDAY, 'в эту пятницу', '2026-11-27'],
		[TUESDAY, 'в это воскресенье', '2026-11-29'],
		['2026-11-29', 'this monday', '2026-11-23'],
		['2026-11-29', 'в это воскресенье', '2026-11-29'],
		['2026-11-29', 'last sunday', '2026-11-22'],
		['2026-11-29', 'next monday', '2026-11-30'],
		['2026-11-30', 'this sunday', '2026-12-06'],
		['2026-11-30', 'в прошлое воскресенье', '2026-11-29'],
		['2027-01-01', 'this monday', '2026-12-28'],
		['2026-12-31', 'next friday', '2027-01-01'],
		['1969-12-31', 'next thursday', '1970-01-01'],
	])('on %s %s is %s, however it leans', (today, text, expected) => {
		expect(LEANS.map((lean) => read(text, lean, today))).toEqual([expected, expected])
	})
})

describe('months and years', () => {
	it.each([
		['2026-03-31', 'a month ago', '2026-02-28'],
		['2024-03-31', 'месяц назад', '2024-02-29'],
		['2026-01-31', 'in a month', '2026-02-28'],
		['2026-01-31', 'next month', '2026-02-28'],
		['2026-08-31', 'через полгода', '2027-02-28'],
		['2026-01-15', 'last month', '2025-12-15'],
		['2026-12-31', 'через 2 месяца', '2027-02-28'],
		['2024-02-29', 'in 1 year', '2025-02-28'],
		['2024-02-29', 'через 4 года', '2028-02-29'],
		['2024-02-29', 'год назад', '2023-02-28'],
		['2026-01-01', 'yesterday', '2025-12-31'],
		['2026-12-31', 'завтра', '2027-01-01'],
		['2024-02-28', 'tomorrow', '2024-02-29'],
		['2026-02-28', 'tomorrow', '2026-03-01'],
	])('go by the calendar: on %s %s is %s', (today, text, expected) => {
		expect(LEANS.map((lean) => read(text, lean, today))).toEqual([expected, expected])
	})

	it.each([
		['2024-02-29', '29 february', '2024-02-29', '2024-02-29'],
		['2024-03-01', '29 Feb', '2024-02-29', '2028-02-29'],
		['2024-02-28', '29 февраля', '2020-02-29', '2024-02-29'],
		['1896-03-01', '29 feb', '1896-02-29', '1904-02-29'],
		['1904-02-28', '29 feb', '1896-02-29', '1904-02-29'],
		['2026-12-31', '1 января', '2026-01-01', '2027-01-01'],
		['2026-01-01', '31 dec', '2025-12-31', '2026-12-31'],
		['2026-03-01', '31-го', '2026-01-31', '2026-03-31'],
		['2026-02-01', '31st', '2026-01-31', '2026-03-31'],
		['2026-03-01', '30 числа', '2026-01-30', '2026-03-30'],
		['2026-01-01', '5th', '2025-12-05', '2026-01-05'],
		['2026-12-31', '1-го', '2026-12-01', '2027-01-01'],
		['2026-03-30', '29th', '2026-03-29', '2026-04-29'],
		['2026-01-30', '29th', '2026-01-29', '2026-03-29'],
	])('are filled in: on %s %s is %s in the past and %s ahead', (today, text, past, future) => {
		expect(LEANS.map((lean) => read(text, lean, today))).toEqual([past, future])
	})

	it.each([
		['январь', 1], ['фев', 2], ['марта', 3], ['april', 4], ['мая', 5], ['may', 5], ['июн', 6], ['июля', 7],
		['авг', 8], ['Sept', 9], ['сент', 9], ['октябрь', 10], ['нояб', 11], ['дек', 12],
	])('are known by name: %s is month %i', (name, month) => {
		expect(read(`3 ${name} 2025`, 'past')).toBe(`2025-${String(month).padStart(2, '0')}-03`)
	})
})

describe('counts and letters', () => {
	it.each([
		['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8],
		['nine', 9], ['ten', 10], ['один', 1], ['два', 2], ['три', 3], ['четыре', 4], ['пять', 5], ['шесть', 6],
		['семь', 7], ['восемь', 8], ['девять', 9], ['десять', 10], ['ТРЁХ', 3], ['четырёх', 4],
	])('%s is %i', (word, count) => {
		expect(naturalDay(`${word} ${/[a-z]/.test(word) ? 'days ago' : 'дней назад'}`, 0, 'future')).toBe(-count)
	})

	it('are read however the letters are composed', () => {
		expect(read('следующий вторник'.normalize('NFD'), 'past')).toBe('2026-12-01')
		expect(read('через трёх дней'.normalize('NFD'), 'past')).toBe('2026-11-27')
	})
})

describe('what is no day', () => {
	it.each([
		[''], ['  '], ['soon'], ['скоро'], ['YYYY-MM-DD'], ['05/06/2026'], ['on 05/06/2026'], ['2026'], ['2026-11'],
		['2026-02-30'], ['30.02.2026'], ['31.02'], ['00.10'], ['02.13'], ['2.0'], ['18.30'], ['31 ноября'], ['30 feb'],
		['29 february 2025'], ['0 мая'], ['32 мая'], ['2 октября 99'], ['2 foo'], ['2 foo 2025'], ['october 2025'],
		['0th'], ['32nd'], ['0 числа'], ['3'], ['17'], ['+'], ['-'], ['+two'], ['+d'], ['d'], ['д'], ['a d'],
		['in 3'], ['через 3'], ['3 ago'], ['ago'], ['назад'], ['week week'], ['in'], ['в'], ['на'], ['on'],
		['in 3 days ago'], ['через 3 дня назад'], ['-3 days ago'], ['in -3 days'], ['through 3 days'], ['in friday'],
		['в неделю'], ['до 3 дней'], ['по 3 дня'], ['на неделе'], ['this week'], ['на этой неделе'], ['last day'],
		['last'], ['next'], ['прошлый'], ['mond'], ['средство'], ['средний'], ['пятниц'], ['fridayish'], ['last last'],
		['some friday'], ['half a week'], ['0.5 years'], ['3 hours ago'], ['few days ago'], ['constructor'],
		['36526 days'], ['+36526'], ['5218 weeks ago'], ['1201 months ago'], ['через 101 год'], ['-101y'],
		['99999999999999999999 days ago'], ['9'.repeat(60)], [`${'9'.repeat(55)}d`], ['2026-11-24 or so'],
		[`${'0'.repeat(60)}1 day ago`], [`[[${'a/'.repeat(30)}2026-11-24]]`],
	])('%j is none', (text) => {
		expect(LEANS.map((lean) => read(text, lean))).toEqual([null, null])
	})

	it('is what runs on for longer than 60 characters, blanks around it aside', () => {
		expect(read(`in ${'0'.repeat(51)}3 days`, 'past')).toBe('2026-11-27')
		expect(read(`in ${'0'.repeat(52)}3 days`, 'past')).toBeNull()
		expect(read(`${' '.repeat(100)}today${' '.repeat(100)}`, 'past')).toBe(TUESDAY)
	})

	it('never throws', () => {
		const words = ['in', 'на', 'last', 'прошлую', 'friday', 'неделю', 'a', '3', '-', '+', '29', 'feb', '.', 'назад']
		const spoken = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(' '))
		const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 60 }), spoken)
		fc.assert(
			fc.property(anyText, anyDay, fc.constantFrom(...LEANS), (text, today, lean) => {
				const found = naturalDay(text, today, lean)
				expect(found === null || Number.isInteger(found)).toBe(true)
			}),
		)
	})

	it.each([['9'], [' '], ['a '], ['а.'], ['[['], ['+ '], ['1.']])('is found at once in a million of %j', (piece) => {
		const started = performance.now()
		naturalDay(piece.repeat(1_000_000), 0, 'past')
		naturalDay(piece.repeat(60).slice(0, 60), 0, 'past')
		expect(performance.now() - started).toBeLessThan(500)
	})
})
