import { describe, expect, it } from 'vitest'
import { givesDue, promiseText, type NewPromise } from '../../src/edit/promise-text'
import { dayAt } from '../contact-builder'

const BOOK: NewPromise = { side: 'mine', text: 'the book', due: dayAt('2026-12-04') }

describe('the task of a promise', () => {
	it.each<[string, string, Partial<NewPromise>]>([
		['[ ] the book #promise 📅 2026-12-04', '[ ] the book #обещание 📅 2026-12-04', {}],
		['[ ] the book #waiting', '[ ] the book #жду', { side: 'theirs', due: null }],
		['[ ] the red book #promise', '[ ] the red book #обещание', { text: ' the\nred  book ', due: null }],
		['[ ] $& by 2026-12-04 #promise', '[ ] $& by 2026-12-04 #обещание', { text: '$& by 2026-12-04' }],
		['[ ] by 2026-12-01 #promise 📅 2026-12-04', '[ ] by 2026-12-01 #обещание 📅 2026-12-04', { text: 'by 2026-12-01' }],
	])('%s / %s', (english, russian, changes) => {
		expect(promiseText({ ...BOOK, ...changes }, 'en', null, null)).toBe(english)
		expect(promiseText({ ...BOOK, ...changes }, 'ru', null, null)).toBe(russian)
	})

	it('has the tag of all tasks right after the box', () => {
		expect(promiseText(BOOK, 'en', '#task', null)).toBe('[ ] #task the book #promise 📅 2026-12-04')
	})

	it.each([
		['x #promise 📆 2026-01-31', '[ ] the book #promise 📆 2026-12-04'],
		['x #promise 📅31.01.2026', '[ ] the book #promise 📅04.12.2026'],
		['x #promise [due:: 2026-01-31]', '[ ] the book #promise [due:: 2026-12-04]'],
		['x #promise (due:: [[2026-01-31]])', '[ ] the book #promise (due:: [[2026-12-04]])'],
		['#promise x by 2026-01-31.', '[ ] the book by 2026-12-04 #promise'],
		['x до 31.01.2026 #обещание', '[ ] the book до 04.12.2026 #promise'],
		['x до **31.01.2026** #обещание', '[ ] the book до 04.12.2026 #promise'],
		['`📅 2026-01-01` [due:: 2026-01-31] #promise', '[ ] the book #promise [due:: 2026-12-04]'],
	])('gives its day as %j does: %j', (like, expected) => {
		expect(givesDue(like)).toBe(true)
		expect(promiseText(BOOK, 'en', null, like)).toBe(expected)
	})

	it.each([['x #promise'], ['x 📅'], ['x by 2026-02-30'], ['`by 2026-01-31`']])('%j gives no day', (task) => {
		expect(givesDue(task)).toBe(false)
	})
})
