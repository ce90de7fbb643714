import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutCodeSpans } from '../../src/note/code-spans'
import { HIDDEN } from '../../src/note/line-text'

describe('a text without its code spans', () => {
	it.each([
		['a `b` c', 'a ... c'],
		['``a ` b`` c', '......... c'],
		['`a` and `b', '... and `b'],
		['`a ``b`` c', '`a ..... c'],
		['```x``` y', '....... y'],
		['no code', 'no code'],
		['`', '`'],
	])('of %j is %j', (text, expected) => {
		expect(withoutCodeSpans(text).replaceAll(HIDDEN, '.')).toBe(expected)
	})

	it('keeps every other character in its place, and the length', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('`', '``', 'a', ' ', '[') }), (text) => {
				const plain = withoutCodeSpans(text)
				expect(plain).toHaveLength(text.length)
				for (let at = 0; at < text.length; at += 1) expect([text[at], HIDDEN]).toContain(plain[at])
			}),
		)
	})
})
