import { describe, expect, it } from 'vitest'
import type { Match } from '../../src/query/match'
import { aContact } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'
import type { Given } from './match-world'
import { TODAY, bookOf, say, worldOf } from './match-world'

const anna = aContact().named('Anna').inCircle(2).spokeOn('2026-11-20')
const boris = aContact().named('Boris').inCircle(2).spokeOn('2026-11-20')

function matchesIn(people: readonly ContactBuilder[], given: Given = {}): readonly Match[] {
	const ties = people.map((person) => person.tieOn(TODAY)).sort((a, b) => (a.contact.path < b.contact.path ? -1 : 1))
	return bookOf(ties, worldOf(given)).first(Infinity)
}

const said = (people: readonly ContactBuilder[], given: Given = {}): readonly string[] => matchesIn(people, given).map(say)

describe('an offer meets a need', () => {
	it.each([
		['the same link', '[[Titanium]]', '[[Titanium]]', true],
		['a link and its note’s alias', '[[Titanium]]', '[[Ti]]', true],
		['a note’s name and its alias', 'Ti', 'Titanium', true],
		['a link and a text that is the note’s name', 'Titanium', 'alloys: [[Titanium]]', true],
		['a link that finds no note, whatever its folder', '[[Topics/Lathe]]', '[[Lathe]]', true],
		['one of two links', 'a turner for [[Steel]] or [[Titanium]]', '[[Titanium]]', true],
		['the same words, in any case', 'A turner', 'a turner', true],
		['the same words with a blank more', 'a  turner', 'a turner', true],
		['the same tag', 'somebody for #casting', 'small series #Casting', true],
		['a text that is the tag', 'casting', 'small series #casting', true],
		['a tag beneath the one that is needed', '#cnc', 'turning #cnc/titanium', true],
		['a tag above the one that is needed', '#cnc/titanium', 'turning #cnc', false],
		['a tag that only begins alike', '#cnc', 'turning #cncs', false],
		['other words', 'a turner', 'two turners', false],
		['words within others', 'a turner', 'a turner of steel', false],
		['another link', '[[Titanium]]', '[[Steel]]', false],
		['a link to a person', '[[Vera]]', '[[Vera]]', false],
		['a link to a day', '[[2026-11-20]]', '[[2026-11-20]]', false],
		['links shown alike that lead elsewhere', '[[Titanium|metal]]', '[[Steel|metal]]', false],
		['the same words around a link to a person', 'a word with [[Vera]]', 'a word with [[Vera]]', true],
	])('%s', (_, need, offer, meets) => {
		expect(said([anna.whose('needs', need), boris.whose('offers', offer)])).toHaveLength(meets ? 1 : 0)
		expect(said([anna.whose('needs', need)], { me: [offer] })).toHaveLength(meets ? 1 : 0)
	})

	it('and each is named with its line', () => {
		const [match] = matchesIn([anna.whose('problems', 'a turner'), boris.whose('offers', 'a turner')])
		expect(match).toMatchObject({ kind: 'introduce', of: 'problems', needSource: { path: 'People/Anna.md', line: 3 }, offerSource: { path: 'People/Boris.md', line: 3 } })
		expect(matchesIn([anna.whose('needs', 'a turner')], { me: ['a turner'] })[0]?.offerSource).toEqual({ path: 'Me.md', line: 2 })
	})
})

describe('who is brought together', () => {
	const needs = anna.whose('needs', 'a turner')
	const offers = boris.whose('offers', 'a turner')

	it.each<[string, readonly ContactBuilder[]]>([
		['nobody with themselves', [needs.whose('offers', 'a turner')]],
		['nobody who has died, in need', [needs.deceased(), offers]],
		['nobody who has died, with an offer', [needs, offers.deceased()]],
		['nobody who asked to be left alone, in need', [needs.never(), offers]],
		['nobody who asked to be left alone, with an offer', [needs, offers.never()]],
		['nobody whose log is not read yet', [needs.withUnreadLog(), offers]],
	])('%s', (_, people) => {
		expect(said(people)).toEqual([])
	})

	it('nobody who knows the other already, whichever of them says so', () => {
		expect(said([needs, offers], { know: [['Anna', 'Boris']] })).toEqual([])
		expect(said([needs, offers], { know: [['Boris', 'Anna']] })).toEqual([])
		expect(said([needs, offers], { know: [['Boris', 'Clara']] })).toHaveLength(1)
	})

	it('confidential people, too: the user may read of them', () => {
		expect(said([needs.confidential(), offers.confidential()])).toHaveLength(1)
	})

	it('the best two for one need, after my own offer', () => {
		const people = ['B', 'C', 'D'].map((name) => aContact().named(name).inCircle(2).spokeOn('2026-11-20').whose('offers', 'a turner'))
		expect(said([needs, ...people], { me: ['a turner', 'A turner'] })).toEqual([
			'Anna needs a turner, I offers a turner',
			'Anna needs a turner, B offers a turner',
			'Anna needs a turner, C offers a turner',
		])
	})

	it.each([0, 1, 2, 3, 5])('no more than are looked for: %i', (most) => {
		const ties = [needs.whose('problems', 'scrap'), offers].map((person) => person.tieOn(TODAY))
		const found = bookOf(ties, worldOf({ me: ['a turner', 'scrap'] })).first(most)
		expect(found.map(say)).toEqual(['Anna needs a turner, I offers a turner', 'Anna needs a turner, Boris offers a turner', 'Anna needs scrap, I offers scrap'].slice(0, most))
	})

	it('one person once for one need, however many of their offers meet it', () => {
		const twice = boris.whose('offers', '[[Titanium]]', 'metals, such as [[Titanium]] and [[Steel]]')
		expect(said([anna.whose('needs', '[[Titanium]] or [[Steel]]'), twice])).toEqual(['Anna needs Titanium or Steel, Boris offers Titanium'])
	})
})

