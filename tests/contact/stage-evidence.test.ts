import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../src/contact/stage-evidence'
import type { EvidenceKind } from '../../src/contact/stage-evidence'
import { aContact, dayAt, textAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-24'

/** What shows, in short: how many times, the last day, the line it leads to; null: nothing. */
function shown(kind: EvidenceKind, person: ContactBuilder, today = TODAY): string | null {
	const found = evidenceOf(kind, person.tieOn(today), dayAt(today))
	return found === null ? null : [found.count, textAt(found.day) ?? 'no day', found.source.line ?? 'no line'].join(', ')
}

type Example = readonly [name: string, person: ContactBuilder, expected: string | null]

const met = aContact().inCircle(2).metOn('2026-11-10')
const SIX_CALLS = ['2026-11-12', '2026-11-14', '2026-11-16', '2026-11-18', '2026-11-20', '2026-11-22']
const monthly = aContact().everyDays(30)

describe('what is known of a person', () => {
	it.each<Example>([
		['problems', aContact().whose('problems', 'grant deadlines', 'staff'), '2, no day, 2'],
		['needs', aContact().whose('needs', 'a turner'), '1, no day, 2'],
		['interests are no work', aContact().whose('interests', 'titanium'), null],
		['nothing', aContact(), null],
	])('their work: %s', (_, person, expected) => {
		expect(shown('work-known', person)).toBe(expected)
	})

	it.each<Example>([
		['interests', aContact().whose('interests', '[[Titanium]]'), '1, no day, 2'],
		['a hobby', aContact().whose('hobbies', 'chess'), '1, no day, 2'],
		['problems are no interest', aContact().whose('problems', 'deadlines'), null],
	])('a topic to share: %s', (_, person, expected) => {
		expect(shown('interests-known', person)).toBe(expected)
	})

	it('says in what words, and under which property', () => {
		const tie = aContact().whose('hobbies', 'chess', 'skiing').tieOn(TODAY)
		expect(evidenceOf('interests-known', tie, dayAt(TODAY))).toMatchObject({ kind: 'interests-known', text: 'chess, skiing', source: { line: tie.contact.lines.hobbies } })
	})
})

describe('a contact since the first meeting', () => {
	it.each<Example>([
		['on the day of the meeting is that meeting', met.spokeOn('2026-11-10'), null],
		['the day after', met.spokeOn('2026-11-10', '2026-11-11'), '1, 2026-11-11, 41'],
		['today', met.spokeOn(TODAY), '1, 2026-11-24, 40'],
		['after today is none yet', met.spokeOn('2026-11-25'), null],
		['in a daily note', met.inDailyNoteOf('2026-11-12'), '1, 2026-11-12, 5'],
		['without a day of meeting any contact', aContact().spokeOn('2026-11-01', '2026-11-03'), '2, 2026-11-03, 41'],
		['a meeting still ahead hinders none', aContact().metOn('2026-11-30').spokeOn('2026-11-03'), '1, 2026-11-03, 40'],
	])('%s', (_, person, expected) => {
		expect(shown('contact-since-met', person)).toBe(expected)
	})

	it('known by the property alone leads to that', () => {
		const tie = met.lastContactOn('2026-11-20').tieOn(TODAY)
		expect(evidenceOf('contact-since-met', tie, dayAt(TODAY))).toMatchObject({ source: { line: tie.contact.lines.last_contact }, day: dayAt('2026-11-20') })
	})
})

describe('a personal word within a day', () => {
	it.each<Example>([
		['one day after the meeting', met.spokeOn('2026-11-11'), '1, 2026-11-11, 40'],
		['two days after it', met.spokeOn('2026-11-12'), null],
		['a message on the very day', met.spokeOver('message', '2026-11-10'), '1, 2026-11-10, 40'],
		['a message on the very day, with many calls since', met.spokeOver('message', '2026-11-10').spokeOn(...SIX_CALLS), '1, 2026-11-10, 40'],
		['a message beneath the meeting of that day', met.spokeOver('meeting', '2026-11-10').spokeOver('message', '2026-11-10'), '1, 2026-11-10, 41'],
		['a call on the very day is the meeting itself', met.spokeOver('call', '2026-11-10'), null],
		['tomorrow is not yet', aContact().metOn(TODAY).spokeOn('2026-11-25'), null],
		['a day after any conversation makes it good', met.spokeOn('2026-11-14', '2026-11-15'), '1, 2026-11-15, 41'],
		['two days after any conversation', met.spokeOn('2026-11-14', '2026-11-16'), null],
		['over the end of a leap year February', aContact().metOn('2024-02-29').spokeOn('2024-03-01'), '1, 2024-03-01, 40'],
		['over the end of a year', aContact().metOn('2025-12-31').spokeOn('2026-01-01'), '1, 2026-01-01, 40'],
	])('%s', (_, person, expected) => {
		expect(shown('quick-follow-up', person)).toBe(expected)
	})
})

describe('regular contact', () => {
	it.each<Example>([
		['three gaps of the cadence', monthly.spokeOn('2026-08-22', '2026-09-21', '2026-10-21', '2026-11-20'), '4, 2026-11-20, 43'],
		['the oldest of them a day longer', monthly.spokeOn('2026-08-21', '2026-09-21', '2026-10-21', '2026-11-20'), null],
		['the newest of them a day longer', monthly.spokeOn('2026-08-22', '2026-09-21', '2026-10-20', '2026-11-20'), null],
		['a longer gap before those three', monthly.spokeOn('2026-01-01', '2026-08-22', '2026-09-21', '2026-10-21', '2026-11-20'), '4, 2026-11-20, 44'],
		['only two gaps', monthly.spokeOn('2026-09-21', '2026-10-21', '2026-11-20'), null],
		['a silence as long as the cadence', monthly.spokeOn('2026-07-27', '2026-08-26', '2026-09-25', '2026-10-25'), '4, 2026-10-25, 43'],
		['a silence a day longer', monthly.spokeOn('2026-07-26', '2026-08-25', '2026-09-24', '2026-10-24'), null],
		['a planned day fills no gap', monthly.spokeOn('2026-09-21', '2026-10-21', '2026-11-20', '2026-11-26'), null],
		['calendar months, the shortest between', aContact().everyMonths(1).spokeOn('2026-08-24', '2026-09-24', '2026-10-24', '2026-11-24'), '4, 2026-11-24, 43'],
		['without a cadence', aContact().spokeOn('2026-11-21', '2026-11-22', '2026-11-23', TODAY), null],
		['with never', aContact().never().spokeOn('2026-11-21', '2026-11-22', '2026-11-23', TODAY), null],
	])('%s', (_, person, expected) => {
		expect(shown('regular-contact', person)).toBe(expected)
	})
})

describe('a meeting in person', () => {
	it.each<Example>([
		['a meeting', aContact().spokeOver('meeting', '2026-11-01'), '1, 2026-11-01, 40'],
		['an event', aContact().spokeOver('event', TODAY), '1, 2026-11-24, 40'],
		['a video call', aContact().spokeOver('video', '2026-11-01'), null],
		['a meeting ahead', aContact().plansToMeetOn('2026-11-25'), null],
		['the last of two', aContact().spokeOver('meeting', '2026-11-01').inMeetingNoteOf('2026-11-09'), '2, 2026-11-09, 5'],
		['beneath a message of that day', aContact().spokeOver('message', '2026-11-01').spokeOver('meeting', '2026-11-01'), '1, 2026-11-01, 41'],
		['long ago, with many calls since', aContact().spokeOver('meeting', '2026-01-11').spokeOn(...SIX_CALLS), '1, 2026-01-11, 40'],
		['twice on one day is one', aContact().spokeOver('meeting', '2026-11-01').inDailyNoteOf('2026-11-01'), '1, 2026-11-01, 40'],
	])('%s', (_, person, expected) => {
		expect(shown('met-in-person', person)).toBe(expected)
	})
})

describe('a plan ahead', () => {
	it.each<Example>([
		['a meeting tomorrow', aContact().plansToMeetOn('2026-11-25', 'new line'), '1, 2026-11-25, 40'],
		['a meeting today is no plan any more', aContact().plansToMeetOn(TODAY), null],
		['the first of two', aContact().plansToMeetOn('2026-12-25').plansToMeetOn('2026-12-01'), '1, 2026-12-01, 41'],
		['in another note', aContact().inMeetingNoteOf('2026-12-01', 'budget'), '1, 2026-12-01, 5'],
		['a goal by a day', aContact().withGoal('a joint article by 2027-03-01'), '1, 2027-03-01, 2'],
		['a goal in Russian', aContact().withGoal('общая статья до 01.03.2027'), '1, 2027-03-01, 2'],
		['a goal by today', aContact().withGoal(`an article by ${TODAY}`), null],
		['a goal without a day', aContact().withGoal('a joint article'), null],
		['a goal by an impossible day', aContact().withGoal('by 2027-02-29'), null],
	])('%s', (_, person, expected) => {
		expect(shown('planned-ahead', person)).toBe(expected)
	})
})

describe('kept promises', () => {
	const three = aContact()
		.keptPromise('a draft', '2026-10-01', '2026-10-03')
		.keptPromise('an article', null, '2026-10-06')
		.keptPromise('a call', null, null)

	it.each<Example>([
		['each counts, the last leads', three, '2, 2026-10-06, 81'],
		['not in time is no kept word', aContact().keptPromise('a call', '2026-10-06', '2026-10-20'), null],
		['one whose day is not told', aContact().keptPromise('a call', null, null), '1, no day, 80'],
		['ticked today', aContact().keptPromise('a call', null, TODAY), '1, 2026-11-24, 80'],
		['ticked after today', aContact().keptPromise('a call', null, '2026-11-25'), null],
		['theirs are not mine', aContact().keptTheirs('a call', null, '2026-10-06'), null],
	])('%s', (_, person, expected) => {
		expect(shown('kept-promises', person)).toBe(expected)
	})

	it('those not in time are named beside them', () => {
		expect(evidenceOf('kept-promises', three.keptTheirs('x', '2026-10-01', '2026-10-03').tieOn(TODAY), dayAt(TODAY))?.late).toBe(1)
	})

	it.each<Example>([
		['a day before', aContact().keptPromise('a call', '2026-10-06', '2026-10-05'), '1, 2026-10-05, 80'],
		['on the day', aContact().keptPromise('a call', '2026-10-06', '2026-10-06'), '1, 2026-10-06, 80'],
		['a day after', aContact().keptPromise('a call', '2026-10-06', '2026-10-07'), null],
		['without a day to be done by', aContact().keptPromise('a call', null, '2026-10-06'), null],
		['with another of mine due today', aContact().keptPromise('a', '2026-10-06', '2026-10-06').isPromised('b', TODAY), '1, 2026-10-06, 80'],
		['with another of mine overdue', aContact().keptPromise('a', '2026-10-06', '2026-10-06').isPromised('b', '2026-11-23'), null],
		['with one of mine overdue in another note', aContact().keptPromise('a', '2026-10-06', '2026-10-06').isPromisedIn('Plan.md', 'b', '2026-11-23'), null],
		['with one of theirs overdue', aContact().keptPromise('a', '2026-10-06', '2026-10-06').promisedMe('b', '2026-11-23'), '1, 2026-10-06, 80'],
		['with an open one that has no day', aContact().keptPromise('a', '2026-10-06', '2026-10-06').isPromised('b'), '1, 2026-10-06, 80'],
		['with a later one of mine not in time', aContact().keptPromise('a', '2026-10-06', '2026-10-06').keptPromise('b', '2026-11-01', '2026-11-03'), null],
		['after one not in time', aContact().keptPromise('b', '2026-09-01', '2026-09-03').keptPromise('a', '2026-10-06', '2026-10-06'), '1, 2026-10-06, 81'],
		['with a later one of theirs not in time', aContact().keptPromise('a', '2026-10-06', '2026-10-06').keptTheirs('b', '2026-11-01', '2026-11-03'), '1, 2026-10-06, 80'],
		['with a later one that has no day', aContact().keptPromise('a', '2026-10-06', '2026-10-06').keptPromise('b', null, '2026-11-03'), '1, 2026-10-06, 80'],
	])('on time: %s', (_, person, expected) => {
		expect(shown('kept-on-time', person)).toBe(expected)
	})
})

describe('what passed between two people', () => {
	it.each<readonly [kind: EvidenceKind, name: string, person: ContactBuilder, expected: string | null]>([
		['value-given', 'given twice', aContact().did('gave', '2026-11-01', 'contact, a turner').did('gave', '2026-11-05', 'a book'), '2, 2026-11-05, 41'],
		['value-given', 'given in a daily note', aContact().didInDailyNote('gave', '2026-11-02', 'a book'), '1, 2026-11-02, 5'],
		['value-given', 'received is not given', aContact().did('received', '2026-11-01', 'a book'), null],
		['value-given', 'given after today', aContact().did('gave', '2026-11-25', 'a book'), null],
		['value-given', 'given today', aContact().did('gave', TODAY, 'a book'), '1, 2026-11-24, 40'],
		['support', 'received', aContact().did('received', '2026-11-01', 'help with the move'), '1, 2026-11-01, 40'],
		['support', 'asked for is not received', aContact().did('asked', '2026-11-01', 'help with the move'), null],
		['support', 'a book', aContact().did('gave', '2026-11-01', 'a book'), null],
		['feedback', 'given, in Russian', aContact().did('gave', '2026-11-01', 'отзыв о стажёре'), '1, 2026-11-01, 40'],
		['feedback', 'support', aContact().did('gave', '2026-11-01', 'support'), null],
		['knowledge', 'an article and advice', aContact().did('gave', '2026-11-01', 'article').did('received', '2026-11-02', 'advice'), '2, 2026-11-02, 41'],
		['knowledge', 'a contact', aContact().did('gave', '2026-11-01', 'contact'), null],
		['shared-project', 'a project', aContact().did('project', '2026-11-01', 'joint proposal'), '1, 2026-11-01, 40'],
		['shared-project', 'a project ahead', aContact().did('project', '2026-11-25', 'joint proposal'), null],
		['recommendation', 'received', aContact().did('received', '2026-11-01', 'a recommendation to the ministry'), '1, 2026-11-01, 40'],
		['recommendation', 'an opportunity', aContact().did('gave', '2026-11-01', 'a vacancy'), null],
		['career', 'an opportunity given', aContact().did('gave', '2026-11-01', 'a vacancy'), '1, 2026-11-01, 40'],
		['career', 'a recommendation given', aContact().did('gave', '2026-11-01', 'рекомендация'), '1, 2026-11-01, 40'],
		['career', 'an opportunity received', aContact().did('received', '2026-11-01', 'a vacancy'), null],
	])('%s: %s', (kind, _, person, expected) => {
		expect(shown(kind, person)).toBe(expected)
	})
})
