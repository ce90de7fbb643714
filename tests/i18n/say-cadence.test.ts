import { describe, expect, it } from 'vitest'
import type { Cadence } from '../../src/contact/cadence'
import { sayCadence } from '../../src/i18n/say-cadence'

describe('a cadence in words', () => {
	it.each<[Cadence, string, string]>([
		[{ days: 1 }, 'every day', 'раз в день'],
		[{ days: 2 }, 'every 2 days', 'раз в 2 дня'],
		[{ days: 14 }, 'every 14 days', 'раз в 14 дней'],
		[{ days: 21 }, 'every 21 days', 'раз в 21 день'],
		[{ days: 30 }, 'every 30 days', 'раз в 30 дней'],
		[{ days: 1000 }, 'every 1,000 days', 'раз в 1 000 дней'],
		[{ months: 1 }, 'every month', 'раз в месяц'],
		[{ months: 3 }, 'every 3 months', 'раз в 3 месяца'],
		[{ months: 6 }, 'every 6 months', 'раз в 6 месяцев'],
		[{ months: 12 }, 'every year', 'раз в год'],
		[{ months: 13 }, 'every 13 months', 'раз в 13 месяцев'],
		[{ months: 24 }, 'every 2 years', 'раз в 2 года'],
		[{ months: 60 }, 'every 5 years', 'раз в 5 лет'],
		['never', 'never', 'никогда'],
	])('%j: %s, %s', (cadence, en, ru) => {
		expect(sayCadence(cadence, 'en')).toBe(en)
		expect(sayCadence(cadence, 'ru').replace(/\u00A0/g, ' ')).toBe(ru)
	})
})
