import { describe, expect, it } from 'vitest'
import { isAsked, PERSON_RULES } from '../../src/contact/findings'
import type { PersonFindingKind } from '../../src/contact/findings'
import type { Circle } from '../../src/contact/circle'
import type { Stage } from '../../src/contact/stage'
import type { DeedWord } from '../../src/contact/deed'
import type { Tie } from '../../src/contact/tie'
import type { Channel } from '../../src/note/channel'
import { dayText } from '../../src/note/day'
import type { ContactBuilder } from '../contact-builder'
import { aContact, dayAt } from '../contact-builder'

const TODAY = '2026-11-24'
const today = dayAt(TODAY)
const ago = (days: number): string => dayText(today - days)

function found(kind: PersonFindingKind, person: ContactBuilder) {
	const tie = person.tieOn(TODAY)
	const { concern, find } = PERSON_RULES[kind]
	return isAsked(concern, tie) ? find(tie, today) : []
}
const finds = (kind: PersonFindingKind, person: ContactBuilder): boolean => found(kind, person).length > 0

/** Known well enough that nothing is missing. */
const whole = aContact().named('Anna').inCircle(2).atStage(2).metOn('2025-01-01').bornOn('--04-12').spokeOn(ago(3))

/** With a request on each of these days. */
const did = (person: ContactBuilder, word: DeedWord, ...days: readonly number[]): ContactBuilder =>
	days.reduce((builder, each) => builder.did(word, ago(each), 'a list'), person)

it('finds nothing about a person of whom all is noted', () => {
	for (const kind of Object.keys(PERSON_RULES) as PersonFindingKind[]) expect(found(kind, whole)).toEqual([])
})

describe('circles confused', () => {
	it('two circles at once are found, with the circle that counts first', () => {
		const [one] = PERSON_RULES['two-circles'].find(whole.alsoInCircle(1, 3).tieOn(TODAY))
		expect(one?.facts.circles).toEqual([2, 1, 3])
		expect(one?.lines.map(({ source }) => source.line)).toEqual([2, 2, 2])
	})

	it.each([
		['put off', whole.snoozedUntil(ago(-1))],
		['never to be suggested', whole.never()],
	])('two circles at once are found also of somebody %s', (_, person) => {
		expect(finds('two-circles', person.alsoInCircle(1))).toBe(true)
	})

	it.each([
		['of circle 1 with a request 364 days ago', 1, 'asked', 364, true],
		['of circle 1 with a request 365 days ago', 1, 'asked', 365, true],
		['of circle 1 with a request 366 days ago', 1, 'asked', 366, false],
		['of circle 1 with a project today', 1, 'project', 0, true],
		['of circle 1 with a gift', 1, 'gave', 3, false],
		['of circle 2 with a request', 2, 'asked', 3, false],
	] as const)('somebody close in work, %s: %s, %s %i days ago', (_, circle, word, days, expected) => {
		expect(finds('close-in-work', did(aContact().inCircle(circle), word, days))).toBe(expected)
	})

	it.each<[Circle, Stage | null, DeedWord, number, boolean]>([
		[3, 1, 'asked', 365, true],
		[3, 1, 'asked', 366, false],
		[3, null, 'project', 1, false],
		[3, 1, 'project', 1, true],
		[3, 2, 'asked', 1, false],
		[2, 1, 'asked', 1, false],
		[3, 1, 'received', 1, false],
	])('asked early: circle %s at stage %s, %s %i days ago: %s', (circle, stage, word, days, expected) => {
		const person = did(aContact().inCircle(circle), word, days)
		expect(finds('asked-early', stage === null ? person : person.atStage(stage))).toBe(expected)
	})

	it('projects and requests are counted, and each leads to its line, the newest first', () => {
		const person = aContact().inCircle(3).atStage(1).did('asked', ago(20), 'an introduction').did('project', ago(9), 'a line').didInDailyNote('asked', ago(2), 'a price')
		const [one] = PERSON_RULES['asked-early'].find(person.tieOn(TODAY), today)
		expect(one?.facts).toEqual({ projects: 1, asked: 2 })
		expect(one?.lines.map(({ day, source }) => [day, source.path, source.line])).toEqual([
			[today - 2, `Daily/${ago(2)}.md`, 5],
			[today - 9, 'People/Somebody.md', 41],
			[today - 20, 'People/Somebody.md', 40],
		])
	})

	it('what is planned is no request yet', () => {
		expect(finds('close-in-work', did(aContact().inCircle(1), 'asked', -1))).toBe(false)
	})
})

