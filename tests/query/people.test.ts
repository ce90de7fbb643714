import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { peopleOf } from '../../src/query/people'
import type { People } from '../../src/query/people'
import type { PeopleFilter, PeopleGrouping, PeopleSort } from '../../src/query/people-row'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'
import { anyTies, TODAY } from './any-ties'

const EVERYBODY: PeopleFilter = { search: '', circle: null, stage: null, organization: null, band: null }
const { compare } = new Intl.Collator('en')
const employersOf = () => []

interface Asked {
	readonly filter?: Partial<PeopleFilter>
	readonly by?: PeopleSort
	readonly descending?: boolean
	readonly grouping?: PeopleGrouping
}

function peopleIn(people: readonly ContactBuilder[], asked: Asked = {}): People {
	const { filter = {}, by = 'name', descending = false, grouping = 'none' } = asked
	const ties = people.map((person) => person.tieOn(TODAY))
	return peopleOf(ties, { ...EVERYBODY, ...filter }, { by, descending }, grouping, compare, dayAt(TODAY), employersOf)
}

const names = ({ groups }: People): string[] => groups.flatMap(({ rows }) => rows.map(({ name }) => name))
const groups = (people: People): [string, string | null, string][] =>
	people.groups.map(({ grouping, key, rows }) => [grouping, key, rows.map(({ name }) => name).join(' ')])
const named = (name: string): ContactBuilder => aContact().named(name)

describe('one line of the People table', () => {
	it('says who, where, how the tie stands, and what was promised', () => {
		const anna = named('Anna')
			.inCircle(2)
			.atStage(3)
			.worksAt('Helios', 'Acme')
			.as('head')
			.spokeOver('email', '2026-11-11')
			.spokeOver('call', '2026-10-12')
			.isPromised('a book', '2026-12-04')
			.isPromised('someday')
			.promisedMe('a drawing', '2026-11-22')
			.isPromisedIn('Plan.md', 'a review', '2026-11-30')
		expect(peopleIn([anna]).groups[0]?.rows).toEqual([
			{
				path: 'People/Anna.md',
				name: 'Anna',
				circle: 2,
				stage: 3,
				band: 'fresh',
				ratio: 10 / 30,
				organization: 'Helios',
				role: 'head',
				lastDay: dayAt('2026-11-11'),
				lastChannel: 'email',
				days: [dayAt('2026-11-11'), dayAt('2026-10-12')],
				cadence: { days: 30 },
				due: dayAt('2026-12-11'),
				coming: null,
				promiseDue: dayAt('2026-11-30'),
				exchange: null,
				deceased: false,
				unreadable: 0,
			},
		])
	})

	it('tells whether I gave or asked last, from every note up to today, and never of circle 1 (RULES 25)', () => {
		const asked = named('Anna').inCircle(2).did('gave', '2026-11-01', 'advice').did('asked', '2026-11-10', 'a turner')
		const exchange = (one: ContactBuilder) => peopleIn([one]).groups[0]?.rows[0]?.exchange
		expect(exchange(asked)).toEqual({ gaveSinceAsked: 0, askedSinceGave: 1, hasAsked: true, hasGiven: true })
		expect(exchange(asked.didInDailyNote('gave', '2026-11-12', 'a book'))).toMatchObject({ gaveSinceAsked: 1, askedSinceGave: 0 })
		expect(exchange(asked.didInDailyNote('gave', '2026-11-22', 'a book'))).toMatchObject({ gaveSinceAsked: 0, askedSinceGave: 1 })
		expect(exchange(asked.inCircle(1))).toBeNull()
		expect(exchange(named('Boris').inCircle(2))).toBeNull()
	})

	it('sorts from those asked most to those given most, those of whom nothing is known last', () => {
		const gave = named('Anna').did('gave', '2026-11-01', 'advice')
		const asked = named('Boris').did('asked', '2026-11-01', 'advice')
		const none = named('Clara')
		expect(names(peopleIn([none, gave, asked], { by: 'exchange' }))).toEqual(['Boris', 'Anna', 'Clara'])
		expect(names(peopleIn([none, gave, asked], { by: 'exchange', descending: true }))).toEqual(['Anna', 'Boris', 'Clara'])
	})

	it('leaves open what the note does not say', () => {
		expect(peopleIn([named('Nobody')]).groups[0]?.rows[0]).toMatchObject({
			circle: null,
			stage: null,
			organization: null,
			lastDay: null,
			lastChannel: null,
			days: [],
			due: null,
			promiseDue: null,
		})
	})

	it('tells the first meeting, birthday or date that is near', () => {
		const comingOf = (person: ContactBuilder) => peopleIn([person]).groups[0]?.rows[0]?.coming
		const busy = named('Ada').inCircle(2).bornOn(`--${TODAY.slice(5)}`)
		expect(comingOf(busy)).toEqual({ kind: 'birthday', day: dayAt(TODAY), text: '' })
		expect(comingOf(named('Ada').inCircle(2).isPromised('the article', TODAY))).toBeNull()
	})

	it('circle 1 shows no stage (RULES 25)', () => {
		expect(peopleIn([named('Ada').inCircle(1).atStage(2)]).groups[0]?.rows[0]?.stage).toBeNull()
	})
})

