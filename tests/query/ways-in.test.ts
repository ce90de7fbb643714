import { describe, expect, it } from 'vitest'
import type { Party } from '../../src/contact/acquaintance'
import type { Tie } from '../../src/contact/tie'
import { waysIn } from '../../src/query/ways-in'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-24'
const VERA: Party = 'note People/Vera.md'
const MILL: Party = 'note Mill.md'

/** `Anna > Vera`, told by `knows`, or with the day of an interaction together. */
type Told = readonly [from: string, to: string, day?: string]

interface World {
	readonly people: readonly ContactBuilder[]
	readonly told: readonly Told[]
	readonly employed?: Readonly<Record<Party, readonly string[]>>
}

const named = (name: string): ContactBuilder => aContact().named(name)
const known = (name: string): ContactBuilder => named(name).inCircle(2).atStage(2).spokeOn('2026-11-20')

function note(name: string): Party {
	if (name.startsWith('name ')) return `name ${name.slice(5)}`
	return name.startsWith('note ') ? `note ${name.slice(5)}` : `note People/${name}.md`
}

/** The ways as texts, the best first: `Anna > Boris > Vera`. */
function waysTo(to: Party, { people, told, employed = {} }: World): string[] {
	const ties = people.map((person) => person.tieOn(TODAY))
	const tie = (path: string): Tie | undefined => ties.find(({ contact }) => contact.path === path)
	const ways = waysIn(
		to,
		{
			tie,
			peopleAt: (party) => (employed[party] ?? []).flatMap((name) => tie(`People/${name}.md`) ?? []),
			whoKnows: (party) => {
				const to = told.filter(([, one]) => note(one) === party)
				return new Map(to.map(([from, , day]) => [note(from), [{ kind: day === undefined ? 'knows' : 'together', day: day === undefined ? null : dayAt(day), source: { path: `${from}.md`, line: 3 } }]]))
			},
		},
		dayAt(TODAY),
	)
	return ways.map(({ brokers, to: end }) => [...brokers.map(({ contact }) => contact.name), end.replace(/^note (?:People\/)?|\.md$/g, '')].join(' > '))
}