describe('words to be kept', () => {
	it.each([
		['tomorrow', -1, false],
		['today', 0, false],
		['yesterday', 1, true],
	])('a promise due %s is %s days late', (_, days, expected) => {
		expect(finds('my-promise', whole.isPromised('a list', ago(days)))).toBe(expected)
		expect(finds('their-promise', whole.promisedMe('a list', ago(days)))).toBe(expected)
	})

	it('a promise without a day is never late, and mine are not theirs', () => {
		expect(finds('my-promise', whole.isPromised('a list'))).toBe(false)
		expect(finds('my-promise', whole.promisedMe('a list', ago(5)))).toBe(false)
		expect(finds('their-promise', whole.isPromised('a list', ago(5)))).toBe(false)
	})

	it('each promise is a finding of its own, also one in another note', () => {
		const promises = PERSON_RULES['my-promise'].find(whole.isPromised('a list', ago(5)).isPromisedIn('Projects/Line.md', 'a plan', ago(2)).tieOn(TODAY), today)
		expect(promises.map(({ facts }) => facts.days)).toEqual([5, 2])
		expect(promises.map(({ lines }) => lines[0]?.source.path)).toEqual(['People/Anna.md', 'Projects/Line.md'])
		expect(new Set(promises.map(({ id }) => id)).size).toBe(2)
	})
})

describe('balance', () => {
	it.each([
		['two requests and no gift', [10, 20], [], true],
		['one request', [10], [], false],
		['two requests on one day', [10, 10], [], false],
		['two requests after a gift', [10, 20], [30], true],
		['as many gifts as requests in the year', [10, 20], [30, 40], false],
		['more requests than gifts, but one since the last gift', [10, 20, 30], [15], false],
		['gifts older than a year do not weigh', [10, 20], [366, 400], true],
		['gifts of a year ago do', [10, 20], [365, 364], false],
		['a request older than a year does not count', [10, 366], [], false],
		['a request of a year ago does', [10, 365], [], true],
	])('%s', (_, asked, gave, expected) => {
		const person = did(did(aContact().inCircle(2), 'asked', ...asked), 'gave', ...gave)
		expect(finds('asked-more', person)).toBe(expected)
		expect(finds('asked-more', person.inCircle(1))).toBe(false)
	})

	it.each<[readonly (Channel | null)[], boolean]>([
		[['email', 'message', 'email', 'message', 'email'], true],
		[['email', 'message', 'email', 'message'], false],
		[['email', 'message', 'video', 'message', 'email'], false],
		[['email', 'message', 'email', 'message', 'email', 'call'], true],
	])('written only: %j: %s', (channels, expected) => {
		const person = channels.reduce((builder, channel, at) => builder.spokeOver(channel, ago(1 + at)), aContact().inCircle(2))
		expect(finds('written-only', person)).toBe(expected)
	})

	it.each([
		[179, 2, false],
		[180, 2, true],
		[181, 1, true],
		[181, 3, true],
		[181, 4, false],
	] as const)('a stage that has stood for %i days, stage %i: %s', (days, stage, expected) => {
		expect(finds('stage-rests', whole.atStage(stage).atStageSince(ago(days)))).toBe(expected)
	})

	it('a stage rests neither in circle 1, nor without a day, nor in a dormant tie', () => {
		const long = whole.atStageSince(ago(400))
		expect(finds('stage-rests', long.inCircle(1))).toBe(false)
		expect(finds('stage-rests', whole)).toBe(false)
		const dormant = aContact().inCircle(2).atStage(2).atStageSince(ago(400)).spokeOn(ago(300))
		expect(dormant.tieOn(TODAY).band).toBe('dormant')
		expect(finds('stage-rests', dormant)).toBe(false)
	})
})

