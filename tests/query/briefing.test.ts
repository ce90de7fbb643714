import { describe, expect, it } from 'vitest'
import type { Interaction } from '../../src/note/interaction'
import { briefingOf } from '../../src/query/briefing'
import type { Briefing, BriefingGrounds } from '../../src/query/briefing'
import type { Idea } from '../../src/query/idea'
import type { Match } from '../../src/query/match'
import { aContact, dayAt } from '../contact-builder'

const TODAY = '2026-11-24'
const PATH = 'People/Anna Weber.md'
const anna = aContact().named('Anna Weber').inCircle(2)

function briefingOn(person: typeof anna, more: Partial<BriefingGrounds> = {}): Briefing {
	return briefingOf(person.tieOn(TODAY), { today: dayAt(TODAY), interactions: [], ideas: [], match: null, ...more })
}

function line(day: string, text: string, at = 40): Interaction {
	return { day: dayAt(day), channel: 'call', people: [], mentioned: [], text, words: {}, line: at }
}

describe('the planned meeting', () => {
	it.each([
		['2026-11-24', true],
		['2026-11-25', true],
		['2026-12-01', true],
		['2026-12-02', false],
	])('of %s is there: %s', (day, isThere) => {
		const { meeting } = briefingOn(anna.plansToMeetOn(day))
		expect(meeting).toEqual(isThere ? { day: dayAt(day), about: '', source: { path: PATH, line: 40 } } : null)
	})

	it('is the first of several', () => {
		const { meeting } = briefingOn(anna.plansToMeetOn('2026-11-28').inMeetingNoteOf('2026-11-26').plansToMeetOn('2026-11-30'))
		expect(meeting?.source.path).toBe('Meetings/2026-11-26.md')
	})

	it('of today tells what its line says, and is not among the last', () => {
		const { meeting, last } = briefingOn(anna.plansToMeetOn(TODAY), { interactions: [line(TODAY, 'the estimate'), line('2026-11-10', 'winter', 41)] })
		expect(meeting?.about).toBe('the estimate')
		expect(last.map(({ text }) => text)).toEqual(['winter'])
	})

	it('is nobody’s who has died', () => {
		expect(briefingOn(anna.plansToMeetOn('2026-11-25').deceased()).meeting).toBeNull()
	})
})

describe('the goal', () => {
	it.each([
		['of the meeting first', anna.withGoal('a supplier').plansToMeetOn('2026-11-25', 'the plan'), { text: 'the plan', source: { path: PATH, line: 40 } }],
		['of the tie where the meeting has none', anna.withGoal('a supplier').plansToMeetOn('2026-11-25'), { text: 'a supplier', source: { path: PATH, line: 3 } }],
		['of the tie where nothing is planned', anna.withGoal('a supplier'), { text: 'a supplier', source: { path: PATH, line: 3 } }],
		['none', anna, null],
	])('is %s', (_, person, goal) => {
		expect(briefingOn(person).goal).toEqual(goal)
	})
})

describe('what only the note tells', () => {
	it('stands where the note has it, by its line or, where the cache tells none, by its property', () => {
		const person = anna.whose('interests', '[[Titanium]]', 'rowing').whose('family', 'a son').whose('boundaries', 'no calls after 19:00').whose('pronunciation', 'AH-na').whose('introduced_by', '[[Boris]]')
		const { matters, boundaries, pronunciation, introducedBy } = briefingOn(person)
		expect(matters).toEqual([
			{ property: 'interests', said: [{ text: 'Titanium', source: { path: PATH, line: 3 } }, { text: 'rowing', source: { path: PATH, line: 3 } }] },
			{ property: 'family', said: [{ text: 'a son', source: { path: PATH, line: 4 } }] },
		])
		expect([...boundaries, ...pronunciation, ...introducedBy].map(({ text, source }) => [text, source.line])).toEqual([['no calls after 19:00', 5], ['AH-na', 6], ['Boris', 7]])
		const tie = person.tieOn(TODAY)
		const cached = briefingOf({ ...tie, contact: { ...tie.contact, lines: {} } }, { today: dayAt(TODAY), interactions: [], ideas: [], match: null })
		expect(cached.boundaries.map(({ source }) => source)).toEqual([{ path: PATH, line: null, property: 'boundaries' }])
	})

	it('is the last three interactions', () => {
		const interactions = ['2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17'].map((day, at) => line(day, day, 40 + at))
		expect(briefingOn(anna, { interactions }).last.map(({ text }) => text)).toEqual(['2026-11-20', '2026-11-19', '2026-11-18'])
		expect(briefingOn(anna, { interactions: interactions.slice(0, 2) }).last).toHaveLength(2)
		expect(briefingOn(anna).last).toEqual([])
	})
})

