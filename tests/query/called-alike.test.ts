import { describe, expect, it } from 'vitest'
import type { Party } from '../../src/contact/acquaintance'
import { nameTopic } from '../../src/note/topic'
import { calledAlike } from '../../src/query/called-alike'
import { organizationsOf, peopleOf } from '../../src/query/people'
import type { PeopleFilter } from '../../src/query/people-row'
import { aContact } from '../contact-builder'

const { compare } = new Intl.Collator('en')
const LED: Readonly<Record<string, Party>> = { 'Ural Works': 'note Orgs/Ural Works.md', 'UTW': 'note Orgs/Ural Works.md' }
const partyOf = (name: string): Party | null => LED[name] ?? nameTopic(name)

const [anna, boris, clara] = [['Anna', 'Ural Works'], ['Boris', 'UTW'], ['Clara', 'Plant']].map(([name = '', at = '']) => aContact().named(name).worksAt(at).tieOn('2026-11-24'))
if (anna === undefined || boris === undefined || clara === undefined) throw new Error('No ties')
const alike = calledAlike([anna, boris, clara], partyOf)

const everybody: PeopleFilter = { search: '', circle: null, stage: null, organization: null, band: null }
const people = (filter: Partial<PeopleFilter>) =>
	peopleOf(alike, { ...everybody, ...filter }, { by: 'name', descending: false }, 'organization', compare, 0).groups.map(({ key, rows }) => [key, rows.map(({ name }) => name)])

describe('people who call one organization by several names', () => {
	it('stand in one group, called as its note', () => {
		expect(people({})).toEqual([['Plant', ['Clara']], ['Ural Works', ['Anna', 'Boris']]])
	})

	it('are found by its name, and by what their own note calls it', () => {
		expect(people({ organization: 'Ural Works' })).toEqual([['Ural Works', ['Anna', 'Boris']]])
		expect(people({ search: 'utw' })).toEqual([['Ural Works', ['Boris']]])
		expect(organizationsOf(alike, compare)).toEqual(['Plant', 'Ural Works', 'UTW'])
	})

	it('are the same ties where nothing is called otherwise', () => {
		expect([alike[0], alike[2]]).toEqual([anna, clara])
		expect(alike[0] === anna && alike[2] === clara).toBe(true)
	})
})
