import { describe, expect, it } from 'vitest'
import type { OrganizationNote } from '../../src/contact/organization-note'
import { organizationNoteFrom } from '../../src/contact/organization-note'
import type { Tie } from '../../src/contact/tie'
import { fieldsFromCache } from '../../src/note/fields'
import { vocabularyWith } from '../../src/note/property'
import type { Match } from '../../src/query/match'
import { organizationOf } from '../../src/query/organization'
import { aContact } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const { compare } = new Intl.Collator('en')
const HELIOS = 'Organizations/Helios Labs.md'

const person = (name: string): ContactBuilder => aContact().named(name).inCircle(2).atStage(2).spokeOn('2026-11-20')

function note(values: Readonly<Record<string, unknown>>): OrganizationNote | null {
	return organizationNoteFrom(HELIOS, fieldsFromCache(values), vocabularyWith({}))
}

/** That I can meet a need of somebody. */
function help(who: Tie, need: string, offer = 'advice'): Match {
	const needSource = { path: who.contact.path, line: 5 }
	return { kind: 'help', who, need, of: 'needs', needSource, offer, offerSource: { path: 'Me.md', line: 2 } }
}

const namesOf = (people: readonly ContactBuilder[], matches: readonly Match[] = []): readonly string[] =>
	organizationOf(people.map((one) => one.tieOn('2026-11-24')), null, [], matches, compare).people.map(({ name }) => name)

describe('who stands first at an organization', () => {
	it.each<[string, ContactBuilder, ContactBuilder]>([
		['the higher stage', person('Zoe').atStage(3), person('Ada').atStage(2)],
		['a stage before none', person('Zoe').atStage(1), aContact().named('Ada').inCircle(2).spokeOn('2026-11-20')],
		['circle 1 before every stage', person('Zoe').inCircle(1), person('Ada').atStage(4)],
		['at one stage the fresher tie', person('Zoe'), aContact().named('Ada').inCircle(2).atStage(2).spokeOn('2026-07-01')],
		['whom I have met before whom I have not', aContact().named('Zoe').spokeOn('2026-11-20'), aContact().named('Ada').inCircle(3).withGoal('titanium')],
		['else the name', person('Ada'), person('Zoe')],
		['not who ranks higher there', person('Zoe').as('Trainee').atStage(3), person('Ada').as('Director').atStage(2)],
	])('%s', (_, first, second) => {
		const names = [first.build().name, second.build().name]
		expect(namesOf([first, second])).toEqual(names)
		expect(namesOf([second, first])).toEqual(names)
	})

	it('whose problem I can solve, before whom I know best', () => {
		const known = person('Ada').atStage(4)
		const inNeed = person('Zoe').atStage(1)
		expect(namesOf([known, inNeed], [help(inNeed.tieOn('2026-11-24'), 'a turner')])).toEqual(['Zoe', 'Ada'])
	})

	it('an introduction is no help of mine', () => {
		const needy = person('Zoe').tieOn('2026-11-24')
		const match: Match = { ...help(needy, 'a turner'), kind: 'introduce', other: person('Ada').tieOn('2026-11-24') }
		const { people, helps } = organizationOf([needy], null, [], [match], compare)
		expect([people[0]?.help, helps]).toEqual([null, []])
	})
})

describe('what is known of an organization', () => {
	const anna = person('Anna').whose('problems', 'grant deadlines').whose('needs', 'a bench')
	const boris = person('Boris').inCircle(3).whose('problems', 'Grant  deadlines')

	it('says what hurts: its own note first, then the people, one wording once with all who say it', () => {
		const ties = [boris, anna].map((one) => one.tieOn('2026-11-24'))
		const { hurts } = organizationOf(ties, note({ needs: '[[A bench]]', problems: ['a slow board', 'grant deadlines'] }), [], [], compare)
		expect(hurts.map(({ text, tellers }) => [text, tellers.map(({ who }) => who?.name ?? null)])).toEqual([
			['a slow board', [null]],
			['grant deadlines', [null, 'Anna', 'Boris']],
			['A bench', [null, 'Anna']],
		])
		expect(hurts[1]?.tellers.map(({ source }) => source)).toEqual([
			{ path: HELIOS, line: null, property: 'problems' },
			{ path: 'People/Anna.md', line: anna.build().lines.problems },
			{ path: 'People/Boris.md', line: boris.build().lines.problems },
		])
	})

	it('names a person once who says the same as a problem and as a need', () => {
		const tie = person('Anna').whose('problems', 'a bench').whose('needs', 'a bench').tieOn('2026-11-24')
		expect(organizationOf([tie], null, [], [], compare).hurts.map(({ tellers }) => tellers.length)).toEqual([1])
	})

	it('counts the people of each circle, those of none last', () => {
		const ties = [boris, anna, person('Cora'), aContact().named('Dan')].map((one) => one.tieOn('2026-11-24'))
		expect(organizationOf(ties, null, [], [], compare).circles).toEqual([
			{ circle: 2, count: 2 },
			{ circle: 3, count: 1 },
			{ circle: null, count: 1 },
		])
	})

	it('says what I offer there, in the order of the people, and leaves out what others need elsewhere', () => {
		const [a, b, elsewhere] = [anna, boris, person('Eve')].map((one) => one.tieOn('2026-11-24'))
		if (a === undefined || b === undefined || elsewhere === undefined) throw new Error('No ties')
		const { helps, people } = organizationOf([a, b], null, [], [help(elsewhere, 'a lawyer'), help(b, 'grant deadlines', 'a template'), help(a, 'a bench')], compare)
		expect(helps.map(({ offer, need, teller }) => [offer, need, teller.who?.name])).toEqual([
			['advice', 'a bench', 'Anna'],
			['a template', 'grant deadlines', 'Boris'],
		])
		expect(people[1]?.help?.need).toBe('grant deadlines')
	})

	it('remembers who has died, and counts neither them nor what they needed', () => {
		const late = person('Ida').whose('problems', 'a leaking roof').deceased().tieOn('2026-11-24')
		const { people, remembered, hurts, circles, helps } = organizationOf([late], null, [], [help(late, 'a leaking roof')], compare)
		expect([people, hurts, circles, helps]).toEqual([[], [], [], []])
		expect(remembered.map(({ name }) => name)).toEqual(['Ida'])
	})

	it('shows who is confidential: nothing of it leaves the vault', () => {
		const tie = person('Vera').whose('problems', 'a lawsuit').confidential().tieOn('2026-11-24')
		const { people, hurts } = organizationOf([tie], null, [], [], compare)
		expect([people.map(({ name }) => name), hurts.map(({ text }) => text)]).toEqual([['Vera'], ['a lawsuit']])
	})

	it('has nobody and nothing where nobody is', () => {
		expect(organizationOf([], null, [], [], compare)).toEqual({ people: [], remembered: [], circles: [], hurts: [], helps: [] })
	})
})
