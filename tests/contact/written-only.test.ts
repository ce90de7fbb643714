import { describe, expect, it } from 'vitest'
import { isWrittenOnly } from '../../src/contact/written-only'
import type { Channel } from '../../src/note/channel'
import { aContact } from '../contact-builder'

const over = (...channels: readonly (Channel | null)[]) => {
	const person = channels.reduce((one, channel, at) => one.spokeOver(channel, `2026-11-${String(20 - at).padStart(2, '0')}`), aContact())
	return isWrittenOnly(person.tieOn('2026-11-24').touches)
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
})
