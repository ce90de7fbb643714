import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../src/edit/note-body'
import { postponedPromise } from '../../src/edit/postpone-promise'
import { promisesIn } from '../../src/edit/promises-in'
import { Refused } from '../../src/edit/refusal'
import { spliced } from '../../src/edit/splice'
import { dayAt } from '../contact-builder'
import { anyNote } from './any-note'

const DAY = dayAt('2026-12-18')

/** The note with its first open promise put off. */
function putOff(text: string): string {
	const first = promisesIn(bodyOf(text)).find(({ isOpen }) => isOpen)
	if (first === undefined) throw new Error('No promise')
	return spliced(text, postponedPromise(text, first.promise, DAY))
}

describe('a promise put off', () => {
	it.each([
		['- [ ] the book #promise 📅 2026-12-04', '- [ ] the book #promise 📅 2026-12-18'],
		['- [ ] the book 📅2026-12-04 #promise ', '- [ ] the book 📅2026-12-18 #promise '],
		['- [/] книга #обещание до 04.12.2026', '- [/] книга #обещание до 18.12.2026'],
		['- [ ] the book by **2026-12-04** #promise', '- [ ] the book by **2026-12-18** #promise'],
		['- [ ] the book #promise [due:: 2026-12-04] ^a1', '- [ ] the book #promise [due:: 2026-12-18] ^a1'],
		['- [ ] the book #waiting 📅 [[2026-12-04]]', '- [ ] the book #waiting 📅 [[2026-12-18]]'],
		['- [ ] the book #promise', '- [ ] the book #promise 📅 2026-12-18'],
		['  * [ ] the book #promise ^a1\r\n    - nested\r\n', '  * [ ] the book #promise 📅 2026-12-18 ^a1\r\n    - nested\r\n'],
		['- [ ] a day of rest 2026-12-04 #promise 📅 2026-12-04', '- [ ] a day of rest 2026-12-04 #promise 📅 2026-12-18'],
		['- [ ] the book 🔁 every month #promise 📅 2026-12-04', '- [ ] the book 🔁 every month #promise 📅 2026-12-18'],
		['- [ ] the book #promise 📅 2026-12-18', '- [ ] the book #promise 📅 2026-12-18'],
	])('%j becomes %j', (before, after) => {
		expect(putOff(`# Plan\n\n${before}`)).toBe(`# Plan\n\n${after}`)
	})

	it.each([
		['is not there any more', '- [ ] the other #promise\n'],
		['is closed', '- [x] the book #promise 📅 2026-12-04\n'],
		['has another day already', '- [ ] the book #promise 📅 2026-12-05\n'],
		['stands there twice, in other lines', '\n- [ ] the book #promise 📅 2026-12-04\n- [ ] the book #promise 📅 2026-12-04\n'],
	])('is refused where it %s', (_, text) => {
		const promise = { line: 1, text: 'the book', side: 'mine', due: dayAt('2026-12-04') } as const
		expect(() => postponedPromise(text, promise, DAY)).toThrow(Refused)
	})

	it('changes that promise alone, in any note', () => {
		let changed = 0
		fc.assert(
			fc.property(anyNote, fc.nat(), (text, choice) => {
				const open = promisesIn(bodyOf(text)).filter(({ isOpen }) => isOpen)
				const chosen = open[choice % Math.max(1, open.length)]
				fc.pre(chosen !== undefined)
				if (chosen === undefined) return
				try {
					const after = promisesIn(bodyOf(spliced(text, postponedPromise(text, chosen.promise, DAY))))
					const others = (all: readonly { promise: { line: number } }[]) => all.filter(({ promise }) => promise.line !== chosen.promise.line)
					expect(after.find(({ promise }) => promise.line === chosen.promise.line)?.promise).toMatchObject({ due: DAY, text: chosen.promise.text })
					expect(others(after)).toEqual(others(promisesIn(bodyOf(text))))
					changed += 1
				} catch (error) {
					if (!(error instanceof Refused)) throw error
				}
			}),
			{ numRuns: 300, seed: 7 },
		)
		expect(changed).toBeGreaterThan(50)
	})
})
