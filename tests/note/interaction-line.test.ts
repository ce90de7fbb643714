import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CHANNEL_WORDS, type Channel } from '../../src/note/channel'
import { withoutCodeSpans } from '../../src/note/code-spans'
import { dayText } from '../../src/note/day'
import { interactionLineFrom } from '../../src/note/interaction-line'
import { INTERACTION_WORDS, interactionWord, type InteractionWords } from '../../src/note/interaction'
import { linksIn } from '../../src/note/link'

/** What a test says of a line; what it leaves out is empty. */
interface Said {
	day?: string
	channel?: Channel
	people?: string[]
	mentioned?: string[]
	text?: string
	words?: InteractionWords
}

function read(line: string): Said {
	const { day, channel, people, mentioned, text, words } = interactionLineFrom(line, DEFAULT_CHANNEL_WORDS)
	return {
		...(day === null ? {} : { day: typeof day === 'number' ? dayText(day) : day }),
		...(channel === null ? {} : { channel }),
		...(people.length === 0 ? {} : { people: people.map(({ target }) => target) }),
		...(mentioned.length === 0 ? {} : { mentioned: mentioned.map(({ target }) => target) }),
		...(text === '' ? {} : { text }),
		...(Object.keys(words).length === 0 ? {} : { words }),
	}
}

describe('the lines of the design', () => {
	it.each<[string, Said]>([
		[
			'2026-11-20 call: titanium; gave: contact, a turner',
			{ day: '2026-11-20', channel: 'call', text: 'titanium', words: { gave: ['contact, a turner'] } },
		],
		[
			'20.11.2026 встреча: дети, футбол; обещал: статью до 04.12.2026',
			{ day: '2026-11-20', channel: 'meeting', text: 'дети, футбол',
				words: { promised: ['статью до 04.12.2026'] } },
		],
		[
			'созвон [[Анна]], [[Борис]]: про [[Вера]]',
			{ channel: 'call', people: ['Анна', 'Борис'], mentioned: ['Вера'], text: 'про Вера' },
		],
		[
			'2026-12-04 meeting: new line; goal: find a supplier',
			{ day: '2026-12-04', channel: 'meeting', text: 'new line', words: { goal: ['find a supplier'] } },
		],
		[
			'[[2026-11-06]] написала: новости; получила: совет',
			{ day: '2026-11-06', channel: 'message', text: 'новости', words: { received: ['совет'] } },
		],
	])('%s', (line, expected) => {
		expect(read(line)).toEqual(expected)
	})
})

describe('an interaction line', () => {
	it.each<[string, Said]>([
		['2026-03-30 — **📞 Call**: text', { day: '2026-03-30', channel: 'call', text: 'text' }],
		['[[2026-07-04]] — coffee', { day: '2026-07-04', channel: 'meeting' }],
		['2026-06-23 | email | Title | summary', { day: '2026-06-23', channel: 'email', text: 'Title | summary' }],
		['**2026-11-20** call: x', { day: '2026-11-20', channel: 'call', text: 'x' }],
		['📅 2026-11-20: call: x', { day: '2026-11-20', channel: 'call', text: 'x' }],
		['2026-11-20T18:30 call: x', { day: '2026-11-20', channel: 'call', text: 'x' }],
		['2026-11-20 18:30–19:00 call: x', { day: '2026-11-20', channel: 'call', text: 'x' }],
		['2026-11-20', { day: '2026-11-20' }],
		['2026-11-20 call', { day: '2026-11-20', channel: 'call' }],
		['2026-11-20 about titanium', { day: '2026-11-20', text: 'about titanium' }],
		['2026-11-20 titanium: the price', { day: '2026-11-20', text: 'titanium: the price' }],
		['2026-11-20 call in the evening: titanium', { day: '2026-11-20', channel: 'call',
			text: 'in the evening: titanium' }],
		['2026-11-20 had a long lunch', { day: '2026-11-20', channel: 'meeting', text: 'had a long lunch' }],
		['2026-11-20 call ^block-id', { day: '2026-11-20', channel: 'call' }],
		['2026-02-30 call: x', { day: 'unreadable', channel: 'call', text: 'x' }],
		['05/06/2026 call', { day: 'ambiguous', channel: 'call' }],
		['call 2026-11-20', { channel: 'call', text: '2026-11-20' }],
		['', {}],
	])('%j says what it has', (line, expected) => {
		expect(read(line)).toEqual(expected)
	})

	it.each<[string, Said]>([
		['call with [[Anna]] and [[Boris|Borya]] about titanium', { channel: 'call', people: ['Anna', 'Boris'],
			text: 'about titanium' }],
		['met [[Anna]], then 18:30 [[Boris]]', { channel: 'meeting', people: ['Anna', 'Boris'],
			text: 'then 18:30 Boris' }],
		['call 18:30 [[Anna]]: x', { channel: 'call', people: ['Anna'], text: 'x' }],
		['созвон с [[Анна]] и [[Борис]]', { channel: 'call', people: ['Анна', 'Борис'] }],
		['met [[Anna: the boss]]: x', { channel: 'meeting', people: ['Anna: the boss'], text: 'x' }],
		['met [a: b](People/Anna.md) [[Boris]]: x', { channel: 'meeting', people: ['People/Anna', 'Boris'],
			text: 'x' }],
		['call https://example.org:80/a [[Anna]]: x', { channel: 'call', people: ['Anna'],
			text: 'https://example.org:80/a Anna: x' }],
		['call tel:+7999 [[Anna]]: x', { channel: 'call', people: ['Anna'], text: 'tel:+7999 Anna: x' }],
		['call: [[Anna]]', { channel: 'call', mentioned: ['Anna'], text: 'Anna' }],
		['call [[Anna]] [[2026-11-20]]: see [[2026-11-21]]', {
			channel: 'call', people: ['Anna'], text: 'see 2026-11-21',
		}],
		['`[[Boris]]` call [[Anna]]: x', { channel: 'call', people: ['Anna'], text: '`Boris` call Anna: x' }],
		['see [site](https://example.org) call [[Anna]]', { channel: 'call', people: ['Anna'],
			text: 'see site call Anna' }],
	])('%j: who took part stands before the first colon', (line, expected) => {
		expect(read(line)).toEqual(expected)
	})

	it('finds no channel in a link, an address or code', () => {
		expect(read('[[Coffee]] https://call.example.org `email`').channel).toBeUndefined()
	})
})

