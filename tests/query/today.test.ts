import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PersonRow } from '../../src/query/person-row'
import type { Plan } from '../../src/query/plan'
import { todayOf } from '../../src/query/today'
import type { Today } from '../../src/query/today'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'
import { anyTies, TODAY } from './any-ties'
import { naiveOrder, naivePicks } from './naive-picks'
import { planOn } from './plan'

// 2026-11-16 is a Monday: with seven a week the share is one; 2026-11-22 is a Sunday: the share is all seven.
const MONDAY = '2026-11-16'
const SUNDAY = '2026-11-22'

function todayOn(day: string, people: readonly ContactBuilder[], change: Partial<Plan> = {}): Today {
	return todayOf(people.map((person) => person.tieOn(day)), planOn(day, change))
}

const names = (rows: readonly PersonRow[]): string[] => rows.map(({ name }) => name)
const named = (name: string): ContactBuilder => aContact().named(name)

const due = (name: string, lastDay: string, circle: 1 | 2 | 3 = 2): ContactBuilder =>
	named(name).inCircle(circle).everyDays(10).spokeOn(lastDay)
const dormant = (name: string, lastDay: string, circle: 2 | 3 = 2): ContactBuilder => due(name, lastDay, circle)
const toMeet = (name: string, circle: 1 | 2 | 3 = 2): ContactBuilder => named(name).inCircle(circle)

describe('the order of Today (DESIGN 3)', () => {
	it('stands by kind: promise, today, first message, due and bridge, reconnect, to meet, waiting, changed', () => {
		const people = [
			named('8 changed').withDate('2026-11-20 New job'),
			named('7 waiting').promisedMe('a drawing', '2026-11-20'),
			toMeet('6 to meet'),
			dormant('5 reconnect', '2026-01-01'),
			due('4 due', '2026-10-20'),
			named('3 first message').metOn('2026-11-15'),
			named('2 birthday').bornOn('--11-22'),
			named('1 promise').isPromised('a book', '2026-11-22'),
		]
		expect(names(todayOn(SUNDAY, people, { weeklyNumber: 20 }).picks)).toEqual([
			'1 promise',
			'2 birthday',
			'3 first message',
			'4 due',
			'5 reconnect',
			'6 to meet',
			'7 waiting',
			'8 changed',
		])
	})

	it.each<[string, ContactBuilder, ContactBuilder]>([
		['the earlier promise', named('B').isPromised('x', '2026-11-19'), named('A').isPromised('x', '2026-11-20')],
		[
			'the circle, of two promises of a day',
			named('B').inCircle(1).isPromised('x', '2026-11-20'),
			named('A').inCircle(2).isPromised('x', '2026-11-20'),
		],
		['the higher ratio', due('B', '2026-11-07'), due('A', '2026-11-08')],
		[
			'the higher ratio, not the longer lateness',
			named('B').everyDays(2).spokeOn('2026-11-18'),
			named('A').everyDays(60).spokeOn('2026-09-11'),
		],
		['the higher ratio of a bridge beside a due', named('B').metOn('2026-10-30'), due('A', '2026-11-09')],
		['circle 1 before 2', due('B', '2026-11-08', 1), due('A', '2026-11-08', 2)],
		['circle 3 before none', due('B', '2026-11-08', 3), named('A').everyDays(10).spokeOn('2026-11-08')],
		[
			'the older contact, of one ratio',
			named('B').inCircle(2).everyDays(20).spokeOn('2026-10-23'),
			named('A').inCircle(2).everyDays(10).spokeOn('2026-11-07'),
		],
		[
			'nobody spoken to yet counts as the oldest',
			named('B').everyDays(10).metOn('2026-01-01').snoozedUntil('2026-11-01'),
			named('A').everyDays(10).spokeOn('2026-01-01').snoozedUntil('2026-11-01'),
		],
		['the name', due('Anna', '2026-11-08'), due('boris', '2026-11-08')],
		['the name by the alphabet, not by characters', due('émile', '2026-11-08'), due('Zoe', '2026-11-08')],
		['the path', due('Anna', '2026-11-08').at('A/Anna.md'), due('Anna', '2026-11-08').at('B/Anna.md')],
	])('%s comes first', (_, first, second) => {
		const paths = (people: readonly ContactBuilder[]): string[] => {
			const today = todayOn(SUNDAY, people)
			return [...today.picks, ...today.overdue].map(({ path }) => path)
		}
		const expected = [first.build().path, second.build().path]
		expect(paths([first, second])).toEqual(expected)
		expect(paths([second, first])).toEqual(expected)
	})

	it('names of one kind stand in the order of the plan', () => {
		const people = [due('Яна', '2026-11-08'), due('Anna', '2026-11-08')]
		const backwards = (a: string, b: string): number => (a < b ? 1 : -1)
		expect(names(todayOn(SUNDAY, people, { compareNames: backwards }).picks)).toEqual(['Яна', 'Anna'])
	})
})

