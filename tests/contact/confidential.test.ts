import { describe, expect, it } from 'vitest'
import { factsFromText } from '../../src/contact/note-facts'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import { dayInName } from '../../src/note/day'
import { dayAt } from '../contact-builder'

const rules = defaultReadingRules(dayInName)

function contactIn(yaml: string, body = '') {
	return factsFromText('People/Anna.md', `---\ntype: contact\n${yaml}\n---\n${body}`, rules, dayAt('2026-11-21'))?.contact
}

describe('who is confidential (RULES 6)', () => {
	it.each([
		['confidential: true', true],
		['конфиденциально: да', true],
		['confidential: 1', true],
		['confidential: false', false],
		['confidential: нет', false],
		['confidential:', false],
		['role: engineer', false],
	])('%s: %s', (yaml, expected) => {
		expect(contactIn(yaml)?.confidential).toBe(expected)
	})

	it.each([['maybe'], ['ture'], ['[x]']])('what is neither yes nor no, such as %s, is named and taken as yes', (value) => {
		const contact = contactIn(`confidential: ${value}`)
		expect(contact?.confidential).toBe(true)
		expect(contact?.unreadable).toMatchObject([{ line: 3, problem: { kind: 'yes-or-no', key: 'confidential' } }])
	})

	it('a broken line of it is taken as yes', () => {
		expect(contactIn('confidential: true: x')?.confidential).toBe(true)
		expect(contactIn('role: true: x')?.confidential).toBe(false)
	})

	it('frontmatter too long to be read may say it, and is taken as saying it', () => {
		expect(contactIn(`x: ${'a'.repeat(70_000)}`, '#contact\n')?.confidential).toBe(true)
	})
})

describe('a name of digits', () => {
	it('keeps its zeros', () => {
		expect(contactIn('name: 007')?.name).toBe('007')
	})
})

describe('a list of days', () => {
	it('counts its newest, and names what in it is none', () => {
		const contact = contactIn('last_contact: [2026-11-20, foo]')
		expect(contact?.lastContact).toBe(dayAt('2026-11-20'))
		expect(contact?.unreadable).toMatchObject([{ line: 3, problem: { kind: 'day', text: 'foo' } }])
	})
})

describe('two spellings of one property', () => {
	it.each([['Circle: 3\ncircle: 2'], ['circle: 2\nCircle: 3']])('the canonical one counts: %j', (yaml) => {
		expect(contactIn(yaml)?.circle).toBe(2)
	})
})
