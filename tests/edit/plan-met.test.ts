import { describe, expect, it } from 'vitest'
import { metOn } from '../../src/edit/plan-met'
import { dayAt } from '../contact-builder'
import { done, note, PATH, refusalOf, tieFrom, TODAY } from './acting'

const met = (text: string, day: string): string => done(metOn(PATH, dayAt(day), TODAY), text)

describe('the day of the first meeting', () => {
	it.each([
		['circle: 2', 'circle: 2\nmet: 2026-11-20'],
		['met:', 'met: 2026-11-20'],
		['met: 2026-04-03 # at the fair', 'met: 2026-11-20 # at the fair'],
		['met: 2026-11-24', 'met: 2026-11-20'],
		['met: in spring', 'met: 2026-11-20'],
		['met: 2027-01-01', 'met: 2026-11-20'],
		['дата_знакомства: "03.04.2026"', 'дата_знакомства: "20.11.2026"'],
		['знакомство: [[2026-04-03]]', 'знакомство: "[[2026-11-20]]"'],
		['met: [2026-04-03]', 'met: 2026-11-20'],
		['знакомство: 2026-11-22\nmet: 2026-04-03', 'знакомство: 2026-11-20\nmet: 2026-04-03'],
	])('takes the place and the spelling of the one there is: %j becomes %j', (before, after) => {
		const result = met(note(before), '2026-11-20')
		expect(result).toBe(note(after))
		expect(tieFrom(result).contact).toMatchObject({ met: dayAt('2026-11-20'), unreadable: [] })
	})

	it.each(['met: 2026-11-20', 'met: 20.11.2026', 'met: "[[2026-11-20|Friday]]"', 'met: 2026-11-20T18:30 # late'])('that the note says already writes nothing: %j', (properties) => {
		expect(met(note(properties), '2026-11-20')).toBe(note(properties))
	})

	it('may be today, and no later', () => {
		expect(refusalOf(metOn(PATH, TODAY, TODAY), note(''))).toBe(null)
		expect(metOn(PATH, TODAY + 1, TODAY)).toEqual({ kind: 'future-day', key: null, line: null, text: '' })
	})
})
