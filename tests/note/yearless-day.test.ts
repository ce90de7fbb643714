import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yearlessDayFrom } from '../../src/note/yearless-day'

describe('a birthday', () => {
	it.each<[unknown, number | null, number, number]>([
		['1985-04-12', 1985, 4, 12],
		['12.04.1985', 1985, 4, 12],
		['[[1985-04-12]]', 1985, 4, 12],
		[[['1985-04-12']], 1985, 4, 12],
		['1985-04-12T00:00:00', 1985, 4, 12],
		['--04-12', null, 4, 12],
		['--0412', null, 4, 12],
		['04-12', null, 4, 12],
		['XXXX-04-12', null, 4, 12],
		['xxxx-04-12', null, 4, 12],
		['1604-04-12', null, 4, 12],
		['1604-02-29', null, 2, 29],
		['--02-29', null, 2, 29],
		['2024-02-29', 2024, 2, 29],
		[['--04-12', '--05-01'], null, 4, 12],
		['25/12/1985', 1985, 12, 25],
	])('%j is read', (value, year, month, dayOfMonth) => {
		expect(yearlessDayFrom(value)).toEqual({ year, month, dayOfMonth })
	})

	it.each<[unknown]>([[''], [null], [undefined], ['YYYY-MM-DD'], [1985], ['1985'], ['1985-04'], [[]], ['  ']])(
		'%j is absent',
		(value) => {
			expect(yearlessDayFrom(value)).toBe('absent')
		},
	)

	it.each<[unknown]>([
		['--13-01'], ['--02-30'], ['02-30'], ['00-10'], ['2025-02-29'], ['1985-13'], ['in spring'], [12.04], [412],
		['05/06/1985'], [true], [{}], ['--4-12'],
	])('%j is unreadable', (value) => {
		expect(yearlessDayFrom(value)).toBe('unreadable')
	})

	it('never throws', () => {
		fc.assert(fc.property(fc.anything(), (value) => ['object', 'string'].includes(typeof yearlessDayFrom(value))))
	})
})
