import { describe, expect, it } from 'vitest'
import { channelWordsFrom } from '../../src/settings/channel-words'

describe('the words for channels', () => {
	it('are read a channel a line', () => {
		expect(channelWordsFrom('call: pinged, rang up\n\nMeeting : tea')).toEqual({
			words: { pinged: 'call', 'rang up': 'call', tea: 'meeting' },
			unreadable: null,
		})
	})

	it.each([
		['a line without a colon', 'call pinged', 'call pinged'],
		['a channel that is none', 'pigeon: cooed', 'pigeon: cooed'],
		['a channel without words', 'call: ,', 'call: ,'],
		['the first of several', 'x\ncall: y\nz', 'x'],
	])('name %s', (_name, text, unreadable) => {
		expect(channelWordsFrom(text).unreadable).toBe(unreadable)
	})

	it('hold no inherited word', () => {
		expect(Object.keys(channelWordsFrom('call: __proto__, constructor').words)).toEqual(['__proto__', 'constructor'])
	})
})