describe('whom a way in may go through', () => {
	it.each<[string, ContactBuilder, readonly string[]]>([
		['somebody spoken to once', named('Anna').spokeOn('2020-01-01'), ['Anna > Vera']],
		['somebody spoken to today', named('Anna').spokeOn(TODAY), ['Anna > Vera']],
		['somebody met today', named('Anna').metOn(TODAY), ['Anna > Vera']],
		['nobody to be met tomorrow', named('Anna').metOn('2026-11-25'), []],
		['nobody with a meeting planned', named('Anna').plansToMeetOn('2026-11-25'), []],
		['nobody still to meet', named('Anna').inCircle(1), []],
		['nobody who has died', known('Anna').deceased(), []],
		['somebody confidential', known('Anna').confidential(), ['Anna > Vera']],
		['somebody who wants to be left alone: that is said', known('Anna').never(), ['Anna > Vera']],
	])('%s', (_, anna, expected) => {
		expect(waysTo(VERA, { people: [anna, named('Vera')], told: [['Anna', 'Vera']] })).toEqual(expected)
	})

	it('a second broker is alive, has a note, and is not known: whoever is known is asked first', () => {
		const told: Told[] = [['Anna', 'Boris'], ['Boris', 'Vera']]
		expect(waysTo(VERA, { people: [known('Anna'), named('Boris'), named('Vera')], told })).toEqual(['Anna > Boris > Vera'])
		expect(waysTo(VERA, { people: [known('Anna'), named('Boris').deceased(), named('Vera')], told })).toEqual([])
		expect(waysTo(VERA, { people: [known('Anna'), named('Vera')], told })).toEqual([])
		expect(waysTo(VERA, { people: [known('Anna'), named('Vera')], told: [['Anna', 'name boris'], ['name boris', 'Vera']] })).toEqual([])
	})

	it.each<[string, ContactBuilder, readonly string[]]>([
		['met today', named('Boris').metOn(TODAY), ['Boris > Vera']],
		['spoken to once', named('Boris').spokeOn('2020-01-01'), ['Boris > Vera']],
		['to be met tomorrow', named('Boris').metOn('2026-11-25'), ['Anna > Boris > Vera']],
		['whose note tells a stage', named('Boris').inCircle(2).atStage(4), ['Anna > Boris > Vera']],
	])('a way through two, of whom the second is somebody %s', (_, boris, expected) => {
		const told: Told[] = [['Anna', 'Boris'], ['Boris', 'Vera']]
		expect(waysTo(VERA, { people: [known('Anna').inCircle(1), boris, named('Vera')], told })).toEqual(expected)
	})

	it('never a third, and nobody twice', () => {
		const people = [known('Anna'), named('Boris'), named('Clara'), named('Vera')]
		expect(waysTo(VERA, { people, told: [['Anna', 'Boris'], ['Boris', 'Clara'], ['Clara', 'Vera']] })).toEqual([])
		expect(waysTo(VERA, { people, told: [['Anna', 'Vera'], ['Anna', 'Boris'], ['Boris', 'Anna']] })).toEqual(['Anna > Vera'])
	})

	it('there is none to whom the user knows, or who has died; there is to a name that no note bears', () => {
		expect(waysTo(VERA, { people: [known('Anna'), known('Vera')], told: [['Anna', 'Vera']] })).toEqual([])
		expect(waysTo(VERA, { people: [known('Anna'), named('Vera').deceased()], told: [['Anna', 'Vera']] })).toEqual([])
		expect(waysTo('name carla', { people: [known('Anna')], told: [['Anna', 'name carla']] })).toEqual(['Anna > name carla'])
	})
})

