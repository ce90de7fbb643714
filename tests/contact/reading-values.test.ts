import { describe, expect, it } from 'vitest'
import { isAbsent } from '../../src/contact/absent'
import { keptTexts } from '../../src/contact/kept-texts'
import { remembered } from '../../src/contact/remembered'
import { mayHoldMarker } from '../../src/contact/template-marker'
import { textsOf } from '../../src/note/value'

/** As YAML makes of `&a [*a]`. */
function listOfItself(): unknown[] {
	const list: unknown[] = []
	list.push(list)
	return list
}

describe('a value that says nothing is absent', () => {
	it.each([[null], [undefined], [''], [' \t'], [[]], [[null, '']], [[['']]], [[[]]]])('%j', (value) => {
		expect(isAbsent(value)).toBe(true)
	})

	it.each([[0], [false], ['x'], [['', 0]], [{}], [[['x']]]])('but not %j', (value) => {
		expect(isAbsent(value)).toBe(false)
	})

	it('nor a list that holds itself', () => {
		expect(isAbsent(listOfItself())).toBe(false)
	})
})

describe('a quick look finds whatever may hold a template’s marker', () => {
	it.each([['{{title}}'], ['a <% x %>'], [['x', '{{y}}']], [{ '{ title }': null }], [['x', { a: 1 }]], [[['{{y}}']]]])(
		'%j',
		(value) => {
			expect(mayHoldMarker(value)).toBe(true)
		},
	)

	it.each([['{x}'], ['<x>'], ['100 %'], [7], [null], [true], [[]], [['x', 7]]])('but not %j', (value) => {
		expect(mayHoldMarker(value)).toBe(false)
	})

	it('and does not lose itself', () => {
		expect(mayHoldMarker(listOfItself())).toBe(true)
	})
})

describe('texts are kept as they are read', () => {
	it.each([['x'], [' x '], ['[[a|b]] c'], [''], [' '], [7], [['x', '', 'y']], [[['x']]], [null], [{}]])('%j', (value) => {
		expect(keptTexts(value)).toEqual(textsOf(value))
	})
})

describe('what is remembered is read once', () => {
	it('for a text, not for other values', () => {
		let read = 0
		const countOf = remembered((value) => {
			read += 1
			return String(value).length
		})
		expect([countOf('abc'), countOf('abc'), countOf('ab'), read]).toEqual([3, 3, 2, 2])
		expect([countOf(12), countOf(12), read]).toEqual([2, 2, 4])
	})

	it('and nothing is remembered for good', () => {
		let read = 0
		const once = remembered(() => (read += 1))
		for (let count = 0; count < 20_001; count += 1) once(`text ${count}`)
		expect([once('text 20000'), once('text 0')]).toEqual([20_001, 20_002])
		once('x'.repeat(101))
		once('x'.repeat(101))
		expect(read).toBe(20_004)
	})
})