describe('the search looks in name, aliases, organizations and role', () => {
	const people = [
		named('Анна Ёлкина').alsoCalled('Нюра').worksAt('Завод', 'Школа-студия').as('главный технолог'),
		named('Boris Levin').worksAt('Tula Precision').as('Sales'),
	]

	it.each<[string, readonly string[]]>([
		['', ['Boris Levin', 'Анна Ёлкина']],
		['   ', ['Boris Levin', 'Анна Ёлкина']],
		['boris', ['Boris Levin']],
		['BORIS', ['Boris Levin']],
		['levin boris', ['Boris Levin']],
		['boris tula', ['Boris Levin']],
		['елкина', ['Анна Ёлкина']],
		['ёлкина'.normalize('NFD'), ['Анна Ёлкина']],
		['нюра', ['Анна Ёлкина']],
		['школа студия', ['Анна Ёлкина']],
		['школастудия', ['Анна Ёлкина']],
		['технолог', ['Анна Ёлкина']],
		['boris завод', []],
		['.*', []],
	])('%j finds %j', (search, expected) => {
		expect(names(peopleIn(people, { filter: { search } }))).toEqual(expected)
	})
})

describe('the filter', () => {
	const people = [
		named('A').inCircle(1).atStage(2).spokeOn(TODAY),
		named('B').inCircle(2).atStage(2).worksAt('Acme', 'Helios').spokeOn('2026-01-01'),
		named('C').inCircle(3).atStage(1).worksAt('HELIOS'),
		named('D'),
	]

	it.each<[Partial<PeopleFilter>, readonly string[]]>([
		[{ circle: 1 }, ['A']],
		[{ circle: 'none' }, ['D']],
		[{ stage: 2 }, ['B']],
		[{ stage: 'none' }, ['A', 'D']],
		[{ organization: 'Helios' }, ['B', 'C']],
		[{ organization: 'Nowhere' }, []],
		[{ band: 'fresh' }, ['A']],
		[{ band: 'to-meet' }, ['C']],
		[{ band: 'none' }, ['D']],
		[{ circle: 2, search: 'helios' }, ['B']],
		[{ circle: 3, search: 'acme' }, []],
	])('%j: %j', (filter, expected) => {
		const found = peopleIn(people, { filter })
		expect(names(found)).toEqual(expected)
		expect(found).toMatchObject({ shown: expected.length, total: 4 })
	})

	it('offers every organization of anybody, once, whatever is shown', () => {
		expect(peopleIn(people, { filter: { circle: 1 } }).organizations).toEqual(['Acme', 'HELIOS'])
	})
})

describe('the sort', () => {
	const people = [
		named('Anna').as('head').inCircle(2).atStage(3).spokeOn('2026-11-01').isPromised('x', '2026-11-30'),
		named('Boris').as('buyer').inCircle(3).atStage(1).spokeOn('2026-10-20').isPromised('x', '2026-11-25'),
		named('Vera').as('head').inCircle(2).atStage(2).spokeOn('2026-11-20'),
		named('Gleb'),
	]

	it.each<[PeopleSort, boolean, string]>([
		['name', false, 'Anna Boris Gleb Vera'],
		['name', true, 'Vera Gleb Boris Anna'],
		['role', false, 'Boris Anna Vera Gleb'],
		['role', true, 'Anna Vera Boris Gleb'],
		['stage', false, 'Boris Vera Anna Gleb'],
		['stage', true, 'Anna Vera Boris Gleb'],
		['last', false, 'Boris Anna Vera Gleb'],
		['last', true, 'Vera Anna Boris Gleb'],
		['rhythm', false, 'Vera Boris Anna Gleb'],
		['rhythm', true, 'Anna Boris Vera Gleb'],
		['next', false, 'Anna Boris Vera Gleb'],
		['next', true, 'Vera Boris Anna Gleb'],
		['promise', false, 'Boris Anna Gleb Vera'],
		['promise', true, 'Anna Boris Gleb Vera'],
	])('by %s, descending %s: %s; what is not known stands last', (by, descending, expected) => {
		expect(names(peopleIn(people, { by, descending })).join(' ')).toBe(expected)
	})

	it('of one name, by path', () => {
		const twins = [named('Anna').at('B/Anna.md'), named('Anna').at('A/Anna.md')]
		expect(peopleIn(twins, { descending: true }).groups[0]?.rows.map(({ path }) => path)).toEqual(['A/Anna.md', 'B/Anna.md'])
	})
})

