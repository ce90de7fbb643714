import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NoteFacts } from '../../src/contact/note-facts'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import { DEFAULT_RHYTHM } from '../../src/contact/rhythm-settings'
import { dayInName } from '../../src/note/day'
import { linksIn } from '../../src/note/link'
import { outwardFacts, outwardTie, withoutLinks } from '../../src/query/outward'
import { dayAt, textAt } from '../contact-builder'

const TODAY = dayAt('2026-11-24')
const RULES = defaultReadingRules(dayInName)
const ANNA = 'People/Anna.md'

const isSecret = (link: string): boolean => link.startsWith('Secret')

function read(path: string, text: string): NoteFacts {
	const facts = outwardFacts(path, text, isSecret, RULES, TODAY)
	if (facts === null) throw new Error(`${path} says nothing`)
	return facts
}

describe('links to confidential people', () => {
	it.each([
		['- call [[Secret]]: x', '- call: x'],
		['[[Secret|S.]] and [[Anna]]', ' and [[Anna]]'],
		['saw [[Secret]] and [[Anna]]', 'saw and [[Anna]]'],
		['lunch with [[Secret]], tea', 'lunch with, tea'],
		['- [[Secret]]. Tea', '- . Tea'],
		['a\n[b](Secret.md)\nc', 'a\n\nc'],
		['a ![[Secret#Part|b]] c', 'a c'],
		['[[[[Secret]]Secret]]', ''],
		['Secret in plain words', 'Secret in plain words'],
	])('are left blank: %j', (text, without) => {
		expect(withoutLinks(text, isSecret)).toBe(without)
	})

	it('are all gone afterwards, and every line stays where it is', () => {
		const part = fc.constantFrom('[[Secret]]', '[[', ']]', 'Secret', '|a', '[x](Secret.md)', '[[Anna]]', ' ', ',', '\n')
		fc.assert(fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
			const text = parts.join('')
			const without = withoutLinks(text, isSecret)
			expect(linksIn(without).filter(({ target }) => isSecret(target))).toEqual([])
			expect(without.split('\n')).toHaveLength(text.split('\n').length)
		}))
	})
})

describe('a property, read outward', () => {
	it.each([
		['"[[Secret/Vera|Verochka]]"', []],
		['[[Secret Vera]]', []],
		['[["Secret Vera"]]', []],
		['\n  - - Secret Vera', []],
		['"wife [[Secret\n  Vera|Verochka]], a son"', ['wife, a son']],
		['>\n  [[Secret\n  Vera|Verochka]]\n  and a son', ['and a son']],
		['"\\u005b[Secret]] a son"', ['a son']],
		['["[[Anna]]", "[Verochka](Secret.md)", chess]', ['Anna', 'chess']],
		['[[Anna]]', ['Anna']],
		['[chess, 7]', ['chess', '7']],
	])('says nothing of a confidential person: %s', (value, texts) => {
		const { contact } = read(ANNA, `---\ntype: contact\nfamily: ${value}\n---\n`)
		expect((contact?.human.family ?? []).map(({ text }) => text)).toEqual(texts)
	})

	it('stands in its line as before', () => {
		expect(read(ANNA, '---\ntype: contact\nhobbies: "[[Secret]]"\nneeds: x\n---\n').contact?.lines.needs).toBe(4)
	})
})

describe('a tie, as notes tell of it outward', () => {
	const own = '---\ntype: contact\ncircle: 2\n---\n## Interactions\n- 2026-11-01 call: [[Secret]]; gave: [[Secret|a book]]; asked: a price\n'
	const tieBy = (...others: readonly NoteFacts[]) => outwardTie(read(ANNA, own), others, (link) => (link === 'Anna' ? ANNA : null), DEFAULT_RHYTHM, TODAY)

	it('knows what the own note and these notes tell, and no more', () => {
		expect(tieBy()?.touches.map(({ day }) => textAt(day))).toEqual(['2026-11-01'])
		const tie = tieBy(read('2026-11-20.md', '- call [[Anna]] and [[Secret]]: x; gave: advice by [[Secret]]\n- [ ] Ask [[Secret]] for [[Anna]] #promise\n'), read('Plan.md', '---\ndate: 2026-11-26\nparticipants: ["[[Anna]]", "[[Secret]]"]\ngoal: "[[Secret]] joins"\n---\n'))
		expect(tie?.evidence.deeds.map(({ text }) => text)).toEqual(['advice by'])
		expect(tie?.promises.map(({ promise }) => promise.text)).toEqual(['Ask for Anna'])
		expect(tie?.evidence.touches.map(({ day, goal }) => [textAt(day), goal])).toEqual([['2026-11-20', null], ['2026-11-26', 'joins']])
		expect(textAt(tie?.lastContact?.day ?? null)).toBe('2026-11-20')
	})

	it('has no deed of which nothing is left', () => {
		expect(tieBy()?.contact.deeds.map(({ word, text }) => [word, text])).toEqual([['asked', 'a price']])
	})

	it('is none where the own note is no contact', () => {
		expect(outwardTie({ ...read(ANNA, own), contact: null }, [], () => null, DEFAULT_RHYTHM, TODAY)).toBeNull()
	})
})