describe('the words of an interaction', () => {
	it.each<[string, InteractionWords, string]>([
		['call: a; gave: b; asked: c; thanked: d', { gave: ['b'], asked: ['c'], thanked: ['d'] }, 'a'],
		['call: a. gave: b. asked: c', { gave: ['b'], asked: ['c'] }, 'a'],
		['call; gave: b', { gave: ['b'] }, ''],
		['call: gave: b', { gave: ['b'] }, ''],
		['gave: b', { gave: ['b'] }, ''],
		['call: a; gave: b; more; gave: c', { gave: ['b; more', 'c'] }, 'a'],
		['call: a; **Gave:** b', { gave: ['b'] }, 'a'],
		['call: a; gave : b', { gave: ['b'] }, 'a'],
		['call: a; gave:: b', { gave: ['b'] }, 'a'],
		['call: a\ngave: b', { gave: ['b'] }, 'a'],
		['call: a; gave:', {}, 'a'],
		['call: she gave: b', {}, 'she gave: b'],
		['call: a; regave: b', {}, 'a; regave: b'],
		['call: a [gave:: b] (asked:: c) more', { gave: ['b'], asked: ['c'] }, 'a more'],
		['call [gave:: b]: a', { gave: ['b'] }, 'a'],
		['call: a; asked: c [gave:: b [[Book|the book]]]', { asked: ['c'], gave: ['b the book'] }, 'a'],
		['call [gave:: first]: a; gave: second', { gave: ['first', 'second'] }, 'a'],
		['call [mood:: good]: a', {}, '[mood:: good]: a'],
		['звонок: а; цель: найти; проект: [[Цех]]', { goal: ['найти'], project: ['Цех'] }, 'а'],
		['call: a; constructor: b', {}, 'a; constructor: b'],
	])('in %j', (line, words, text) => {
		const found = interactionLineFrom(line, DEFAULT_CHANNEL_WORDS)
		expect(found.words).toEqual(words)
		expect(found.text).toBe(text)
	})

	it('leave the links of any inline field mentioned', () => {
		const line = 'call [place:: [[Cafe]]] [[Anna]]: x'
		expect(read(line)).toMatchObject({ channel: 'call', people: ['Anna'], mentioned: ['Cafe'] })
	})

	it('leave their links mentioned', () => {
		expect(read('call [[Anna]]; gave: [[Book]] [asked:: [[Loan]]]')).toEqual({
			channel: 'call', people: ['Anna'], mentioned: ['Book', 'Loan'], words: { gave: ['Book'], asked: ['Loan'] },
		})
	})

	it.each([
		['gave', 'gave Дал дала дали отправил отправила отправили'],
		['received', 'received получил получила получили'],
		['asked', 'asked просил просила попросил попросила попросили'],
		['thanked', 'thanked поблагодарил поблагодарила поблагодарили'],
		['promised', 'promised обещал обещала обещали'],
		['goal', 'goal цель'],
		['project', 'project Проект'],
	])('%s is said by %s', (word, spellings) => {
		for (const spelling of spellings.split(' ')) expect(interactionWord(spelling)).toBe(word)
	})

	it('are spelt by their own name', () => {
		for (const word of INTERACTION_WORDS) expect(interactionWord(word)).toBe(word)
		expect(interactionWord('toString')).toBeNull()
		expect(interactionWord('')).toBeNull()
	})
})

describe('any line', () => {
	const bits = ['call', 'gave', 'дал', ':', '::', ';', '. ', ' ', '[[Anna]]', '[[2026-11-20]]', '2026-11-20', '[',
		']', '(', ')', '**', '—', '|', '`', '18:30', '\n', '📞', 'https://a.b/c:d']
	it('is read without throwing, and every link in it once', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...bits) }), (line) => {
				const { people, mentioned, text } = interactionLineFrom(line, DEFAULT_CHANNEL_WORDS)
				expect(people.length + mentioned.length).toBeLessThanOrEqual(linksIn(withoutCodeSpans(line)).length)
				expect(text).toBe(text.trim())
			}),
			{ numRuns: 1000 },
		)
	})
})