describe('the groups', () => {
	const people = [
		named('A').inCircle(3).atStage(1).worksAt('Zeta').spokeOn('2026-11-20'),
		named('B').inCircle(1).atStage(4).worksAt('acme').spokeOn('2026-01-01'),
		named('C').worksAt('Acme', 'Zeta'),
		named('D').inCircle(1).spokeOn('2026-11-20'),
		named('E').inCircle(2).atStage(2).deceased(),
		named('F').inCircle(2).atStage(2),
	]

	it.each<[PeopleGrouping, [string, string | null, string][]]>([
		[
			'none',
			[
				['none', null, 'A B C D F'],
				['remembered', null, 'E'],
			],
		],
		[
			'circle',
			[
				['circle', '1', 'B D'],
				['circle', '2', 'F'],
				['circle', '3', 'A'],
				['circle', null, 'C'],
				['remembered', null, 'E'],
			],
		],
		[
			'stage',
			[
				['stage', '1', 'A'],
				['stage', '2', 'F'],
				['stage', null, 'B C D'],
				['remembered', null, 'E'],
			],
		],
		[
			'organization',
			[
				['organization', 'Acme', 'B C'],
				['organization', 'Zeta', 'A'],
				['organization', null, 'D F'],
				['remembered', null, 'E'],
			],
		],
		[
			'band',
			[
				['band', 'fresh', 'A D'],
				['band', 'long-overdue', 'B'],
				['band', 'to-meet', 'F'],
				['band', null, 'C'],
				['remembered', null, 'E'],
			],
		],
	])('by %s; the remembered last (RULES 7)', (grouping, expected) => {
		expect(groups(peopleIn(people, { grouping }))).toEqual(expected)
	})

	it('bands stand from calm to quiet, whoever is in them', () => {
		const bands = [
			named('A').everyDays(10).spokeOn('2026-01-01'),
			named('B').everyDays(10).spokeOn('2026-10-20'),
			named('C').everyDays(10).spokeOn('2026-11-10'),
			named('D').everyDays(10).spokeOn('2026-11-11'),
			named('E').everyDays(10).spokeOn('2026-11-13'),
			named('F').everyDays(10).spokeOn(TODAY),
			named('0').inCircle(2),
		]
		const keys = peopleIn(bands, { grouping: 'band' }).groups.map(({ key }) => key)
		expect(keys).toEqual(['fresh', 'soon', 'due', 'overdue', 'long-overdue', 'dormant', 'to-meet'])
	})

	it('keep the sort within them', () => {
		expect(groups(peopleIn(people, { grouping: 'circle', descending: true }))[0]).toEqual(['circle', '1', 'D B'])
	})

	it('of nobody are none', () => {
		expect(peopleIn([], { grouping: 'circle' })).toEqual({ groups: [], shown: 0, total: 0, organizations: [] })
	})

	it('hold everybody once, however they are asked for', () => {
		const asked = fc.record({
			by: fc.constantFrom<PeopleSort>('name', 'role', 'stage', 'last', 'rhythm', 'next', 'promise'),
			descending: fc.boolean(),
			grouping: fc.constantFrom<PeopleGrouping>('none', 'circle', 'stage', 'organization', 'band'),
		})
		fc.assert(
			fc.property(anyTies, asked, (ties, { by, descending, grouping }) => {
				const people = peopleOf(ties, EVERYBODY, { by, descending }, grouping, compare, dayAt(TODAY), employersOf)
				const paths = people.groups.flatMap(({ rows }) => rows.map(({ path }) => path))
				expect([...paths].sort()).toEqual(ties.map(({ contact }) => contact.path).sort())
				expect(people.groups.every(({ rows }) => rows.length > 0)).toBe(true)
			}),
			{ numRuns: 300, seed: 6 },
		)
	})
})
