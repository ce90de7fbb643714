import { describe, expect, it } from 'vitest'
import { surelyAdding } from '../../src/edit/read-back'
import { Refused } from '../../src/edit/refusal'
import { rulesWith } from '../contact/note'

const TEXT = '- [ ] a #promise\n\n## Interactions\n- 2026-11-20 call\n- 2026-11-20 call\n'

function added(at: number, text: string, to = at): unknown {
	let said: unknown
	surelyAdding(TEXT, { from: at, to, text }, rulesWith(), (one) => {
		said = { ...one, line: 0 }
		return true
	})
	return said
}

describe('a note with lines added', () => {
	it.each([
		['an interaction', TEXT.length, '- 2026-11-19 chat: x\n', { channel: 'message', text: 'x' }],
		['one like its fellows', TEXT.length, '- 2026-11-20 call\n', { channel: 'call' }],
		['a promise', 0, '- [ ] b #waiting\n', { side: 'theirs', text: 'b' }],
	])('says more by %s', (_, at, text, expected) => {
		expect(added(at, text)).toMatchObject(expected)
	})

	it.each([
		['nothing more', 0, 'text\n', 0],
		['two things', 0, '- [ ] b #promise\n- [ ] c #promise\n', 0],
		['one of each', 18, '- [ ] b #promise\n## Log\n# Interactions\n- 2026-01-01\n', 18],
		['a day that is none', TEXT.length, '- 2026-11-19 call\n- 2026-02-30 call\n', TEXT.length],
		['less', 0, '', 17],
		['another thing in place of one', 0, '- [ ] b #promise\n', 17],
		['no log any more', 18, '```\n', 18],
	])('is not written where it says %s', (_, at, text, to) => {
		expect(() => added(at, text, to)).toThrow(Refused)
	})

	it('is not written where what it says more does not fit', () => {
		expect(() => surelyAdding(TEXT, { from: 0, to: 0, text: '- [ ] b #promise\n' }, rulesWith(), () => false)).toThrow(Refused)
	})
})
