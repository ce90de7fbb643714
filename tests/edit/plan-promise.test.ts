import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../src/edit/act-plan'
import { promised, promiseKept } from '../../src/edit/plan-promise'
import type { NewPromise } from '../../src/edit/promise-text'
import { dayAt } from '../contact-builder'
import { done, editRules, note, PATH, refusalOf, tieFrom, TODAY } from './acting'

const BOOK: NewPromise = { side: 'mine', text: 'the book', due: dayAt('2026-12-04') }
const HEAD = '## Promises\n\n'

describe('a promise', () => {
	it.each<[string, Partial<NewPromise>, string, string]>([
		['of mine', {}, '', `${HEAD}- [ ] the book #promise 📅 2026-12-04\n`],
		['of theirs', { side: 'theirs' }, '', `${HEAD}- [ ] the book #waiting 📅 2026-12-04\n`],
		['without a day', { due: null }, '', `${HEAD}- [ ] the book #promise\n`],
		['for today', { due: TODAY }, '', `${HEAD}- [ ] the book #promise 📅 2026-11-24\n`],
		['that is late already', { due: TODAY - 30 }, '', `${HEAD}- [ ] the book #promise 📅 2026-10-25\n`],
		['that says its day itself', { text: 'the book by 2026-12-04' }, '', `${HEAD}- [ ] the book by 2026-12-04 #promise\n`],
		['beside another', {}, '* [x] old #promise [due:: 2026-11-01]\n\nText\n', '* [x] old #promise [due:: 2026-11-01]\n* [ ] the book #promise [due:: 2026-12-04]\n\nText\n'],
		['in Russian words', {}, '## Обещания\n\n- [ ] старое #обещание до 01.12.2026\n', '## Обещания\n\n- [ ] старое #обещание до 01.12.2026\n- [ ] the book до 04.12.2026 #обещание\n'],
	])('%s is a task', (_, more, before, after) => {
		const text = before.startsWith('## О') ? `---\nтип: контакт\nкруг: 2\n---\n${before}` : note('', before)
		const result = done(promised(PATH, { ...BOOK, ...more }), text)
		expect(result.slice(text.length - before.length)).toBe(after)
		expect(tieFrom(result).contact.promises).toHaveLength(tieFrom(text).contact.promises.length + 1)
	})

	it('gets the tag that the Tasks plugin asks for', () => {
		expect(done(promised(PATH, BOOK), note(''), { rules: editRules({ taskTag: 'task' }) })).toBe(note('', `${HEAD}- [ ] #task the book #promise 📅 2026-12-04\n`))
	})

	it.each(['', ' ', '\n\t'])('says something, or is none: %j', (text) => {
		expect(promised(PATH, { ...BOOK, text })).toEqual({ kind: 'no-text', key: null, line: null, text: '' })
	})
})

describe('a promise kept', () => {
	const TEXT = note('', `${HEAD}- [ ] the book #promise 📅 2026-12-04\n- [ ] the plan #waiting\n`)

	it.each([
		[0, '- [x] the book #promise 📅 2026-12-04 ✅ 2026-11-24'],
		[1, '- [x] the plan #waiting ✅ 2026-11-24'],
	])('is ticked with the day: the one at %i', (at, line) => {
		const promise = tieFrom(TEXT).promises[at]
		if (promise === undefined) throw new Error('No promise')
		const result = done(promiseKept(promise, TODAY), TEXT)
		expect(result.split('\n').filter((each) => !TEXT.includes(`${each}\n`))).toEqual([line])
		expect(tieFrom(result).promises).toHaveLength(1)
		expect(refusalOf(promiseKept(promise, TODAY), result)).toMatchObject({ kind: 'line-gone', line: promise.source.line })
	})

	it('is ticked in the note where it stands', () => {
		const plan = 'Projects/Line.md'
		const text = '# Line\n\n- [ ] the samples for [[Anna]] #promise 📅 2026-12-01\n'
		const promise = tieFrom(note(''), { others: { [plan]: text } }).promises[0]
		if (promise === undefined) throw new Error('No promise')
		const planned = promiseKept(promise, TODAY)
		expect(isRefusal(planned) ? [] : planned.changes.map(({ path }) => path)).toEqual([plan])
		expect(done(planned, text, { path: plan })).toBe('# Line\n\n- [x] the samples for [[Anna]] #promise 📅 2026-12-01 ✅ 2026-11-24\n')
	})

	it.each([
		['it recurs', '- [ ] the book #promise 🔁 every month 📅 2026-12-04\n', 'recurring'],
		['it was worded anew', '- [ ] the other book #promise 📅 2026-12-04\n', 'line-gone'],
		['it is ticked already', '- [x] the book #promise 📅 2026-12-04\n', 'line-gone'],
	])('is left where %s', (_, line, kind) => {
		const promise = { promise: { side: 'mine', text: 'the book', due: dayAt('2026-12-04'), people: [], line: 4 }, source: { path: PATH, line: 4 } } as const
		expect(refusalOf(promiseKept(promise, TODAY), note('', line))).toMatchObject({ kind, line: 4 })
	})
})