describe('the order', () => {
	const inNeed = (name: string) => aContact().named(name).whose('needs', 'a turner')
	const order = (...people: readonly ContactBuilder[]) => matchesIn(people, { me: ['a turner', 'scrap'] }).map(({ who, need }) => `${who.contact.name} ${need}`)

	it('is needs before problems, then who is in touch, then circle 2, 1, 3 and none, then path', () => {
		const late = '2026-01-10'
		const near = '2026-11-23'
		const people = [
			inNeed('Z late 2').inCircle(2).spokeOn(late),
			inNeed('A late none'),
			inNeed('B near 3').inCircle(3).spokeOn(near),
			inNeed('C near 1').inCircle(1).spokeOn(near),
			inNeed('E near 2').inCircle(2).spokeOn(near).whose('problems', 'scrap'),
			inNeed('D near 2').inCircle(2).spokeOn(near),
		]
		const first = ['D near 2', 'E near 2', 'C near 1', 'B near 3', 'Z late 2', 'A late none'].map((name) => `${name} a turner`)
		expect(order(...people)).toEqual([...first, 'E near 2 scrap'])
	})

	it.each([
		['0.97, soon', '2026-10-26', ['P', 'Q']],
		['1, due', '2026-10-25', ['Q', 'P']],
	])('takes for in touch who is not due yet: a ratio of %s', (_, spoken, names) => {
		const people = [inNeed('P').inCircle(2).everyDays(30).spokeOn(spoken), inNeed('Q').inCircle(3).spokeOn('2026-11-23')]
		expect(order(...people)).toEqual(names.map((name) => `${name} a turner`))
	})

	it('holds for those who offer, too', () => {
		const offering = (name: string, circle: 1 | 2 | 3, day: string) => aContact().named(name).inCircle(circle).spokeOn(day).whose('offers', 'a turner')
		const people = [offering('B', 2, '2026-01-10'), offering('C', 3, '2026-11-23'), offering('D', 1, '2026-11-23')]
		expect(said([anna.whose('needs', 'a turner'), ...people])).toEqual(['Anna needs a turner, D offers a turner', 'Anna needs a turner, C offers a turner'])
	})
})

describe('a match is gone', () => {
	const needs = anna.whose('needs', 'a turner')
	const offers = boris.whose('offers', 'a turner')

	it('once the help was given, and not by what others gave, or was asked', () => {
		expect(said([needs.did('gave', '2026-11-22', 'contact, a turner')], { me: ['a turner'] })).toEqual([])
		expect(said([needs.didInDailyNote('gave', '2026-11-22', 'a turner')], { me: ['a turner'] })).toEqual([])
		expect(said([needs.did('received', '2026-11-22', 'a turner')], { me: ['a turner'] })).toHaveLength(1)
		expect(said([needs.did('gave', '2026-11-25', 'a turner')], { me: ['a turner'] })).toHaveLength(1)
		expect(said([needs, offers.did('gave', '2026-11-22', 'a turner')])).toHaveLength(1)
	})

	it('once it is dismissed, that one alone', () => {
		const dismiss = (entry: string) => said([needs.dismissing(entry), offers], { me: ['a turner'] })
		expect(dismiss('a turner')).toEqual(['Anna needs a turner, Boris offers a turner'])
		expect(dismiss('[[Boris]]: a turner')).toEqual(['Anna needs a turner, I offers a turner'])
		expect(dismiss('[[Clara]]: a turner')).toHaveLength(2)
	})

	it('and the next one takes its place', () => {
		const people = ['B', 'C', 'D'].map((name) => aContact().named(name).inCircle(2).spokeOn('2026-11-20').whose('offers', 'a turner'))
		expect(said([needs.dismissing('[[B]]: a turner'), ...people], { know: [['Anna', 'C']] })).toEqual(['Anna needs a turner, D offers a turner'])
	})
})
