import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf, textsOf, yesOf } from '../../src/note/value'

describe('the texts of a property', () => {
	it.each<[unknown, string[]]>([
		['Acme', ['Acme']],
		['  Acme ', ['Acme']],
		['[[Acme]]', ['Acme']],
		['[[Orgs/Acme|Acme Ltd]]', ['Acme Ltd']],
		[[['Acme']], ['Acme']],
		[[[['Acme']], [['Boris, Vera']]], ['Acme', 'Boris, Vera']],
		[[['Boris', 'Vera']], ['Boris, Vera']],
		[['a', '', null, ' b '], ['a', 'b']],
		[30, ['30']],
		[0, ['0']],
		[false, ['false']],
		['see [site](https://example.org)', ['see site']],
		['', []],
		[null, []],
		[undefined, []],
		[{ first: 'Anna' }, []],
		[[{ first: 'Anna' }, 'x'], ['x']],
	])('of %j are %j', (value, expected) => {
		expect(textsOf(value)).toEqual(expected)
		expect(textOf(value)).toBe(expected[0] ?? null)
	})

	it('are never empty, and a list in itself ends', () => {
		const circular: unknown[] = ['a']
		circular.push(circular)
		expect(textsOf(circular)).toContain('a')
		fc.assert(
			fc.property(fc.anything(), (value) => {
				for (const text of textsOf(value)) expect(text.trim()).not.toBe('')
			}),
		)
	})
})

describe('yes', () => {
	it.each<[unknown]>([[true], ['true'], ['Yes'], ['да'], ['ДА'], [1], ['1'], [['yes', 'no']], [[true]]])('is %j',
		(value) => {
		expect(yesOf(value)).toBe(true)
	})

	it.each<[unknown]>([[false], ['false'], ['no'], ['нет'], [0], [2], [''], [null], [undefined], [{}],
		[['no', 'yes']], ['дата']])(
		'is not %j',
		(value) => {
			expect(yesOf(value)).toBe(false)
		},
	)
})