describe('a person is one row (DESIGN 3)', () => {
	it('the first occasion, and the others beneath it as reasons', () => {
		const ivan = due('Ivan', '2026-10-20').worksAt('Ural Works').as('turner').plansToMeetOn('2026-11-25')
		const { picks } = todayOn(SUNDAY, [ivan.isPromised('a review', '2026-11-21')])
		expect(picks).toMatchObject([{ name: 'Ivan', organization: 'Ural Works', circle: 2, today: true }])
		expect(picks).toMatchObject([{ kind: 'promise', day: dayAt('2026-11-21'), daysLate: 1 }])
		expect(picks[0]?.reasons.map(({ kind }) => kind)).toEqual(['promise', 'due', 'meeting'])
	})

	it.each([
		[aContact().worksAt('Helios', 'Acme').as('head'), 'Helios'],
		[aContact().as('head'), 'head'],
		[aContact(), null],
	])('shows the organization, else the role', (person, expected) => {
		expect(todayOn(SUNDAY, [person.isPromised('x', SUNDAY)]).picks[0]?.organization).toBe(expected)
	})

	it('circle 1 shows no stage (RULES 25)', () => {
		const people = [due('Ada', '2026-01-01', 1).atStage(2), due('Bob', '2026-11-01', 2).atStage(2)]
		expect(todayOn(SUNDAY, people).picks.map(({ stage }) => stage)).toEqual([null, 2])
	})
})

describe('enough for today (DESIGN 3)', () => {
	const five = ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05'].map((day, at) => due(`P${String(at)}`, day))

	it('the share is within Today, the rest is overdue, complete and in order', () => {
		const today = todayOn(MONDAY, five)
		expect(names(today.picks)).toEqual(['P0'])
		expect(names(today.overdue)).toEqual(['P1', 'P2', 'P3', 'P4'])
		expect(today.overdueCount).toBe(4)
		expect(today).toMatchObject({ touchedThisWeek: 0, weeklyNumber: 7, contacts: 5 })
		expect(today.picks.every((row) => row.today) && today.overdue.every((row) => !row.today)).toBe(true)
	})

	it('nobody is left once the share is done, and everybody due waits', () => {
		const today = todayOn(MONDAY, [...five, named('Done').inCircle(2).lastContactOn(MONDAY)])
		expect(today.picks).toEqual([])
		expect(today.overdueCount).toBe(5)
		expect(today.touchedThisWeek).toBe(1)
	})

	it('promises, meetings and dates are not capped, and use up nothing', () => {
		const free = [
			named('Promise').isPromised('x', MONDAY),
			named('Meeting').plansToMeetOn('2026-11-16'),
			named('Birthday').bornOn('--11-16'),
			named('Date').withDate('--11-16 Ten years'),
		]
		// The meeting of today is a contact of today as well: two a day leave one.
		const today = todayOn(MONDAY, [...free, ...five], { weeklyNumber: 14 })
		expect(names(today.picks)).toEqual(['Promise', 'Birthday', 'Date', 'Meeting', 'P0'])
	})

	it('nobody is offered beyond those who are due', () => {
		expect(todayOn(SUNDAY, [due('Fresh', '2026-11-21')]).picks).toEqual([])
	})
})

