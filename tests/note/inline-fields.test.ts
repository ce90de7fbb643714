import { describe, expect, it } from 'vitest'
import { inlineFieldsIn } from '../../src/note/inline-fields'

describe('the inline fields of a line', () => {
	it.each<[string, [string, string][]]>([
		['call [gave:: contact] (asked:: help)', [['gave', 'contact'], ['asked', 'help']]],
		['[gave::contact]', [['gave', 'contact']]],
		['[ **gave** :: a [[Book]] (old)]', [['gave', 'a [[Book]] (old)']]],
		['(due:: [[2026-12-04]])', [['due', '[[2026-12-04]]']]],
		['[цель:: найти: поставщика]', [['цель', 'найти: поставщика']]],
		['[gave:: [asked:: x]]', [['gave', '[asked:: x]']]],
		['[due::]', [['due', '']]],
	])('%s', (text, expected) => {
		const fields = inlineFieldsIn(text)
		expect(fields.map(({ key, value }) => [key, value])).toEqual(expected)
		for (const { index, end } of fields) expect(text.slice(index, end)).toMatch(/^[[(].*[\])]$/)
	})

	it.each([['gave:: contact'], ['[gave: contact]'], ['[gave:: contact'], ['[[a::b'], ['(gave:: contact]'],
		[':: [a]']])(
		'%j has none',
		(text) => {
			expect(inlineFieldsIn(text)).toEqual([])
		},
	)
})
