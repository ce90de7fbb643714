import { describe, expect, it } from 'vitest'
import type { Party } from '../../src/contact/acquaintance'
import { nameTopic } from '../../src/note/topic'
import { calledAlike } from '../../src/query/called-alike'
import { organizationsOf, peopleOf } from '../../src/query/people'
import type { PeopleFilter } from '../../src/query/people-row'
import type { Tie } from '../../src/contact/tie'
import { aContact } from '../contact-builder'

const { compare } = new Intl.Collator('en')
const WORKS = 'note Orgs/Ural Works.md'
const LED: Readonly<Record<string, Party>> = { 'Ural Works': WORKS, 'UTW': WORKS, 'Old/Ural Works': 'note Old/Ural Works.md' }

const [anna, boris, clara] = [['Anna', 'Ural Works'], ['Boris', 'UTW'], ['Clara', 'Plant']].map(([name = '', at = '']) => aContact().named(name).worksAt(at).tieOn('2026-11-24'))
if (anna === undefined || boris === undefined || clara === undefined) throw new Error('No ties')

const employersIn = (ties: readonly Tie[]) => (path: string): readonly (Party | null)[] =>
	ties.find(({ contact }) => contact.path === path)?.contact.organizationLinks.map((link) => LED[link] ?? nameTopic(link)) ?? []
const alike = calledAlike([anna, boris, clara], employersIn([anna, boris, clara]))

const everybody: PeopleFilter = { search: '', circle: null, stage: null, organization: null, band: null }
const people = (filter: Partial<PeopleFilter>, ties = alike) =>
	peopleOf(ties, { ...everybody, ...filter }, { by: 'name', descending: false }, 'organization', compare, 0, employersIn(ties)).groups.map(({ key, party, rows }) => [key, party, rows.map(({ name }) => name)])

describe('people who call one organization by several names', () => {
	it('stand in one group, called as its note', () => {
		expect(people({})).toEqual([['Plant', 'name plant', ['Clara']], ['Ural Works', WORKS, ['Anna', 'Boris']]])
	})

	it('are found by its name, and by what their own note calls it', () => {
		expect(people({ organization: 'Ural Works' })).toEqual([['Ural Works', WORKS, ['Anna', 'Boris']]])
		expect(people({ search: 'utw' })).toEqual([['Ural Works', WORKS, ['Boris']]])
		expect(organizationsOf(alike, compare)).toEqual(['Plant', 'Ural Works', 'UTW'])
	})

	it('are the same ties where nothing is called otherwise', () => {
		expect([alike[0], alike[2]]).toEqual([anna, clara])
		expect(alike[0] === anna && alike[2] === clara).toBe(true)
	})
	it('stand apart where two notes bear one name, in an order that does not hang on the sort', () => {
		const other = aContact().named('Aaron').worksAt('Old/Ural Works').tieOn('2026-11-24')
		const named = { ...other, contact: { ...other.contact, organizations: ['Ural Works'] } }
		for (const ties of [[anna, named], [named, anna]]) {
			expect(people({}, calledAlike(ties, employersIn(ties)))).toEqual([
				['Ural Works', 'note Old/Ural Works.md', ['Aaron']],
				['Ural Works', WORKS, ['Anna']],
			])
		}
	})
})
