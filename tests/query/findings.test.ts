import { describe, expect, it } from 'vitest'
import type { Circle } from '../../src/contact/circle'
import { FINDING_KINDS, findingsOf } from '../../src/query/findings'
import type { Finding } from '../../src/query/findings'
import { startedReview } from '../../src/query/review-session'
import type { ContactBuilder } from '../contact-builder'
import { aContact, dayAt } from '../contact-builder'

const TODAY = '2026-11-24'

function review(people: readonly ContactBuilder[], copies: readonly string[] = []): readonly Finding[] {
	const ties = people.map((person) => person.tieOn(TODAY))
	return findingsOf(ties, { today: dayAt(TODAY), compareNames: new Intl.Collator('en').compare, copies })
}
const kinds = (people: readonly ContactBuilder[], copies: readonly string[] = []) => [...new Set(review(people, copies).map(({ kind }) => kind))]

/** Nothing is to be said of them. */
const whole = (name: string, circle: Circle = 1) => aContact().named(name).inCircle(circle).atStage(2).metOn('2025-01-01').spokeOn('2026-11-20')
const crowd = (count: number, circle: Circle) => Array.from({ length: count }, (_, at) => whole(`P${String(at)}`, circle))

describe('a circle larger than it can hold', () => {
	it.each<[Circle, number, boolean]>([
		[1, 5, false],
		[1, 6, true],
		[2, 50, false],
		[2, 51, true],
		[3, 150, false],
		[3, 151, true],
	])('circle %i with %i people: %s', (circle, count, expected) => {
		expect(kinds(crowd(count, circle))).toEqual(expected ? ['circle-too-large'] : [])
	})

	it('counts the living, and names those longest silent for their rhythm', () => {
		const quiet = aContact().named('Quiet').inCircle(1).spokeOn('2026-10-01')
		const [found] = review([...crowd(5, 1), quiet, whole('Gone').deceased()])
		expect(found).toMatchObject({ kind: 'circle-too-large', key: 'circle-too-large\n1', people: [], facts: { circle: 1, people: 6, holds: 5 } })
		expect(found?.lines[0]?.said).toEqual({ kind: 'note', name: 'Quiet' })
		expect(found?.lines.length).toBe(3)
	})
})

describe('notes that may be about one person', () => {
	const anna = whole('Anna Weber')
	it.each([
		['the words of the name in another order', anna, whole('weber, anna'), ['name']],
		['ё and е', whole('Лена Ковалёва'), whole('Ковалева Лена'), ['name']],
		['a phone of seven digits, written otherwise', anna.withPhones('123-45-67'), whole('B').withPhones('123 4567'), ['phone']],
		['a number of six digits', anna.withPhones('123-456'), whole('B').withPhones('123456'), null],
		['8 and +7', anna.withPhones('8 (999) 123-45-67'), whole('B').withPhones('+79991234567'), ['phone']],
		['an email in another case', anna.withEmails('Anna@Example.com'), whole('B').withEmails('anna@example.com'), ['email']],
		['a dash for an email', anna.withEmails('-'), whole('B').withEmails('-'), null],
		['an at sign alone', anna.withEmails(' @ '), whole('B').withEmails(' @ '), null],
		['the shortest email', anna.withEmails('a@b'), whole('B').withEmails('a@b'), ['email']],
		['a phone of zeros', anna.withPhones('000-00-00'), whole('B').withPhones('0000000'), null],
		['a phone of two digits', anna.withPhones('000-00-01'), whole('B').withPhones('0000001'), ['phone']],
		['another name', anna, whole('Anna Weber-Hale'), null],
		['a phone and a name', anna.withPhones('1234567'), whole('Weber Anna').withPhones('1234567'), ['name', 'phone']],
		['the remembered', anna, whole('Weber Anna').deceased(), ['name']],
	])('%s', (_, a, b, by) => {
		const found = review([a, b])
		expect(found.map(({ kind }) => kind)).toEqual(by === null ? [] : ['duplicates'])
		if (by !== null) expect(found[0]?.facts).toEqual({ by, notes: 2 })
	})

	it('stand in one group, once, though they are alike in different ways', () => {
		const found = review([anna.withPhones('1234567'), whole('Weber Anna'), whole('A. Weber').withPhones('1234567')])
		expect(found.map(({ kind, people }) => [kind, people.length])).toEqual([['duplicates', 3]])
	})
})

describe('names that lead nowhere, and copies', () => {
	it('an alias of two people is found, whatever its case; one written twice in a note is not', () => {
		const [found, ...others] = review([whole('A').alsoCalled('Sasha', 'sasha'), whole('B').alsoCalled(' SASHA'), whole('C').alsoCalled('Shura', 'shura')])
		expect(found).toMatchObject({ kind: 'alias-clash', facts: { alias: 'Sasha', people: 2 } })
		expect(others).toEqual([])
	})

	it('a conflict copy is found with its original, and alone is nothing', () => {
		const copies = ['People/Anna (Conflicted copy 2026).md', 'People/Boris.sync-conflict-20261120.md', 'Daily/2026-11-20 (Conflicted copy).md']
		const found = review([whole('Anna'), whole('Boris').deceased()], copies)
		expect(found.map(({ kind, people }) => [kind, people[0]?.name])).toEqual([['conflict-copy', 'Anna'], ['conflict-copy', 'Boris']])
		expect(found[0]?.lines.map(({ source }) => source.path)).toEqual(['People/Anna.md', 'People/Anna (Conflicted copy 2026).md'])
	})
})

