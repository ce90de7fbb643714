import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refused, type Refusal } from '../../src/edit/refusal'
import { spliced } from '../../src/edit/splice'
import { tickedPromise } from '../../src/edit/tick-promise'
import { linesOf } from '../../src/note/note-lines'
import { rulesWith } from '../contact/note'
import { dayAt } from '../contact-builder'
import { bodyOf } from '../../src/edit/note-body'
import { promisesIn } from '../../src/edit/promises-in'
import { anyNote, anyText } from './any-note'

const RULES = rulesWith()
const DAY = dayAt('2026-11-24')

function ticked(text: string, line: number, what = 'the book', side: 'mine' | 'theirs' = 'mine'): string {
	const due = promisesIn(bodyOf(text)).find(({ block, promise }) => block.line === line && promise.side === side)?.promise.due ?? null
	return spliced(text, tickedPromise(text, { line, text: what, side, due }, DAY))
}

function refusalOf(text: string, line: number): Pick<Refusal, 'kind' | 'line'> | null {
	try {
		ticked(text, line)
		return null
	} catch (error) {
		if (!(error instanceof Refused)) throw error
		return { kind: error.refusal.kind, line: error.refusal.line }
	}
}

describe('ticking a promise', () => {
	it.each([
		['- [ ] the book #promise', '- [x] the book #promise ✅ 2026-11-24'],
		['- [/] the book #обещание 📅 2026-12-04', '- [x] the book #обещание 📅 2026-12-04 ✅ 2026-11-24'],
		['  * [ ] the book #promise  \t', '  * [x] the book #promise ✅ 2026-11-24  \t'],
		['> 1. [>] the book #promise', '> 1. [x] the book #promise ✅ 2026-11-24'],
		['- [🔺] the book #promise', '- [x] the book #promise ✅ 2026-11-24'],
		['- [ ] the book #promise ^ab-1', '- [x] the book #promise ✅ 2026-11-24 ^ab-1'],
		['- [ ] the book #promise   ^ab-1 ', '- [x] the book #promise ✅ 2026-11-24   ^ab-1 '],
		['- [ ] the book #promise [due:: 2026-12-04]', '- [x] the book #promise [due:: 2026-12-04] [completion:: 2026-11-24]'],
		['- [ ] the book #promise (due:: 2026-12-04) ^a', '- [x] the book #promise (due:: 2026-12-04) (completion:: 2026-11-24) ^a'],
		['- [ ] the book #promise\n  - nested\n  and on', '- [x] the book #promise ✅ 2026-11-24\n  - nested\n  and on'],
		['- [ ] the book #promise\r\n- [ ] the book #waiting\r\n', '- [x] the book #promise ✅ 2026-11-24\r\n- [ ] the book #waiting\r\n'],
		['\ufeff- [ ] the book #promise\n', '\ufeff- [x] the book #promise ✅ 2026-11-24\n'],
	])('%j becomes %j', (text, expected) => {
		expect(ticked(text, 1)).toBe(expected)
	})

	it('finds the one in the given line, else the only one', () => {
		const text = '- [ ] the book #promise\n\n- [ ] the book #promise\n'
		expect(ticked(text, 3)).toBe('- [ ] the book #promise\n\n- [x] the book #promise ✅ 2026-11-24\n')
		expect(refusalOf(text, 2)).toEqual({ kind: 'line-gone', line: 2 })
		expect(ticked(`---\ncircle: 2\n---\nmore\n${text.slice(0, 24)}`, 1)).toContain('- [x] the book')
	})

	it.each([
		['- [x] the book #promise'], ['- [-] the book #promise'], ['- [ ] the book #waiting'], ['- [ ] another #promise'], [''],
		['```\n- [ ] the book #promise\n```'],
	])('is refused where the promise is not open any more: %j', (text) => {
		expect(refusalOf(text, 1)).toEqual({ kind: 'line-gone', line: 1 })
	})

	it.each([
		['- [ ] the book #promise 🔁 every month 📅 2026-12-01'],
		['- [ ] the book #promise [repeat:: every month] [due:: 2026-12-01]'],
	])('is refused where it recurs: %j', (text) => {
		expect(refusalOf(`\n${text}`, 2)).toEqual({ kind: 'recurring', line: 2 })
	})

	it('never ticks another of the same words for another day', () => {
		const twice = '- [x] the report #promise 📅 2026-11-01\n- [ ] the report #promise 📅 2026-12-01\n'
		const november = { line: 1, text: 'the report', side: 'mine', due: dayAt('2026-11-01') } as const
		expect(() => tickedPromise(twice, november, DAY)).toThrow(Refused)
		expect(tickedPromise(twice, { ...november, due: dayAt('2026-12-01') }, DAY)).toHaveLength(2)
	})

	it('changes that promise alone, in any note', () => {
		let ticks = 0
		fc.assert(
			fc.property(fc.oneof(anyNote, anyText), fc.nat(), (text, choice) => {
				const before = linesOf(text, true, null, RULES)
				const promise = before.promises[choice % before.promises.length]
				fc.pre(promise !== undefined)
				if (promise === undefined) return
				let result: string
				try {
					result = spliced(text, tickedPromise(text, promise, DAY))
				} catch (error) {
					expect(error).toBeInstanceOf(Refused)
					expect(text.split('\n')[promise.line - 1]).toMatch(/🔁|repeat/)
					return
				}
				ticks += 1
				const after = linesOf(result, true, null, RULES)
				expect(after.promises).toEqual(before.promises.filter((one) => one !== promise))
				expect(after.log).toEqual(before.log)
				const lines = result.split('\n')
				expect(lines[promise.line - 1]).toContain('2026-11-24')
				expect(lines.toSpliced(promise.line - 1, 1)).toEqual(text.split('\n').toSpliced(promise.line - 1, 1))
			}),
			{ numRuns: 300, seed: 1 },
		)
		expect(ticks).toBeGreaterThan(100)
	})

	it('refuses and does not throw, whatever the text', () => {
		fc.assert(
			fc.property(anyText, fc.integer({ min: -1, max: 9 }), fc.constantFrom('', 'text', 'the book'), (text, line, what) => {
				try {
					ticked(text, line, what)
				} catch (error) {
					expect(error).toBeInstanceOf(Refused)
				}
			}),
			{ numRuns: 200, seed: 2 },
		)
	})
})
