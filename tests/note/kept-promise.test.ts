import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/note/note-lines'
import { rulesWith } from '../contact/note'
import { textAt } from '../contact-builder'

const keptIn = (text: string, ofContact = true) => linesOf(text, ofContact, null, rulesWith()).kept

describe('a promise that was ticked (RULES 28)', () => {
	it.each([
		['by its sign', '- [x] send it #promise 📅 2026-11-20 ✅ 2026-11-19', '2026-11-19'],
		['by a field', '- [X] send it #обещание [completion:: 2026-11-19]', '2026-11-19'],
		['without a day', '- [x] send it #promise', null],
		['with an impossible day', '- [x] send it #promise ✅ 2026-02-30', null],
	])('tells its day %s', (_, line, done) => {
		expect(keptIn(`${line}\n`).map((each) => [each.text, textAt(each.done)])).toEqual([['send it', done]])
	})

	it.each(['- [ ] send it #promise', '- [-] send it #promise', '- [/] send it #promise', '- [x] send it'])('is not %s', (line) => {
		expect(keptIn(`${line}\n`)).toEqual([])
	})

	it.each([
		['after its day, by the sign', '- [-] send it #promise 📅 2026-11-20 ❌ 2026-11-21', ['2026-11-21']],
		['after its day, by a field', '- [-] send it #promise [due:: 2026-11-20] [cancelled:: 2026-11-21]', ['2026-11-21']],
		['on its day', '- [-] send it #promise 📅 2026-11-20 ❌ 2026-11-20', []],
		['on a day it does not tell', '- [-] send it #promise 📅 2026-11-20', []],
		['without a day to be done by', '- [-] send it #promise ❌ 2026-11-21', []],
	])('or given up %s', (_, line, done) => {
		expect(keptIn(`${line}\n`).map((each) => textAt(each.done))).toEqual(done)
	})

	it('counts outside a contact’s note only where it names somebody', () => {
		expect(keptIn('- [x] send it #promise\n- [x] send [[Anna]] the book #promise\n', false).map(({ text }) => text)).toEqual(['send Anna the book'])
	})
})
