import { describe, expect, it } from 'vitest'
import { AliasBook } from '../../src/index/alias-book'

describe('an alias leads to the one contact who bears it (RULES 9)', () => {
	it.each([
		['Annie', 'People/Anna.md'],
		['ANNIE', 'People/Anna.md'],
		[' Annie ', 'People/Anna.md'],
		['Ёжик', 'People/Anna.md'],
		['ёжик'.normalize('NFD'), 'People/Anna.md'],
		['An nie', null],
		['ежик', null],
		['B', null],
		['constructor', null],
	])('%s -> %s', (alias, expected) => {
		const book = new AliasBook()
		book.add('People/Anna.md', ['Annie', 'annie', 'Ёжик'])
		book.add('People/Boris.md', ['B'])
		book.add('People/Bella.md', ['b'])
		expect(book.bearer(alias)).toBe(expected)
	})

	it.each([['Annie', true], ['b', true], ['An nie', false]])('%s is borne by anybody: %s', (alias, expected) => {
		const book = new AliasBook()
		book.add('People/Anna.md', ['Annie'])
		book.add('People/Boris.md', ['B'])
		book.add('People/Bella.md', ['b'])
		expect(book.isBorne(alias)).toBe(expected)
	})

	it('leads to the one who is left when the other bearer is gone', () => {
		const book = new AliasBook()
		book.add('a.md', ['B'])
		book.add('b.md', ['B', 'b'])
		expect(book.bearer('B')).toBeNull()
		book.remove('b.md', ['B', 'b'])
		expect(book.bearer('B')).toBe('a.md')
		book.remove('a.md', ['B'])
		expect([book.bearer('B'), book.isBorne('B')]).toEqual([null, false])
	})
})