describe('promises, give and take', () => {
	it('names both sides', () => {
		const { card } = briefingOn(anna.isPromised('the review', '2026-11-27').promisedMe('the drawing'))
		expect([card.mine.map(({ promise }) => promise.text), card.theirs.map(({ promise }) => promise.text)]).toEqual([['the review'], ['the drawing']])
	})

	it('leads to the newest line of give and take', () => {
		const { card } = briefingOn(anna.did('asked', '2026-11-01', 'a price').did('gave', '2026-11-10', 'a contact').did('thanked', '2026-11-20', 'x'))
		expect(card.exchange?.gaveSinceAsked).toBe(1)
		expect(card.exchange?.source).toEqual({ path: PATH, line: 41 })
	})

	it('keeps no score with circle 1', () => {
		const { card } = briefingOn(anna.inCircle(1).did('gave', '2026-11-10', 'a contact'))
		expect([card.exchange, card.stage]).toEqual([null, null])
	})
})

describe('what to ask', () => {
	const known = anna.metOn('2025-01-01').whose('interests', 'a').whose('hobbies', 'b').whose('pronunciation', 'c').whose('family', 'd').bornOn('--04-12')

	it.each([
		['nothing, where all is known and nothing was said', known, [], []],
		['after the last subject', known, [line('2026-11-20', 'titanium')], ['after titanium']],
		['nothing after a last talk without a subject', known, [line('2026-11-20', ''), line('2026-11-10', 'titanium', 41)], []],
		['nothing after a talk of today', known, [line(TODAY, 'titanium')], []],
		['what is not known yet', anna, [], ['gentle how-met']],
		['both, and not more', anna, [line('2026-11-20', 'titanium')], ['after titanium', 'gentle how-met']],
	])('is %s', (_, person, interactions, asked) => {
		const { questions } = briefingOn(person, { interactions })
		expect(questions.map((one) => `${one.kind} ${one.kind === 'after' ? one.text : one.question}`)).toEqual(asked)
	})
})

describe('a way to be useful', () => {
	const idea = (title: string): Idea => ({ path: `Notes/${title}.md`, title, changed: dayAt('2026-11-23'), shared: [{ text: 'titanium', of: 'interests', source: { path: PATH, line: 3 } }], address: null })
	const needs = anna.whose('needs', 'a turner')
	const match: Match = {
		kind: 'introduce',
		who: needs.tieOn(TODAY),
		other: aContact().named('Boris').tieOn(TODAY),
		need: 'a turner',
		of: 'needs',
		needSource: { path: PATH, line: 4 },
		offer: 'a turner',
		offerSource: { path: 'People/Boris.md', line: 2 },
	}

	it('is the best idea, else an offer for a need, else nothing', () => {
		expect(briefingOn(needs, { ideas: [idea('Welding'), idea('Other')], match }).useful).toEqual({ kind: 'idea', idea: idea('Welding') })
		expect(briefingOn(needs, { match }).useful).toEqual({ kind: 'match', match })
		expect(briefingOn(needs).useful).toBeNull()
	})
})
