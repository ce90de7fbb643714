import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addedPromise } from '../../src/edit/add-promise'
import type { NewPromise } from '../../src/edit/promise-text'
import { Refused } from '../../src/edit/refusal'
import { spliced } from '../../src/edit/splice'
import { linesOf } from '../../src/note/note-lines'
import { rulesWith } from '../contact/note'
import { dayAt } from '../contact-builder'
import { anyNote, anyText, plainText, someDay } from './any-note'

const RULES = rulesWith()
const BOOK: NewPromise = { side: 'mine', text: 'the book', due: dayAt('2026-12-04') }

function promised(text: string, promise: Partial<NewPromise> = {}): string {
	return spliced(text, addedPromise(text, { ...BOOK, ...promise }, RULES, 'en', null))
}

const NEW = '- [ ] the book #promise 📅 2026-12-04'

describe('a promise in a note', () => {
	it.each([
		['- [ ] a #promise\n- [ ] b\n', `- [ ] a #promise\n${NEW}\n- [ ] b\n`],
		['- [x] a #waiting ✅ 2026-11-01\n  - nested\n\n  and on\n\nText\n',
			`- [x] a #waiting ✅ 2026-11-01\n  - nested\n\n  and on\n${NEW}\n\nText\n`],
		['- [ ] a #promise\n- [-] b #promise', `- [ ] a #promise\n${NEW}\n- [-] b #promise`],
		['- Topic\n\t* [ ] a #promise\n- Other\n', `- Topic\n\t* [ ] a #promise\n\t* [ ] the book #promise 📅 2026-12-04\n- Other\n`],
		['1. [ ] a #promise\r\n\r\nText\r\n', '1. [ ] a #promise\r\n2. [ ] the book #promise 📅 2026-12-04\r\n\r\nText\r\n'],
		['> - [ ] a #promise\n', `> - [ ] a #promise\n> ${NEW}\n`],
		['- [ ] a #promise\n## Interactions\n- 2026-11-20 call\n- [ ] b #promise\n',
			`- [ ] a #promise\n${NEW}\n## Interactions\n- 2026-11-20 call\n- [ ] b #promise\n`],
		['- [ ] a #promise by 2026-01-31\n- [ ] b #waiting', '- [ ] a #promise by 2026-01-31\n- [ ] b #waiting\n- [ ] the book by 2026-12-04 #promise'],
		['- [ ] a #promise [due:: 2026-01-31]', '- [ ] a #promise [due:: 2026-01-31]\n- [ ] the book #promise [due:: 2026-12-04]'],
		['---\nкруг: 2\n---\n- [ ] a #обещание до 31.01.2026\n',
			'---\nкруг: 2\n---\n- [ ] a #обещание до 31.01.2026\n- [ ] the book до 04.12.2026 #обещание\n'],
		['```\n- [ ] a #promise\n```\n- [ ] b #promise\n', `\`\`\`\n- [ ] a #promise\n\`\`\`\n- [ ] b #promise\n${NEW}\n`],
	])('stands after the last one: %j becomes %j', (text, expected) => {
		expect(promised(text)).toBe(expected)
	})

	it.each([
		['## Promises\n\n## Interactions\n', `## Promises\n\n${NEW}\n\n## Interactions\n`],
		['# ОБЕЩАНИЯ\r\n- [ ] без метки\r\n\r\n# Заметки\r\n', '# ОБЕЩАНИЯ\r\n- [ ] без метки\r\n- [ ] the book #promise 📅 2026-12-04\r\n\r\n# Заметки\r\n'],
		['## Promises\nNotes\n===\n- x\n', `## Promises\n${NEW}\n\nNotes\n===\n- x\n`],
		['## Promises', `## Promises\n\n${NEW}`],
	])('else under their heading: %j becomes %j', (text, expected) => {
		expect(promised(text)).toBe(expected)
	})

	it.each([
		['', `## Promises\n\n${NEW}`],
		['---\ncircle: 2\n---\nText\n', `---\ncircle: 2\n---\nText\n\n## Promises\n\n${NEW}\n`],
		['---\ncircle: 2\n---\nText\n\n## Interactions\n- 2026-11-20 call\n',
			`---\ncircle: 2\n---\nText\n\n## Promises\n\n${NEW}\n\n## Interactions\n- 2026-11-20 call\n`],
		['\ufeff# Взаимодействия\r\n- 2026-11-20', '\ufeff# Обещания\r\n\r\n- [ ] the book #обещание 📅 2026-12-04\r\n\r\n# Взаимодействия\r\n- 2026-11-20'],
		['## Interactions\n- 2026-11-20 call\n- [ ] a #promise\n', `## Promises\n\n${NEW}\n\n## Interactions\n- 2026-11-20 call\n- [ ] a #promise\n`],
	])('else under a new one, before the log: %j becomes %j', (text, expected) => {
		expect(promised(text)).toBe(expected)
	})

	it.each<[string, Partial<NewPromise>]>([
		['of the other side', { text: 'it #waiting' }],
		['of nothing', { text: ' ' }],
	])('%s is refused', (_, promise) => {
		expect(() => promised('', promise)).toThrow(Refused)
	})

	it('has the day that its words say, where no other is given', () => {
		expect(linesOf(promised('', { text: 'it by 2026-12-01', due: null }), true, null, RULES).promises).toMatchObject([{ due: dayAt('2026-12-01') }])
	})

	it.each([['see [[Anna|her]] and `code`'], ['it #work'], ['it by 2026-12-04'], ['**now**, (soon).']])('may say %j', (text) => {
		expect(linesOf(promised('', { text }), true, null, RULES).promises).toMatchObject([{ due: BOOK.due }])
	})
})