describe('one to reconnect with, and one to meet', () => {
	it('of several dormant ties one is offered, the others wait', () => {
		const today = todayOn(SUNDAY, [dormant('A', '2026-01-01'), dormant('B', '2025-01-01'), dormant('C', '2026-02-01')])
		expect(names(today.picks)).toEqual(['B'])
		expect(names(today.overdue)).toEqual(['A', 'C'])
	})

	it('none is offered in a week that has seen one taken up again', () => {
		const revived = named('R').everyDays(10).spokeOn('2026-11-17', '2025-01-01')
		const today = todayOn(SUNDAY, [dormant('A', '2026-01-01'), revived])
		expect(today.picks).toEqual([])
		expect(names(today.overdue)).toEqual(['A'])
	})

	it('of several people to meet one is offered, and the others are not overdue', () => {
		const today = todayOn(SUNDAY, [toMeet('A', 2), toMeet('B', 1), named('C').withGoal('a turner')])
		expect(names(today.picks)).toEqual(['B'])
		expect(today.overdue).toEqual([])
		expect(today.overdueCount).toBe(0)
	})

	it('first comes somebody with a goal and a way in; the others only where nobody has both (decision 17)', () => {
		const people = [toMeet('A', 1), toMeet('B', 1).withGoal('a turner'), toMeet('C', 3).withGoal('a foundry'), toMeet('D', 3).withGoal('a lathe')]
		const circle3 = named('E').inCircle(3).metOn('2020-01-01').spokeOn('2026-11-20')
		const reached = (...paths: readonly string[]) => ({ hasWayIn: (path: string) => paths.includes(path) })
		const picksWith = (change: Partial<Plan>): string[] => names(todayOn(SUNDAY, [...people, circle3], change).picks)
		expect(picksWith({})).toEqual(['A'])
		expect(picksWith(reached())).toEqual(['A'])
		expect(picksWith(reached('People/A.md'))).toEqual(['A'])
		expect(picksWith(reached('People/D.md'))).toEqual(['D'])
		expect(picksWith(reached('People/C.md', 'People/D.md', 'People/A.md'))).toEqual(['C'])
		expect(picksWith(reached('People/B.md', 'People/C.md'))).toEqual(['B'])
	})

	it('ways in are looked for only with a goal, and not where nobody is to be offered', () => {
		const people = [toMeet('A', 1), toMeet('D', 3).withGoal('a lathe'), toMeet('C', 2).withGoal('a foundry'), toMeet('B', 1).withGoal('a turner')]
		const askedOf = (...more: readonly ContactBuilder[]): string[] => {
			const asked: string[] = []
			const hasWayIn = (path: string): boolean => {
				asked.push(path)
				return path === 'People/C.md'
			}
			todayOn(SUNDAY, [...people, ...more], { hasWayIn })
			return asked
		}
		expect(askedOf().sort()).toEqual(['People/B.md', 'People/C.md', 'People/D.md'])
		expect(askedOf(named('E').metOn('2026-11-17'))).toEqual([])
	})

	it('nobody is offered to meet in a week that has seen somebody met', () => {
		const people = [toMeet('A'), named('B').metOn('2026-11-16').never()]
		expect(names(todayOn(SUNDAY, people).picks)).toEqual([])
		expect(names(todayOn('2026-11-23', people).picks)).toEqual(['A'])
	})

	it('somebody to meet who owes me something is overdue', () => {
		const today = todayOn(SUNDAY, [toMeet('A', 1), toMeet('B', 2).promisedMe('a drawing', '2026-11-20')])
		expect(names(today.overdue)).toEqual(['B'])
		expect(today.overdue[0]).toMatchObject({ kind: 'to-meet', day: null, daysLate: null })
		expect(today.overdueCount).toBe(1)
	})

	it('those passed over leave their places to others', () => {
		const waiting = named('W').promisedMe('x', '2026-11-20')
		const people = [dormant('D1', '2025-01-01'), dormant('D2', '2025-02-01'), toMeet('M1', 1), toMeet('M2', 2)]
		expect(names(todayOn(SUNDAY, [...people, waiting]).picks)).toEqual(['D1', 'M1', 'W'])
	})
})

