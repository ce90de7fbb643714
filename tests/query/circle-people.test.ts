import { describe, expect, it } from 'vitest'
import { circlePeopleOf } from '../../src/query/circle-people'
import { aContact } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-21'
const NOBODY = new Set<string>()

function personOf(builder: ContactBuilder, picks: ReadonlySet<string> = NOBODY) {
	return circlePeopleOf([builder.tieOn(TODAY)], picks).people[0]
}

const anna = aContact().named('Anna').inCircle(2).everyDays(10)

describe('who stands on the circles', () => {
	it.each([
		{ spoke: '2026-11-21', state: 'within', ratio: 0 },
		{ spoke: '2026-11-12', state: 'within', ratio: 0.9 },
		{ spoke: '2026-11-11', state: 'within', ratio: 1 },
		{ spoke: '2026-11-10', state: 'past', ratio: 1.1 },
		{ spoke: '2026-09-03', state: 'past', ratio: 7.9 },
		{ spoke: '2026-09-02', state: 'dormant', ratio: 8 },
	])('is $state at a ratio of $ratio', ({ spoke, state, ratio }) => {
		expect(personOf(anna.spokeOn(spoke))).toMatchObject({ state, ratio })
	})

	it('never goes dormant in circle 1', () => {
		expect(personOf(anna.inCircle(1).spokeOn('2024-01-01'))?.state).toBe('past')
	})

	it('is one to meet, without a ratio', () => {
		expect(personOf(anna)).toMatchObject({ state: 'to-meet', ratio: null })
	})

	it.each([
		{ of: 'no cadence', person: anna.withoutCadence().spokeOn('2020-01-01') },
		{ of: 'never', person: anna.never().spokeOn('2020-01-01') },
		{ of: 'never, and never met', person: anna.never() },
	])('is at rest within the rhythm with $of', ({ person }) => {
		expect(personOf(person)).toMatchObject({ state: 'within', ratio: null })
	})

	it('keeps the distance of a snoozed person, whom nobody asks for now', () => {
		expect(personOf(anna.spokeOn('2026-10-22').snoozedUntil('2026-12-24'))).toMatchObject({ state: 'past', ratio: 3 })
	})

	it.each([
		{ when: 'I promised something for next year', owed: true, person: anna.isPromised('a book', '2027-01-01') },
		{ when: 'I promised something without a day', owed: true, person: anna.isPromised('a book') },
		{ when: 'another note tells of my promise', owed: true, person: anna.isPromisedIn('Daily/2026-11-20.md', 'a book') },
		{ when: 'they promised me something', owed: false, person: anna.promisedMe('a drawing', '2026-11-01') },
		{ when: 'I kept what I promised', owed: false, person: anna.keptPromise('a book', '2026-11-01', '2026-11-01') },
	])('owed is $owed when $when', ({ person, owed }) => {
		expect(personOf(person)?.owed).toBe(owed)
	})

	it('knows who is among today’s picks, and the first organization', () => {
		const person = anna.worksAt('Helios Labs', 'Family')
		expect(personOf(person, new Set(['People/Anna.md']))).toMatchObject({ today: true, organization: 'Helios Labs' })
		expect(personOf(person, new Set(['People/Boris.md']))?.today).toBe(false)
	})

	it('counts those without a circle, and leaves out those who died', () => {
		const ties = [
			anna.tieOn(TODAY),
			aContact().named('Boris').tieOn(TODAY),
			aContact().named('Vera').deceased().tieOn(TODAY),
			anna.named('Olga').deceased().tieOn(TODAY),
		]
		const { people, withoutCircle } = circlePeopleOf(ties, NOBODY)
		expect(people.map(({ name }) => name)).toEqual(['Anna'])
		expect(withoutCircle).toBe(1)
	})
})