describe('what is not noted', () => {
	const bare = aContact().metOn('2025-01-01').spokeOn(ago(3))

	it('no circle', () => {
		expect(finds('no-circle', bare)).toBe(true)
		expect(finds('no-circle', bare.inCircle(3))).toBe(false)
	})

	it.each<[Circle | null, boolean]>([[1, false], [2, true], [3, true], [null, true]])('no stage in circle %s: %s', (circle, expected) => {
		expect(finds('no-stage', circle === null ? bare : bare.inCircle(circle))).toBe(expected)
	})

	it('who is still to meet has no stage yet', () => {
		const toMeet = aContact().inCircle(3)
		expect(toMeet.tieOn(TODAY).band).toBe('to-meet')
		expect(finds('no-stage', toMeet)).toBe(false)
		expect(finds('nothing-logged', toMeet)).toBe(false)
	})

	const met = aContact().metOn('2025-01-01')
	it.each([
		['met, with a circle', met.inCircle(2), true],
		['met, with a cadence', met.everyDays(30), true],
		['met, with neither', met, false],
		['with last_contact', met.inCircle(2).lastContactOn(ago(9)), false],
		['with a line in a daily note', met.inCircle(2).inDailyNoteOf(ago(9)), false],
		['with a line of the log', met.inCircle(2).spokeOn(ago(9)), false],
		['with a meeting ahead', met.inCircle(2).plansToMeetOn(ago(-9)), true],
		['the log still to be read', met.inCircle(2).withUnreadLog(), false],
	])('nothing logged: %s: %s', (_, person, expected) => {
		expect(finds('nothing-logged', person)).toBe(expected)
	})

	it.each([[2, false], [3, true], [4, true]])('nothing human after %i contacts: %s', (contacts, expected) => {
		const days = Array.from({ length: contacts }, (_, at) => ago(1 + at))
		const person = aContact().inCircle(2).spokeOn(...days)
		expect(finds('nothing-human', person)).toBe(expected)
		expect(finds('nothing-human', person.whose('hobbies', 'chess'))).toBe(false)
		expect(finds('nothing-human', person.bornOn('1985-04-12'))).toBe(false)
		expect(finds('nothing-human', person.metOn('2025-01-01'))).toBe(expected)
	})
})

describe('whom a rule asks about', () => {
	const unreadable: Tie['contact']['unreadable'] = [{ line: 4, problem: { kind: 'day', key: 'met', text: 'soon' } }]
	const broken = (person: ContactBuilder): Tie => {
		const tie = person.tieOn(TODAY)
		return { ...tie, contact: { ...tie.contact, unreadable } }
	}

	it('of the remembered only what is wrong with the note', () => {
		const person = did(aContact().deceased().isPromised('a list', ago(9)), 'asked', 1, 2)
		const kinds = Object.entries(PERSON_RULES).filter(([, { concern }]) => isAsked(concern, person.tieOn(TODAY)))
		expect(kinds.map(([kind]) => kind)).toEqual(['two-circles', 'unreadable'])
		expect(finds('two-circles', person.inCircle(2).alsoInCircle(3))).toBe(false)
		expect(PERSON_RULES.unreadable.find(broken(person)).map(({ lines }) => lines[0]?.source.line)).toEqual([4])
	})

	it.each([
		['put off until tomorrow', aContact().snoozedUntil(ago(-1)), ['word', 'note']],
		['put off until today', aContact().snoozedUntil(ago(0)), ['circles', 'word', 'balance', 'gap', 'note']],
		['never to be suggested', aContact().never(), ['word', 'note']],
		['anybody else', aContact(), ['circles', 'word', 'balance', 'gap', 'note']],
	])('of somebody %s', (_, person, expected) => {
		const concerns = (['circles', 'word', 'balance', 'gap', 'note'] as const).filter((concern) => isAsked(concern, person.tieOn(TODAY)))
		expect(concerns).toEqual(expected)
	})
})
