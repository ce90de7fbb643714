import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineCounter } from '../../src/note/line-counter'

describe('the line of an offset', () => {
	it('is one more than the line ends before it, CRLF being one', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n') }), fc.nat(100), (text, offset) => {
				const at = Math.min(offset, text.length)
				expect(lineCounter(text)(at)).toBe(text.slice(0, at).split('\n').length)
			}),
		)
	})
})
