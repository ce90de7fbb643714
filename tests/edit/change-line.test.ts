import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedLine } from '../../src/edit/change-line'
import { Refused, type Refusal } from '../../src/edit/refusal'
import { spliced } from '../../src/edit/splice'
import { frontmatterBlock } from '../../src/note/fence'
import { anyText } from './any-note'

function changed(text: string, line: number, was: string, now: string | null): string {
	return spliced(text, changedLine(text, { line, was }, now))
}

function refusalOf(text: string, line: number, was: string, now: string | null = null): Refusal['kind'] | null {
	try {
		changed(text, line, was, now)
		return null
	} catch (error) {
		if (!(error instanceof Refused)) throw error
		return error.refusal.kind
	}
}

describe('a line', () => {
	it.each([
		['a\nb\nc', 2, 'b', 'x', 'a\nx\nc'],
		['a\r\nb\r\n', 2, 'b', '$& $1', 'a\r\n$& $1\r\n'],
		['a\nb  \nc', 2, 'b  ', 'x\r\ny', 'a\nx y\nc'],
		['\ufeffa\nb', 1, 'a', 'x', '\ufeffx\nb'],
		['---\nx: 1\n---\n- a\n  - b\n', 4, '- a', '- c', '---\nx: 1\n---\n- c\n  - b\n'],
		['b\na', 1, 'a', 'x', 'b\nx'],
		['---\na\n---\na', 2, 'a', 'x', '---\na\n---\nx'],
		['a\n\na', 3, 'a', '', 'a\n\n'],
	])('of %j, the %i. one %j, changed to %j: %j', (text, line, was, now, expected) => {
		expect(changed(text, line, was, now)).toBe(expected)
	})

	it.each([
		['a\nb\nc', 2, 'b', 'a\nc'],
		['a\r\nb\r\nc', 2, 'b', 'a\r\nc'],
		['a\nb', 2, 'b', 'a'],
		['a\r\nb', 2, 'b', 'a'],
		['a\nb\n', 2, 'b', 'a\n'],
		['a', 1, 'a', ''],
		['\ufeffa', 1, 'a', '\ufeff'],
		['- a\n  - b\n\n  c\n- d\n', 1, '- a', '- d\n'],
		['- a\n  - b\n  - c\n- d\n', 2, '  - b', '- a\n  - c\n- d\n'],
		['- a\n- b\ngoes on\n\ntext', 2, '- b', '- a\n\ntext'],
		['- [ ] a\n\t- b', 1, '- [ ] a', ''],
		['```\n- a\n  - b\n```', 2, '- a', '```\n  - b\n```'],
		['---\nx: 1\n---\na', 4, 'a', '---\nx: 1\n---\n'],
	])('of %j, the %i. one %j, taken away: %j', (text, line, was, expected) => {
		expect(changed(text, line, was, null)).toBe(expected)
	})

	it.each([
		['a\nb', 3, 'c'], ['a\nb\na', 2, 'a'], ['a ', 1, 'a'], ['---\na: 1\n---\n', 2, 'a: 1'], ['', 1, ''], ['a', 0, 'b'], ['a', -1, 'b'],
	])('is gone in %j: the %i. one %j', (text, line, was) => {
		expect(refusalOf(text, line, was)).toBe('line-gone')
		expect(refusalOf(text, line, was, 'x')).toBe('line-gone')
	})

	it.each([
		['Text\n- a\n---\n', 2, '- a'],
		['- a\n  ```\ncode\n  ```\n', 1, '- a'],
	])('is not taken away where another would read differently: %j', (text, line, was) => {
		expect(refusalOf(text, line, was)).toBe('unsure')
	})

	it('changes alone in any text', () => {
		fc.assert(
			fc.property(anyText, fc.nat(), fc.option(anyText, { nil: null }), (text, choice, now) => {
				const lines = text.split('\n')
				const number = (choice % lines.length) + 1
				const was = (lines[number - 1] ?? '').replace(number < lines.length ? /\r$/ : '', '').replace(number === 1 ? /^\ufeff/ : '', '')
				let splices
				try {
					splices = changedLine(text, { line: number, was }, now)
				} catch (error) {
					expect(error).toBeInstanceOf(Refused)
					return
				}
				const [splice] = splices
				if (splice === undefined || splices.length > 1) throw new Error('Not one splice')
				expect(splice.from).toBeGreaterThanOrEqual(frontmatterBlock(text)?.bodyStart ?? 0)
				if (now === null) {
					expect(text.slice(splice.from, splice.to)).toContain(was)
					expect(splice.text).toBe('')
				} else {
					expect([text.slice(splice.from, splice.to), splice.text.includes('\n')]).toEqual([was, false])
				}
			}),
			{ numRuns: 300, seed: 1 },
		)
	})
})