describe('one a week is from circle 3', () => {
	const two = [due('A', '2026-10-01'), due('B', '2026-10-02')]
	const third = due('C', '2026-11-01', 3)

	it.each<[string, string, readonly ContactBuilder[], number, readonly string[]]>([
		['the last within the share gives way to the first of circle 3', MONDAY, [...two, third], 7, ['C']],
		['of a share of two the second does', MONDAY, [...two, third], 14, ['A', 'C']],
		['nobody gives way where circle 3 is within the share', MONDAY, [...two, due('C', '2026-09-01', 3)], 7, ['C']],
		[
			'nor where somebody of it was in touch this week',
			SUNDAY,
			[...two, third, due('D', '2026-11-16', 3)],
			2,
			['A'],
		],
		['but last week does not count', MONDAY, [...two, third, due('D', '2026-11-15', 3)], 7, ['C']],
		['nor where the share is none', MONDAY, [...two, third], 0, []],
		['nor where nobody of it has an occasion', MONDAY, [...two, due('D', '2026-11-14', 3)], 7, ['A']],
		[
			'a promise to circle 3 is not capped and does not count',
			MONDAY,
			[...two, third, named('P').inCircle(3).isPromised('x', MONDAY)],
			7,
			['P', 'C'],
		],
		['one to meet of circle 3 will do', MONDAY, [...two, toMeet('M', 3)], 7, ['M']],
		[
			'a second to meet will not',
			SUNDAY,
			[toMeet('M', 2), named('W').promisedMe('x', '2026-11-20'), toMeet('N', 3)],
			7,
			['M', 'W'],
		],
		[
			'but it takes the place of the first when that is the last',
			SUNDAY,
			[toMeet('M', 2), toMeet('N', 3)],
			7,
			['N'],
		],
	])('%s', (_, day, people, weeklyNumber, expected) => {
		expect(names(todayOn(day, people, { weeklyNumber }).picks)).toEqual(expected)
	})

	it('no dormant tie of circle 3 takes a place in a week that has seen one taken up again', () => {
		const revived = named('R').everyDays(10).spokeOn('2026-11-16', '2025-01-01')
		const people = [...two, dormant('C', '2026-01-01', 3), revived]
		expect(names(todayOn('2026-11-17', people, { weeklyNumber: 14 }).picks)).toEqual(['A', 'B'])
	})
})

describe('what comes', () => {
	it('meetings, birthdays and dates ahead stand by day, and are not within the share', () => {
		const people = [
			named('A').bornOn('--11-20'),
			named('B').plansToMeetOn('2026-11-18'),
			named('C').withDate('--11-17 Ten years'),
			named('D').bornOn('--11-24'),
		]
		const today = todayOn(MONDAY, people)
		expect(names(today.coming)).toEqual(['C', 'B', 'A'])
		expect(today.coming.map(({ daysLate }) => daysLate)).toEqual([-1, -2, -4])
		expect(today.picks).toEqual([])
		expect(today.overdue).toEqual([])
	})

	it('a row for each, also of a person who is due', () => {
		const anna = due('Anna', '2026-10-01').bornOn('--11-20').plansToMeetOn('2026-11-18')
		const today = todayOn(MONDAY, [anna])
		expect(today.coming.map(({ kind, reasons }) => [kind, reasons.length])).toEqual([
			['meeting', 1],
			['birthday', 1],
		])
		expect(today.picks[0]?.reasons.map(({ kind }) => kind)).toEqual(['due', 'meeting', 'birthday'])
	})
})

