import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayText } from '../../src/note/day'
import { mayHoldPromise, promiseFrom } from '../../src/note/promise-line'

/** What a test says of a promise. */
interface Said {
	side: string
	due: string | null
	people: string[]
	text: string
	unreadable: string | null
}

function read(task: string): Said | null {
	const reading = promiseFrom(task, 7)
	if (reading === null) return null
	const { side, due, people, text } = reading.promise
	const problem = reading.unreadable?.problem
	return {
		side,
		due: due === null ? null : dayText(due),
		people: people.map(({ target }) => target),
		text,
		unreadable: problem === undefined ? null : `${problem.kind} ${problem.text}`,
	}
}

describe('a promise', () => {
	it.each([
		['#promise send the book', 'mine'],
		['send the book #Promise', 'mine'],
		['#обещание прислать книгу', 'mine'],
		['#ОБЕЩАНИЕ прислать книгу', 'mine'],
		['#promise/work x', 'mine'],
		['#waiting the contract', 'theirs'],
		['#owed x', 'theirs'],
		['#жду ответа', 'theirs'],
		['(#waiting) x', 'theirs'],
		['#task #waiting #promise x', 'theirs'],
	])('%s is %s', (task, side) => {
		expect(read(task)?.side).toBe(side)
		expect(mayHoldPromise(task)).toBe(true)
	})

	it.each([['send the book'], ['#promised x'], ['#promises'], ['a#promise'], ['`#promise` x'], ['# promise'],
		['##promise'], ['#жду2'], ['']])(
		'%j is none',
		(task) => {
			expect(promiseFrom(task, 1)).toBeNull()
		},
	)

	it.each<[string, string | null, string]>([
		['#promise send it 📅 2026-12-04', '2026-12-04', 'send it'],
		['#promise send it 📅2026-12-04', '2026-12-04', 'send it'],
		['#promise send it 🗓️ 2026-12-04', '2026-12-04', 'send it'],
		['#promise send it [due:: 2026-12-04]', '2026-12-04', 'send it'],
		['#promise send it (due:: [[2026-12-04]])', '2026-12-04', 'send it'],
		['#обещание статью до 04.12.2026', '2026-12-04', 'статью'],
		['#обещание до 2026-12-04 статью', '2026-12-04', 'статью'],
		['#promise by 2026-12-04, the article', '2026-12-04', 'the article'],
		['#promise article By **2026-12-04**', '2026-12-04', 'article'],
		['#promise article by [[2026-12-04|Friday]]', '2026-12-04', 'article'],
		['#promise by train by 2026-12-04', '2026-12-04', 'by train'],
		['#promise both by 2026-12-01 📅 2026-12-04', '2026-12-04', 'both by 2026-12-01'],
		['#promise x by 20/11/2026', '2026-11-20', 'x'],
		['#promise x by tomorrow', null, 'x by tomorrow'],
		['#promise standby 2026-12-04', null, 'standby 2026-12-04'],
		['#promise [[by 2026-12-04]]', null, 'by 2026-12-04'],
		['#promise `by 2026-12-04`', null, '`by 2026-12-04`'],
		['#promise x [due::]', null, 'x'],
		['#promise the book of 2026-12-04', null, 'the book of 2026-12-04'],
	])('%s', (task, due, text) => {
		expect(read(task)).toMatchObject({ due, text, unreadable: null })
	})

	it.each<[string, string, string]>([
		['#promise x 📅 2026-02-30', 'line-day 2026-02-30', 'x'],
		['#promise x 📅 tomorrow', 'line-day tomorrow', 'x'],
		['#promise x [due:: soon]', 'line-day soon', 'x'],
		['#обещание x до 31.11.2026', 'line-day 31.11.2026', 'x'],
		['#promise x by 05/06/2026', 'ambiguous-day 05/06/2026', 'x'],
	])('%s is kept without a day, which is unreadable', (task, unreadable, text) => {
		expect(read(task)).toMatchObject({ due: null, unreadable, text })
		expect(promiseFrom(task, 7)?.unreadable).toMatchObject({ line: 7, problem: { key: null } })
	})

	it.each([
		['#task #promise call 🔁 every week on Friday ⏫ ➕ 2026-11-01 ⏳ 2026-11-02 🛫 2026-11-03 📅 2026-12-04', 'call'],
		['#promise call [priority:: high] [created:: 2026-11-01] [why:: fun]', 'call [why:: fun]'],
		['**#promise** call [[Anna|her]] ^id-1', 'call her'],
		['call ✅ 2026-11-01 #promise 🆔 abc ⛔ def', 'call'],
	])('%s says no more than its text', (task, text) => {
		expect(read(task)?.text).toBe(text)
	})

	it.each<[string, string[]]>([
		['#promise [[Anna]] and [[Boris|B]] the book', ['Anna', 'Boris']],
		['#promise the book', []],
		['#promise by [[2026-12-04]] for [[2026-11-20]] [Anna](People/Anna.md)', ['People/Anna']],
		['#promise `[[Anna]]`', []],
		['#promise x [due:: 2026-12-04] [with:: [[Anna]]]', ['Anna']],
	])('%s names %j', (task, people) => {
		expect(read(task)?.people).toEqual(people)
	})

	it('is read from any text without throwing', () => {
		const bits = ['#promise', '#жду', ' ', 'до ', 'by ', '2026-12-04', '📅', '[due:: ', ']', '[[Anna]]', '`', '🔁',
			'(', ')', '31.02.2026', '**']
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...bits) }), (task) => {
				const reading = promiseFrom(task, 1)
				if (reading !== null) expect(mayHoldPromise(task)).toBe(true)
				if (reading?.unreadable) expect(reading.promise.due).toBeNull()
			}),
			{ numRuns: 500 },
		)
	})
})
