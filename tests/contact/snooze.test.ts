import { describe, expect, it } from 'vitest'
import { aContact, dayAt, textAt } from '../contact-builder'

const overdue = aContact().inCircle(2).spokeOn('2026-09-01')
const snoozed = overdue.snoozedUntil('2026-12-01')

describe('a snooze lasts to its day', () => {
	it.each([
		['2026-11-21', '2026-12-01', 0],
		['2026-11-30', '2026-12-01', 0],
		['2026-12-01', null, 1],
		['2026-12-02', null, 1],
	])('on %s it lasts until %s and leaves %i occasions', (today, until, occasions) => {
		const tie = snoozed.tieOn(today)
		expect([textAt(tie.snoozedUntil), tie.occasions.length]).toEqual([until, occasions])
	})

	it('moves the due day, never the ratio and the band', () => {
		const tie = snoozed.tieOn('2026-11-21')
		expect(textAt(tie.due)).toBe('2026-12-01')
		expect([tie.ratio, tie.band]).toEqual([81 / 30, 'long-overdue'])
	})

	it('still counts in the due day when it is past, until it is removed', () => {
		const tie = snoozed.tieOn('2026-12-03')
		expect(textAt(tie.due)).toBe('2026-12-01')
		expect(tie.occasions[0]).toMatchObject({ kind: 'due', day: dayAt('2026-12-01'), daysLate: 2 })
		expect(tie.occasions[0]?.reason).toMatchObject({ snoozedUntil: dayAt('2026-12-01') })
	})

	it('moves nothing when the cadence runs out later', () => {
		const tie = overdue.snoozedUntil('2026-09-10').tieOn('2026-10-05')
		expect(textAt(tie.due)).toBe('2026-10-01')
		expect(tie.occasions[0]?.reason).toMatchObject({ snoozedUntil: null, daysLate: 4 })
	})

	it('is no cadence: without one there is no due day', () => {
		expect(aContact().spokeOn('2026-09-01').snoozedUntil('2026-12-01').tieOn('2026-11-21').due).toBeNull()
	})

	it('does not make a tie due before its cadence has run out', () => {
		const tie = aContact().inCircle(2).spokeOn('2026-11-20').snoozedUntil('2026-12-01').tieOn('2026-12-02')
		expect(textAt(tie.due)).toBe('2026-12-20')
		expect(tie.occasions).toEqual([])
	})

	it.each([
		['first-message', aContact().metOn('2026-11-10'), '2026-11-21'],
		['bridge', aContact().metOn('2026-11-01'), '2026-11-21'],
		['to-meet', aContact().inCircle(3), '2026-11-21'],
		['reconnect', aContact().inCircle(3).spokeOn('2020-01-01'), '2026-11-21'],
	])('puts off a %s too', (kind, contact, today) => {
		expect(contact.tieOn(today).occasions[0]?.kind).toBe(kind)
		expect(contact.snoozedUntil('2026-11-22').tieOn(today).occasions).toEqual([])
		expect(contact.snoozedUntil(today).tieOn(today).occasions[0]?.kind).toBe(kind)
	})
})

describe('what stays while a person is snoozed, or never to be contacted', () => {
	const busy = aContact()
		.inCircle(2)
		.spokeOn('2026-09-01')
		.plansToMeetOn('2026-11-25')
		.bornOn('--11-21')
		.withDate('2026-11-10 New job')
		.isPromised('the article', '2026-11-20')
		.promisedMe('the drawings', '2026-11-20')
	const kept = ['promise', 'birthday', 'waiting', 'changed', 'meeting']

	it('shows everything and what is due otherwise', () => {
		const kinds = busy.tieOn('2026-11-21').occasions.map(({ kind }) => kind)
		expect(kinds).toEqual(['promise', 'birthday', 'due', 'waiting', 'changed', 'meeting'])
	})

	it.each([
		['a snooze', busy.snoozedUntil('2026-12-01')],
		['never', busy.never()],
	])('%s leaves promises, meetings and dates', (_, contact) => {
		expect(contact.tieOn('2026-11-21').occasions.map(({ kind }) => kind)).toEqual(kept)
	})

	it('shows nothing of who has died', () => {
		expect(busy.deceased().tieOn('2026-11-21').occasions).toEqual([])
	})

	it('shows the confidential as anyone', () => {
		expect(busy.confidential().tieOn('2026-11-21').occasions).toHaveLength(6)
	})
})
