import { describe, expect, it } from 'vitest'
import { aContact } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const TODAY = '2026-11-21'

function kinds(contact: ContactBuilder): string[] {
	return contact.tieOn(TODAY).occasions.map(({ kind }) => kind)
}

const everything = aContact()
	.promisedMe('the drawings', TODAY)
	.isPromised('the article', TODAY)
	.withDate('2026-11-23 Moving house')
	.withDate('2026-11-21 New job')
	.withDate('--11-21 Name day')
	.bornOn('--11-22')
	.plansToMeetOn('2026-11-25')
	.inMeetingNoteOf(TODAY)

describe('the occasions of a person stand in the order of what tomorrow cannot repair', () => {
	it('my promise, what is today, then waiting and changed, then what lies ahead by its day', () => {
		const expected = ['promise', 'meeting', 'date', 'waiting', 'changed', 'birthday', 'meeting']
		expect(kinds(everything)).toEqual(expected)
	})

	it.each([
		['first-message', aContact().metOn('2026-11-20')],
		['bridge', aContact().metOn('2026-11-01')],
		['due', aContact().inCircle(2).spokeOn('2026-10-01')],
		['reconnect', aContact().inCircle(2).spokeOn('2020-10-01')],
		['to-meet', aContact().inCircle(2)],
	])('a %s stands after what is today and before waiting', (kind, contact) => {
		const busy = contact
			.promisedMe('the drawings', TODAY)
			.isPromised('the article', TODAY)
			.withDate('2026-11-21 New job')
			.bornOn('--11-21')
			.plansToMeetOn('2026-11-25')
		expect(kinds(busy)).toEqual(['promise', 'birthday', kind, 'waiting', 'changed', 'meeting'])
	})

	it('of one kind, the older day stands first', () => {
		const promises = aContact()
			.isPromised('later', '2026-11-20')
			.isPromised('first', '2026-11-01')
			.isPromised('last', TODAY)
			.tieOn(TODAY)
		const texts = promises.occasions.map(({ reason }) => (reason.kind === 'promise' ? reason.text : ''))
		expect(texts).toEqual(['first', 'later', 'last'])
	})

	it('of one day, a meeting stands before a birthday, and that before a date', () => {
		const today = aContact().withDate('--11-21').bornOn('--11-21').inMeetingNoteOf(TODAY)
		expect(kinds(today)).toEqual(['meeting', 'birthday', 'date'])
	})
})