describe('of two ways to one person stands first', () => {
	const of = (name: string, circle: 1 | 2 = 2): ContactBuilder => named(name).inCircle(circle)
	it.each<[string, ContactBuilder, ContactBuilder]>([
		['circle 1 before stage 4', of('B', 1).spokeOn('2025-01-01'), of('A').atStage(4).spokeOn('2026-11-24')],
		['stage 4 before 3, though silent for long', of('B').atStage(4).spokeOn('2026-07-01'), of('A').atStage(3).spokeOn('2026-11-24')],
		['stage 3 before 2', of('B').atStage(3).spokeOn('2026-11-20'), of('A').atStage(2).spokeOn('2026-11-24')],
		['stage 2 before 1', of('B').atStage(2).spokeOn('2026-11-20'), of('A').atStage(1).spokeOn('2026-11-24')],
		['stage 1 before none', of('B').atStage(1).spokeOn('2026-11-20'), of('A').spokeOn('2026-11-24')],
		['fresh before soon', of('B').everyDays(10).spokeOn('2026-11-17'), of('A').everyDays(5).spokeOn('2026-11-20')],
		['soon before due', of('B').everyDays(10).spokeOn('2026-11-16'), of('A').everyDays(4).spokeOn('2026-11-20')],
		['due before overdue', of('B').everyDays(10).spokeOn('2026-11-14'), of('A').everyDays(3).spokeOn('2026-11-20')],
		['overdue before long overdue', of('B').everyDays(10).spokeOn('2026-11-05'), of('A').everyDays(2).spokeOn('2026-11-20')],
		['long overdue before dormant', of('B').everyDays(10).spokeOn('2026-11-01'), of('A').everyDays(1).spokeOn('2026-11-10')],
		['dormant before no band', of('B').everyDays(1).spokeOn('2026-11-01'), of('A').never().spokeOn('2026-11-23')],
		['of equals the later contact', of('B').everyDays(30).spokeOn('2026-11-20'), of('A').everyDays(30).spokeOn('2026-11-19')],
		['a later meeting counts as a contact', of('B').everyDays(30).metOn('2026-11-20').atStage(2), of('A').everyDays(30).atStage(2).spokeOn('2026-11-19')],
		['else the path', of('A').everyDays(30).spokeOn('2026-11-20'), of('B').everyDays(30).spokeOn('2026-11-20')],
	])('%s', (_, better, other) => {
		const told: Told[] = [[better.build().name, 'Vera'], [other.build().name, 'Vera']]
		expect(waysTo(VERA, { people: [other, better, named('Vera')], told })[0]).toBe(`${better.build().name} > Vera`)
	})

	it('the newer day that tells of it, a day before none', () => {
		const people = [known('A'), known('B'), named('Vera')]
		expect(waysTo(VERA, { people, told: [['A', 'Vera', '2026-11-01'], ['B', 'Vera', '2026-11-02']] })).toEqual(['B > Vera', 'A > Vera'])
		expect(waysTo(VERA, { people, told: [['A', 'Vera'], ['B', 'Vera', '2020-11-02']] })).toEqual(['B > Vera', 'A > Vera'])
	})

	it('fewer brokers, however weak', () => {
		const people = [known('A').inCircle(1), named('Unmet'), named('Weak').metOn('2019-01-01'), named('Vera')]
		expect(waysTo(VERA, { people, told: [['A', 'Unmet'], ['Unmet', 'Vera'], ['Weak', 'Vera']] })).toEqual(['Weak > Vera', 'A > Unmet > Vera'])
	})

	it('of two that go through two, the one whose first broker is the stronger, whatever the note of the second says', () => {
		const people = [named('A').inCircle(2).atStage(1).spokeOn(TODAY), named('B').inCircle(1).spokeOn('2025-01-01'), named('Unmet').inCircle(2).atStage(4), named('Other'), named('Vera')]
		const told: Told[] = [['A', 'Unmet'], ['Unmet', 'Vera'], ['B', 'Other'], ['Other', 'Vera']]
		expect(waysTo(VERA, { people, told })).toEqual(['B > Other > Vera', 'A > Unmet > Vera'])
	})

	it('three at most, each beginning with another person', () => {
		const people = ['A', 'B', 'C', 'D'].map((name) => known(name))
		const told: Told[] = people.map((person) => [person.build().name, 'Vera'])
		expect(waysTo(VERA, { people: [...people, named('Vera')], told })).toEqual(['A > Vera', 'B > Vera', 'C > Vera'])
		expect(waysTo(VERA, { people: [known('A'), known('B'), named('Vera')], told: [['A', 'Vera'], ['A', 'B'], ['B', 'Vera']] })).toEqual(['A > Vera', 'B > Vera'])
	})
})

describe('an organization', () => {
	const employed = { [MILL]: ['Ivan', 'Vera'] }

	it('is open where somebody there is known, the stronger tie first', () => {
		const people = [known('Ivan'), known('Vera').atStage(3), known('Anna')]
		expect(waysTo(MILL, { people, employed, told: [['Anna', 'Ivan']] })).toEqual(['Vera', 'Ivan', 'Anna > Ivan'])
	})

	it('is reached through its people, or by whoever has to do with itself', () => {
		const people = [named('Ivan'), named('Vera'), known('Anna'), known('Boris').atStage(3)]
		expect(waysTo(MILL, { people, employed, told: [['Anna', 'Vera'], ['Boris', MILL]] })).toEqual(['Boris > Mill', 'Anna > Vera'])
	})

	it('not through its people who have died', () => {
		expect(waysTo(MILL, { people: [known('Ivan').deceased(), named('Vera').deceased(), known('Anna')], employed, told: [['Anna', 'Vera']] })).toEqual([])
	})

	it('no way to it goes through one of its people to another', () => {
		const people = [named('Ivan'), named('Vera'), known('Anna')]
		expect(waysTo(MILL, { people, employed, told: [['Anna', 'Vera'], ['Vera', 'Ivan']] })).toEqual(['Anna > Vera'])
	})
})
