import { describe, expect, it } from 'vitest'
import { sayCapacity, sayWeeks } from '../../src/i18n/say-capacity'
import type { Capacity } from '../../src/query/capacity'
import type { TouchedWeeks } from '../../src/query/touched-weeks'

const real: TouchedWeeks = { weeks: [], known: [], mean: null }
const within: Capacity = { asked: 5, asking: 40, dormant: 0, weeklyNumber: 7, real, relief: null, room: 12 }
const over: Capacity = { ...within, asked: 9.4, room: 0, relief: { circle: 3, from: { days: 60 }, to: { days: 90 }, asked: 7.1 } }

function said(capacity: Capacity): readonly [string, string] {
	return [sayCapacity(capacity, 'en').join(' '), sayCapacity(capacity, 'ru').join(' ').replace(/\s/g, ' ')]
}

describe('the capacity in sentences', () => {
	it.each<[string, Capacity, string, string]>([
		[
			'more than the number, and what would help',
			over,
			'The cadences of 40 people ask for 2.4 more a week than your number. Seeing circle 3 every 90 days instead of 60 would bring them to 7.1.',
			'Частота 40 человек требует на 2,4 в неделю больше вашего числа. Если с кругом 3 общаться раз в 90 дней, а не в 60, понадобится 7,1 в неделю.',
		],
		[
			'from a default in months',
			{ ...over, relief: { circle: 2, from: { months: 1 }, to: { days: 60 }, asked: 7 } },
			'The cadences of 40 people ask for 2.4 more a week than your number. Seeing circle 2 every 60 days instead of every month would bring them to 7.',
			'Частота 40 человек требует на 2,4 в неделю больше вашего числа. Если с кругом 2 общаться раз в 60 дней, а не раз в месяц, понадобится 7 в неделю.',
		],
		[
			'nothing would help',
			{ ...over, relief: null, asking: 1, asked: 8 },
			'The cadence of 1 person asks for 1 more a week than your number. No longer default of a circle would help: these cadences stand in the notes, or are at their longest.',
			'Частота 1 человека требует на 1 в неделю больше вашего числа. Более долгая частота круга не поможет: эта частота указана в самих заметках или уже самая долгая.',
		],
		[
			'room for more',
			within,
			'The cadences of 40 people stay within your number. There is room for 12 more people of circle 3.',
			'Частота 40 человек укладывается в ваше число. Есть место ещё для 12 человек круга 3.',
		],
		[
			'room for one',
			{ ...within, asking: 21, room: 1 },
			'The cadences of 21 people stay within your number. There is room for 1 more person of circle 3.',
			'Частота 21 человека укладывается в ваше число. Есть место ещё для 1 человека круга 3.',
		],
		[
			'no room',
			{ ...within, room: 0 },
			'The cadences of 40 people stay within your number. There is no room for one more of circle 3.',
			'Частота 40 человек укладывается в ваше число. Ещё для одного человека круга 3 места нет.',
		],
		['circle 3 asks for nothing', { ...within, room: null }, 'The cadences of 40 people stay within your number.', 'Частота 40 человек укладывается в ваше число.'],
		[
			'nobody asks, and four are silent',
			{ ...within, asking: 0, asked: 0, dormant: 4 },
			'No cadence asks for anything yet. Not counted: 4 people silent for eight of their own intervals, whose cadence asks no more.',
			'Пока никто не требует внимания с какой-либо частотой. Не в счёт 4 человека: тишина длится восемь интервалов и дольше, и частота уже ничего не требует.',
		],
	])('%s', (_, capacity, en, ru) => {
		expect(said(capacity)).toEqual([en, ru])
	})
})

describe('the real weeks in a sentence', () => {
	const weeksOf = (...touched: readonly number[]): TouchedWeeks => {
		const known = touched.map((count, at) => ({ first: at * 7, touched: count, isCurrent: false, isKnown: true }))
		return { weeks: known, known, mean: touched.reduce((sum, count) => sum + count, 0) / touched.length }
	}

	it.each([
		[weeksOf(5, 8, 4, 6, 7, 3, 9, 7), '6.1 a week on average over 8 weeks; 4 of them reached your number.', 'В среднем 6,1 в неделю за 8 недель; ваше число достигнуто 4 раза.'],
		[weeksOf(6), '6 a week on average over 1 week; none of them reached your number.', 'В среднем 6 в неделю за 1 неделю; ваше число не достигнуто ни разу.'],
		[real, 'No whole week is known yet.', 'Ни одной полной недели пока нет.'],
	])('%#', (weeks, en, ru) => {
		expect([sayWeeks(weeks, 7, 'en'), sayWeeks(weeks, 7, 'ru').replace(/\s/g, ' ')]).toEqual([en, ru])
	})
})
