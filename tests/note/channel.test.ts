import { describe, expect, it } from 'vitest'
import { CHANNELS, channelWordsWith, DEFAULT_CHANNEL_WORDS, type Channel } from '../../src/note/channel'
import { channelIn } from '../../src/note/channel-in'

const WORDS: readonly [Channel, string][] = [
	['call', 'call called phone phoned rang звонок созвон звонил звонила позвонил позвонила созвонились'],
	['video', 'video zoom teams meet видео видеозвонок зум'],
	['meeting', 'meeting met lunch dinner coffee visit visited'],
	['meeting', 'встреча встретились встретился встретилась обед ужин кофе визит виделись'],
	['message', 'message messaged wrote text texted chat dm сообщение написал написала переписка переписывались чат'],
	['email', 'email emailed mail letter письмо почта'],
	['event', 'event conference talk talked spoke мероприятие конференция выставка разговор поговорили'],
]

function found(text: string, words = DEFAULT_CHANNEL_WORDS): [Channel, string] | null {
	const at = channelIn(text, 0, text.length, words)
	return at === null ? null : [at.channel, text.slice(at.index, at.end)]
}

describe('a channel word', () => {
	it.each(WORDS)('%s is said by every word of the rules, in any case', (channel, words) => {
		for (const word of words.split(' ')) {
			expect(found(word)).toEqual([channel, word])
			expect(found(`**${word.toUpperCase()}** [x]`)?.[0]).toBe(channel)
		}
	})

	it('is known for every channel, and no other word is', () => {
		expect(new Set(WORDS.map(([channel]) => channel))).toEqual(new Set(CHANNELS))
		expect(DEFAULT_CHANNEL_WORDS.size).toBe(WORDS.flatMap(([, words]) => words.split(' ')).length)
	})

	it.each<[string, [Channel, string] | null]>([
		['a long call, then lunch', ['call', 'call']],
		['e-mail', ['email', 'e-mail']],
		['📞Call', ['call', 'Call']],
		['calls', null],
		['recall', null],
		['метро', null],
		['text-book', null],
		['', null],
	])('in %j is %j', (text, expected) => {
		expect(found(text)).toEqual(expected)
	})

	it('is only looked for in the given part', () => {
		expect(channelIn('call lunch', 4, 10, DEFAULT_CHANNEL_WORDS)).toEqual({ channel: 'meeting', index: 5, end: 10 })
		expect(channelIn('x call', 0, 1, DEFAULT_CHANNEL_WORDS)).toBeNull()
	})
})

describe("the user's channel words", () => {
	const words = channelWordsWith({ Сауна: 'meeting', 'video call': 'video', text: 'email', '': 'call' })

	it.each<[string, [Channel, string] | null]>([
		['сауна', ['meeting', 'сауна']],
		['a video call', ['video', 'video call']],
		['phone', ['call', 'phone']],
		['text', ['email', 'text']],
		['...', null],
	])('are known beside the others: %j is %j', (text, expected) => {
		expect(found(text, words)).toEqual(expected)
	})
})
