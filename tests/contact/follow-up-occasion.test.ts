import { describe, expect, it } from 'vitest'
import { aContact, dayAt } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-21'
const anna = aContact().named('Anna').inCircle(2).atStage(2)

function reason(contact: ContactBuilder): unknown {
	return contact.tieOn(TODAY).occasions[0]?.reason
}

describe('a follow-up that is due says why', () => {
	it('by the circle’s cadence, since a call in the log', () => {
		expect(reason(anna.spokeOn('2026-10-02'))).toEqual({
			kind: 'due',
			since: dayAt('2026-10-02'),
			last: 'contact',
			channel: 'call',
			daysLate: 20,
			cadence: { days: 30 },
			circle: 2,
			snoozedUntil: null,
			source: { path: 'People/Anna.md', line: 40 },
		})
	})

	it('by its own cadence, since a meeting note', () => {
		expect(reason(anna.inMeetingNoteOf('2026-10-21').everyMonths(1))).toMatchObject({
			channel: 'meeting',
			daysLate: 0,
			cadence: { months: 1 },
			circle: null,
			source: { path: 'Meetings/2026-10-21.md', line: 5 },
		})
	})

	it('since the first meeting, where nothing is logged', () => {
		expect(reason(anna.metOn('2026-01-10'))).toMatchObject({
			since: dayAt('2026-01-10'),
			last: 'met',
			channel: null,
			source: { path: 'People/Anna.md', line: 4 },
		})
	})

	it('since the property, whose channel nobody knows', () => {
		const source = { path: 'People/Anna.md', line: 4 }
		expect(reason(anna.lastContactOn('2026-10-02'))).toMatchObject({ last: 'contact', channel: null, source })
	})

	it.each([
		['the day before', '2026-10-23', 0],
		['the day', '2026-10-22', 1],
	])('from its due day on: %s', (_, spoke, count) => {
		expect(anna.spokeOn(spoke).tieOn(TODAY).occasions).toHaveLength(count)
	})

	it('is one of a kind: nobody has two follow-ups', () => {
		const asking = ['due', 'first-message', 'bridge', 'to-meet', 'reconnect']
		const starts = [anna, aContact(), aContact().inCircle(3), aContact().everyDays(1)]
		for (const start of starts) {
			for (const contact of [start, start.metOn('2026-11-10'), start.metOn('2020-01-01'), start.spokeOn('2026-01-01')]) {
				const kinds = contact.tieOn(TODAY).occasions.map(({ kind }) => kind)
				expect(kinds.filter((kind) => asking.includes(kind)).length).toBeLessThanOrEqual(1)
			}
		}
	})
})

describe('a person whose own log waits to be read (DESIGN 4)', () => {
	const overdue = anna.lastContactOn('2026-01-10').isPromisedIn('People/Anna.md', 'the drawing', '2026-11-20')

	it('is not called late, as the log may hold a newer contact', () => {
		expect(overdue.withUnreadLog().tieOn(TODAY).occasions.map(({ kind }) => kind)).toEqual(['promise'])
		expect(overdue.tieOn(TODAY).occasions.map(({ kind }) => kind)).toEqual(['promise', 'reconnect'])
	})

	it('is not offered to be met', () => {
		expect(aContact().inCircle(3).withUnreadLog().tieOn(TODAY).occasions).toEqual([])
		expect(aContact().inCircle(3).tieOn(TODAY).occasions.map(({ kind }) => kind)).toEqual(['to-meet'])
	})
})

describe('a follow-up after writing alone asks for a call', () => {
	const days = ['2026-09-01', '2026-09-10', '2026-09-20', '2026-09-30', '2026-10-10']
	const wrote = (count: number): ContactBuilder => days.slice(-count).reduce((person, day) => person.spokeOver('message', day), anna)

	it.each<[string, ContactBuilder, boolean]>([
		['five written in a row', wrote(5), true],
		['four', wrote(4), false],
		['five, and then a call', wrote(5).spokeOver('video', '2026-10-12'), false],
		['a call, and then five', wrote(5).spokeOver('call', '2026-08-20'), true],
		['an email among them', wrote(4).spokeOver('email', '2026-10-12'), true],
	])('%s: %s', (_, person, isAsked) => {
		expect(reason(person)).toMatchObject({ kind: 'due' })
		expect(reason(person)).toEqual(isAsked ? expect.objectContaining({ writtenOnly: true }) : expect.not.objectContaining({ writtenOnly: true }))
	})
})
