import { describe, expect, it } from 'vitest'
import { cardOf } from '../../src/query/card'
import type { Card } from '../../src/query/card'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-21'
const cardOn = (person: ContactBuilder): Card => cardOf(person.tieOn(TODAY), dayAt(TODAY))

describe('the card of a person', () => {
	it('says when they are due and how late that is', () => {
		const anna = aContact().inCircle(2).atStage(3).atStageSince('2026-05-01').metOn('2026-04-03').spokeOn('2026-10-02')
		expect(cardOn(anna)).toMatchObject({
			circle: 2,
			stage: 3,
			stageSince: dayAt('2026-05-01'),
			met: dayAt('2026-04-03'),
			due: dayAt('2026-11-01'),
			daysLate: 20,
			band: 'overdue',
			cadence: { days: 30 },
			isLogRead: true,
		})
	})

	it.each<[string, ContactBuilder, Partial<Card>]>([
		['a due day ahead', aContact().everyDays(10).spokeOn('2026-11-20'), { daysLate: -9 }],
		['due today', aContact().everyDays(10).spokeOn('2026-11-11'), { daysLate: 0 }],
		['no due day', aContact(), { due: null, daysLate: null, met: null, lastContact: null, reasons: [] }],
		['a first meeting ahead has not been', aContact().metOn('2026-11-22'), { met: null }],
		['circle 1 has no stage', aContact().inCircle(1).atStage(2), { stage: null }],
		[
			'a snooze that lasts',
			aContact().everyDays(10).spokeOn('2026-10-01').snoozedUntil('2026-12-01'),
			{ snoozedUntil: dayAt('2026-12-01') },
		],
		['a log that is not read', aContact().withUnreadLog(), { isLogRead: false }],
	])('%s', (_, person, expected) => {
		expect(cardOn(person)).toMatchObject(expected)
	})

	const wrote = ['2026-10-01', '2026-10-08', '2026-10-15', '2026-10-22', '2026-10-29'].reduce((person, day) => person.spokeOver('email', day), aContact())

	it.each<[string, ContactBuilder, Partial<Card>]>([
		['asks what is not known yet', aContact().metOn('2026-04-03'), { question: 'interests' }],
		['asks nothing of somebody who is still to be met', aContact().inCircle(2), { band: 'to-meet', question: null }],
		['asks nothing of somebody who is remembered', aContact().metOn('2026-04-03').deceased(), { question: null }],
		['names the last of five that were written', wrote, { writtenOnly: { path: 'People/Somebody.md', line: 44 } }],
		['leaves it to the reason where they are due', wrote.everyDays(10), { reasons: [expect.objectContaining({ writtenOnly: true })], writtenOnly: null }],
		['is silent on four, and after a call', wrote.spokeOver('call', '2026-11-02'), { writtenOnly: null }],
		['is silent on what was written to somebody who is remembered', wrote.deceased(), { writtenOnly: null }],
	])('%s', (_, person, expected) => {
		expect(cardOn(person)).toMatchObject(expected)
	})

	it('every open promise stands by day, mine and theirs apart, those without a day last', () => {
		const anna = aContact()
			.isPromised('someday')
			.isPromised('later', '2026-12-04')
			.promisedMe('a drawing', '2026-12-01')
			.isPromised('now', '2026-11-20')
			.isPromisedIn('Plan.md', 'soon', '2026-11-25')
		const { mine, theirs, reasons } = cardOn(anna)
		expect(mine.map(({ promise, source }) => `${promise.text} ${source.path}`)).toEqual([
			'now People/Somebody.md',
			'soon Plan.md',
			'later People/Somebody.md',
			'someday People/Somebody.md',
		])
		expect(theirs.map(({ promise }) => promise.text)).toEqual(['a drawing'])
		expect(reasons.map(({ kind }) => kind)).toEqual(['promise'])
	})
})