describe('any note', () => {
	const anyPromise = fc.record<NewPromise>({
		side: fc.constantFrom('mine', 'theirs'),
		text: plainText,
		due: fc.option(someDay, { nil: null }),
	})

	it('reads as one promise more, and all its bytes stay', () => {
		fc.assert(
			fc.property(anyNote, anyPromise, fc.constantFrom('en' as const, 'ru' as const), fc.constantFrom(null, '#task'), (text, promise, otherwise, tag) => {
				const splices = addedPromise(text, promise, RULES, otherwise, tag)
				const [splice] = splices
				expect([splices.length, splice?.from]).toEqual([1, splice?.to])

				const result = spliced(text, splices)
				const before = linesOf(text, true, null, RULES)
				const after = linesOf(result, true, null, RULES)
				const contents = after.promises.map((one) => JSON.stringify({ ...one, line: 0 }))
				for (const one of before.promises) contents.splice(contents.indexOf(JSON.stringify({ ...one, line: 0 })), 1)
				expect(contents.map((one): unknown => JSON.parse(one))).toEqual([{ ...promise, people: [], line: 0 }])
				expect(after.log.map((one) => ({ ...one, line: 0 }))).toEqual(before.log.map((one) => ({ ...one, line: 0 })))
				expect(after.unreadable).toHaveLength(before.unreadable.length)
				if (/\r\n/.test(text)) expect(result).not.toMatch(/(?<!\r)\n/)
				else expect(result).not.toContain('\r')
				expect(result.endsWith('\n')).toBe(text.endsWith('\n'))
			}),
			{ numRuns: 300, seed: 1 },
		)
	})

	it('is changed or refused, whatever it is', () => {
		fc.assert(
			fc.property(anyText, anyText, (text, said) => {
				try {
					const count = (note: string): number => linesOf(note, true, null, RULES).promises.length
					expect(count(promised(text, { text: said }))).toBe(count(text) + 1)
				} catch (error) {
					if (!(error instanceof Refused)) throw error
				}
			}),
			{ numRuns: 300, seed: 2 },
		)
	})
})