describe('who is next', () => {
	it.each<[string, readonly ContactBuilder[], string | null]>([
		[
			'the first due day after today',
			[due('A', '2026-11-14'), due('B', '2026-11-10'), due('C', '2026-11-06')],
			'B',
		],
		['not those due already', [due('A', '2026-11-06'), due('B', '2026-10-06')], null],
		['a snooze counts', [due('A', '2026-10-06').snoozedUntil('2026-11-18'), due('B', '2026-11-10')], 'A'],
		[
			'of one day, circle 1',
			[due('A', '2026-11-10', 2), due('B', '2026-11-10', 1), due('C', '2026-11-10', 3)],
			'B',
		],
		['of one day and circle, by name', [due('B', '2026-11-10'), due('A', '2026-11-10')], 'A'],
		['not those to be left alone', [due('A', '2026-11-10').never()], null],
		['not the remembered', [due('A', '2026-11-10').deceased()], null],
		['nobody among nobody', [], null],
	])('%s', (_, people, expected) => {
		expect(todayOn(MONDAY, people).next?.name ?? null).toBe(expected)
	})
})

describe('over people of all kinds', () => {
	const reached = fc.constantFrom(() => false, () => true, (path: string) => path.length % 2 === 0)
	const plans = fc.record({ weeklyNumber: fc.integer({ min: 0, max: 12 }), weekStart: fc.integer({ min: 1, max: 7 }), hasWayIn: reached })

	it('the picks are those of the rules taken one after another', () => {
		fc.assert(
			fc.property(anyTies, plans, (ties, change) => {
				const plan = planOn(TODAY, change)
				const expected = naivePicks(ties, plan).map(({ contact }) => contact.path)
				expect(todayOf(ties, plan).picks.map(({ path }) => path)).toEqual(expected)
			}),
			{ numRuns: 1000, seed: 1 },
		)
	})

	it('picks and overdue are all whose day has come, once each and in order', () => {
		fc.assert(
			fc.property(anyTies, plans, (ties, change) => {
				const plan = planOn(TODAY, change)
				const { picks, overdue, firstOverdue, overdueCount } = todayOf(ties, plan)
				const picked = new Set(picks.map(({ path }) => path))
				const firsts = naiveOrder(ties, plan).filter(({ tie, occasion }) => tie.occasions[0] === occasion)
				const waiting = firsts
					.filter(({ tie }) => tie.occasions.some(({ daysLate }) => daysLate !== null && daysLate >= 0))
					.map(({ tie }) => tie.contact.path)
					.filter((path) => !picked.has(path))
				expect(overdue.map(({ path }) => path)).toEqual(waiting)
				expect(overdueCount).toBe(overdue.length)
				expect(firstOverdue).toEqual(overdue.slice(0, 5))
			}),
			{ numRuns: 500, seed: 2 },
		)
	})

	it('the order in which ties are given changes nothing', () => {
		fc.assert(
			fc.property(anyTies, plans, (ties, change) => {
				const plan = planOn(TODAY, change)
				const given = todayOf(ties, plan)
				expect(todayOf([...ties].reverse(), plan)).toEqual(given)
			}),
			{ numRuns: 300, seed: 3 },
		)
	})

	it('the ties are left as they were', () => {
		fc.assert(
			fc.property(anyTies, (ties) => {
				const before = structuredClone(ties)
				void todayOf(ties, planOn(TODAY)).overdue
				expect(ties).toEqual(before)
			}),
			{ numRuns: 50, seed: 4 },
		)
	})
})

describe('a row that is about a promise', () => {
	const owed = aContact().isPromised('a book', '2026-11-20').isPromisedIn('Plan.md', 'a plan', '2026-11-19')

	it.each([
		['mine, from any note', owed, 'a plan', 'Plan.md'],
		['theirs', aContact().promisedMe('a drawing', '2026-11-20'), 'a drawing', 'People/Somebody.md'],
	])('has it at hand: %s', (_, person, text, path) => {
		const [row] = todayOn(SUNDAY, [person]).picks
		expect([row?.promise?.promise.text, row?.promise?.source.path]).toEqual([text, path])
	})

	it('has none where something else comes first', () => {
		const [row] = todayOn(SUNDAY, [due('Anna', '2026-10-20').promisedMe('a drawing', '2026-11-20')]).picks
		expect([row?.kind, row?.promise]).toEqual(['due', null])
	})
})