describe('the order of the review', () => {
	it('begins with circles confused and ends with notes that need a hand', () => {
		expect(FINDING_KINDS.slice(0, 3)).toEqual(['close-in-work', 'asked-early', 'circle-too-large'])
		expect(FINDING_KINDS.slice(-5)).toEqual(['two-circles', 'unreadable', 'duplicates', 'alias-clash', 'conflict-copy'])
	})

	it('is by kind, then circle 1, 2, 3, none, then name', () => {
		const late = (name: string, circle: Circle | null) => {
			const person = aContact().named(name).atStage(2).metOn('2025-01-01').spokeOn('2026-11-20').isPromised('a list', '2026-11-20')
			return circle === null ? person : person.inCircle(circle)
		}
		const found = review([late('D', null), late('C', 3), late('B', 2), late('A', 2), late('E', 1)])
		expect(found.map(({ kind, people }) => `${kind} ${people[0]?.name ?? ''}`)).toEqual(['my-promise E', 'my-promise A', 'my-promise B', 'my-promise C', 'my-promise D', 'no-circle D'])
	})

	it('keys are all different, and the same when asked again', () => {
		const people = [...crowd(160, 3), whole('P1').at('Other/P1.md'), aContact().named('X').isPromised('a', '2026-01-01').isPromised('b', '2026-01-01')]
		const keys = review(people).map(({ key }) => key)
		expect(new Set(keys).size).toBe(keys.length)
		expect(review([...people].reverse()).map(({ key }) => key)).toEqual(keys)
	})

	it('two equal promises are two findings, and whichever is ticked, the other one is still found', () => {
		const twice = aContact().named('Anna').inCircle(1).isPromised('a list', '2026-11-20')
		const [first, second, ...more] = review([twice.isPromised('a list', '2026-11-20')])
		expect(more).toEqual([])
		const [left] = review([twice])
		expect([first?.key === second?.key, left?.key === second?.key]).toEqual([false, true])
		const other = review([twice.isPromised('a list', '2026-11-19')]).map(({ key }) => key)
		expect([new Set(other).size, other.includes(second?.key ?? '')]).toEqual([2, true])
	})

	it('two equal bad days are two findings', () => {
		const tie = aContact().inCircle(1).spokeOn('2026-11-20').tieOn(TODAY)
		const bad = (line: number) => ({ line, problem: { kind: 'day', key: null, text: '2026-13-45' } }) as const
		const found = findingsOf([{ ...tie, contact: { ...tie.contact, unreadable: [bad(4), bad(9)] } }], { today: dayAt(TODAY), compareNames: new Intl.Collator('en').compare, copies: [] })
		expect(found.map(({ lines }) => lines[0]?.source.line)).toEqual([4, 9])
		expect(new Set(found.map(({ key }) => key)).size).toBe(2)
	})

	it.each([24, 25, 400])('%i notes that share one email are gone through in a review', (count) => {
		const keys = review(crowd(count, 3).map((person) => person.withEmails('office@example.com'))).filter(({ kind }) => kind === 'duplicates').map(({ key }) => key)
		expect(startedReview(keys, dayAt(TODAY)).steps.map(({ key }) => key)).toEqual(keys)
		expect(keys.map((key) => key.split('\n'))).toEqual([['duplicates', 'People/P0.md', String(count)]])
	})

	it('a promise of any length is gone through in a review, and two that begin alike are two', () => {
		const long = 'a list '.repeat(400)
		const keys = review([aContact().inCircle(1).isPromised(`${long} a`, '2026-11-20').isPromised(`${long} b`, '2026-11-20')]).map(({ key }) => key)
		expect(startedReview(keys, dayAt(TODAY)).steps.length).toBe(2)
		expect(new Set(keys).size).toBe(2)
		expect(Math.max(...keys.map(({ length }) => length))).toBeLessThan(1010)
	})

	it('are asked of a tie once a day, and anew when the tie is another', () => {
		const person = aContact().inCircle(1).isPromised('a list', '2026-11-24')
		const [tie, later] = [person.tieOn(TODAY), person.isPromised('a plan', '2026-11-23').tieOn(TODAY)]
		const on = (day: string, one = tie) => findingsOf([one], { today: dayAt(day), compareNames: new Intl.Collator('en').compare, copies: [] })
		expect([on(TODAY), on('2026-11-25').map(({ kind }) => kind), on(TODAY)]).toEqual([[], ['my-promise'], []])
		expect(on(TODAY, later).map(({ kind }) => kind)).toEqual(['my-promise'])
		expect(on(TODAY, later)[0]).toBe(on(TODAY, later)[0])
	})

	it('the remembered are asked only about their notes', () => {
		expect(kinds([aContact().named('Gone').deceased().isPromised('a', '2026-01-01')])).toEqual([])
	})
})
