import { describe, expect, it } from 'vitest'
import { isWrittenOnly } from '../../src/contact/written-only'
import type { Channel } from '../../src/note/channel'
import { aContact } from '../contact-builder'
import type { ContactBuilder } from '../contact-builder'

const over = (...channels: readonly (Channel | null)[]) => {
	const person = channels.reduce((one, channel, at) => one.spokeOver(channel, `2026-11-${String(20 - at).padStart(2, '0')}`), aContact())
	return isWrittenOnly(person.tieOn('2026-11-24'))
}

describe('two who only write to each other (DESIGN 1, five in a row)', () => {
	it.each([
		['five messages', ['message', 'message', 'message', 'message', 'message'], true],
		['messages and emails', ['message', 'email', 'message', 'email', 'email'], true],
		['four', ['message', 'email', 'message', 'email'], false],
		['five, and a call before them', ['message', 'email', 'message', 'email', 'email', 'call'], true],
		['a video call among them', ['message', 'email', 'video', 'email', 'email'], false],
		['a contact of no known channel among them', ['message', 'email', null, 'email', 'email'], false],
		['a call last', ['call', 'message', 'message', 'message', 'message'], false],
		['none at all', [], false],
	] as const)('%s', (_, channels, is) => {
		expect(over(...channels)).toBe(is)
	})

	const written = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'].reduce((one, day) => one.spokeOver('message', day), aContact())

	it.each<[string, ContactBuilder, boolean]>([
		['a call on a day of messages', written.spokeOver('call', '2026-11-18'), false],
		['an email on a day of messages', written.spokeOver('email', '2026-11-18'), true],
		['a line of no known channel on a day of messages', written.spokeOver(null, '2026-11-16'), false],
		['a meeting in a daily note on the last day', written.inDailyNoteOf('2026-11-20'), false],
		['a message in a daily note on the last day', written.inDailyNoteOf('2026-11-20', 'message'), true],
		['a meeting note on the first of the five days', written.inMeetingNoteOf('2026-11-16'), false],
		['a call the day before the five', written.spokeOver('call', '2026-11-15'), true],
		['a meeting still ahead', written.plansToMeetOn('2026-11-25').inMeetingNoteOf('2026-11-26'), true],
		['the property of one of the days', written.lastContactOn('2026-11-20'), true],
		['the property of a day of its own', written.lastContactOn('2026-11-22'), false],
	])('all that is told of the five days counts: %s', (_, person, is) => {
		expect(isWrittenOnly(person.tieOn('2026-11-24'))).toBe(is)
	})
})
