import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginsWithText, bodyOf, lineText } from '../../src/edit/note-body'
import { anyText } from './any-note'

describe('the lines of a note', () => {
	it.each([
		['', 1, []],
		['a', 1, ['a']],
		['a\n', 1, ['a']],
		['\ufeffa\r\nb\n\nc\r', 1, ['a', 'b', '', 'c\r']],
		['---\na: 1\n---\nb', 4, ['---', 'a: 1', '---', 'b']],
		['---\na: 1\n---', 4, ['---', 'a: 1', '---']],
		['\ufeff---\r\n---\r\n', 3, ['---', '---']],
		['\ufeff', 1, []],
		['\n\r\n', 1, ['', '']],
	])('of %j, the body from line %i on', (text, firstLine, lines) => {
		const body = bodyOf(text)
		expect(body.firstLine).toBe(firstLine)
		expect(body.lines.map((_, index) => lineText(body, index + 1))).toEqual(lines)
	})

	it('are all of it, and every block begins in one', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { lines, blocks, firstLine } = bodyOf(text)
				const bom = text.startsWith('\ufeff') ? '\ufeff' : ''
				expect(bom + lines.map(({ from, next }) => text.slice(from, next)).join('')).toBe(text)
				for (const { line } of blocks) expect([line >= firstLine, line <= lines.length]).toEqual([true, true])
			}),
			{ numRuns: 300, seed: 1 },
		)
	})

	it.each([
		['text', true], ['#tag', true], ['Title\n---', true], ['# Title', false], ['- item', false], ['> quote', false], ['```', false], ['', false],
	])('%j begins with text: %s', (text, expected) => {
		expect(beginsWithText(bodyOf(text), 1)).toBe(expected)
	})
})
