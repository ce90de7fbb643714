import { describe, expect, it } from 'vitest'
import { linesAfter, oneLine } from '../../src/edit/inserted-lines'
import { bodyOf } from '../../src/edit/note-body'
import { spliced } from '../../src/edit/splice'

describe('lines that come in', () => {
	it.each([
		['- a\nb\n', 0, 'x\ny\n- a\nb\n'],
		['a\r\nb\r\n', 0, 'x\r\ny\r\n\r\na\r\nb\r\n'],
		['# a\n', 0, 'x\ny\n# a\n'],
		['a\n=\n', 0, 'x\ny\n\na\n=\n'],
		['a\nb\n', 1, 'a\nx\ny\nb\n'],
		['a\nb', 1, 'a\nx\ny\nb'],
		['a\r\nb\r\n', 1, 'a\r\nx\r\ny\r\nb\r\n'],
		['a\nb\n', 2, 'a\nb\nx\ny\n'],
		['a\nb', 2, 'a\nb\nx\ny'],
		['a\r\nb', 2, 'a\r\nb\r\nx\r\ny'],
		['', 0, 'x\ny'],
		['\ufeff', 0, '\ufeffx\ny'],
		['\ufeff\na\n', 0, '\ufeffx\ny\n\na\n'],
		['a', 1, 'a\nx\ny'],
	])('into %j after line %i make %j', (text, line, expected) => {
		expect(spliced(text, [linesAfter(bodyOf(text), line, ['x', 'y'])])).toBe(expected)
	})

	it('end as the line beside them does', () => {
		const body = bodyOf('a\nb\r\nc\n')
		expect([linesAfter(body, 2, ['x']).text, linesAfter(body, 2, ['x'], 3).text]).toEqual(['x\r\n', 'x\n'])
	})
})

it.each([
	['plain', 'plain'],
	['  two   blanks\t', 'two blanks'],
	['a\r\n\r\nb\u2028c', 'a b c'],
	[' \n ', ''],
	['5\u00a0кг', '5\u00a0кг'],
])('%j in one line is %j', (text, expected) => {
	expect(oneLine(text)).toBe(expected)
})
