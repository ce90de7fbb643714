import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cadenceFrom } from '../../src/contact/cadence'

const DAYS = (days: number) => ({ days })
const MONTHS = (months: number) => ({ months })

describe('a cadence is a count of days, or said in words', () => {
	it.each<[unknown, ReturnType<typeof cadenceFrom>]>([
		[30, DAYS(30)],
		['30', DAYS(30)],
		['1 day', DAYS(1)],
		['10 days', DAYS(10)],
		['2 weeks', DAYS(14)],
		['2 Weeks ', DAYS(14)],
		['1 month', MONTHS(1)],
		['3 months', MONTHS(3)],
		['2 years', MONTHS(24)],
		['every 30', DAYS(30)],
		['every 2 weeks', DAYS(14)],
		['Every  6 months', MONTHS(6)],
		['раз в 10 дней', DAYS(10)],
		['Раз в 2 недели', DAYS(14)],
		['раз в 3 месяца', MONTHS(3)],
		['раз в 2 года', MONTHS(24)],
		['раз в 5 лет', MONTHS(60)],
		['каждые 2 недели', DAYS(14)],
		['каждые 10 дней', DAYS(10)],
		['каждый 21 день', DAYS(21)],
		['21 день'.normalize('NFD'), DAYS(21)],
		['каждый 21 день'.normalize('NFD'), DAYS(21)],
		['5 недель', DAYS(35)],
		['daily', DAYS(1)],
		['weekly', DAYS(7)],
		['biweekly', DAYS(14)],
		['bi-weekly', DAYS(14)],
		['fortnightly', DAYS(14)],
		['Monthly', MONTHS(1)],
		['quarterly', MONTHS(3)],
		['half-yearly', MONTHS(6)],
		['yearly', MONTHS(12)],
		['every week', DAYS(7)],
		['every month', MONTHS(1)],
		['ежедневно', DAYS(1)],
		['еженедельно', DAYS(7)],
		['ежемесячно', MONTHS(1)],
		['ежеквартально', MONTHS(3)],
		['ежегодно', MONTHS(12)],
		['раз в неделю', DAYS(7)],
		['раз в месяц', MONTHS(1)],
		['раз в квартал', MONTHS(3)],
		['раз в полгода', MONTHS(6)],
		['Раз в год', MONTHS(12)],
		['каждую неделю', DAYS(7)],
		['каждый месяц', MONTHS(1)],
		['never', 'never'],
		['None', 'never'],
		['off', 'never'],
		[false, 'never'],
		['нет', 'never'],
		['Никогда', 'never'],
		[['monthly', 'weekly'], MONTHS(1)],
		['[[monthly]]', MONTHS(1)],
		[36_525, DAYS(36_525)],
		['1200 months', MONTHS(1200)],
	])('%j', (value, cadence) => {
		expect(cadenceFrom(value)).toEqual(cadence)
	})

	it.each([[0], [-1], [-0.5], ['0'], ['-5'], ['−5'], ['0 weeks'], ['-2 months'], ['every 0 days'], ['раз в 0 дней']])(
		'%j is unreadable and means none',
		(value) => {
			expect(cadenceFrom(value)).toBe('none')
		},
	)

	it.each([[null], [undefined], [''], [' '], [[]], [['', null]]])('%j is absent', (value) => {
		expect(cadenceFrom(value)).toBe('absent')
	})

	it.each([
		['sometimes'],
		['every Thursday'],
		['каждый четверг'],
		['1.5'],
		[1.5],
		['2 fortnights'],
		['2026-11-21'],
		[NaN],
		[Infinity],
		[36_526],
		['99999999999'],
		['1201 months'],
		['every'],
		['days'],
		[true],
		[{ days: 30 }],
		['30 days or so'],
	])('%j is unreadable', (value) => {
		expect(cadenceFrom(value)).toBe('unreadable')
	})

	it('reads any count up to a century, in number and in words', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1200 }), (count) => {
				expect(cadenceFrom(count)).toEqual({ days: count })
				expect(cadenceFrom(`every ${count} days`)).toEqual({ days: count })
				expect(cadenceFrom(`раз в ${count} месяцев`)).toEqual({ months: count })
			}),
		)
	})

	it('answers whatever it is given', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				const cadence = cadenceFrom(value)
				expect(typeof cadence === 'string' || typeof cadence === 'object').toBe(true)
			}),
		)
	})
})
