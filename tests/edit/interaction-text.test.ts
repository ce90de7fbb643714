import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interactionText, type NewInteraction } from '../../src/edit/interaction-text'
import { CHANNELS, DEFAULT_CHANNEL_WORDS } from '../../src/note/channel'
import { dayText } from '../../src/note/day'
import { INTERACTION_WORDS } from '../../src/note/interaction'
import { interactionLineFrom } from '../../src/note/interaction-line'
import { dayAt } from '../contact-builder'
import { plainText, someDay } from './any-note'

const CALL: NewInteraction = { day: dayAt('2026-11-20'), channel: 'call', people: [], text: '', words: {} }

describe('the line of an interaction', () => {
	it.each<[string, string, Partial<NewInteraction>]>([
		['2026-11-20 call', '2026-11-20 звонок', {}],
		['2026-11-20 call: titanium', '2026-11-20 звонок: titanium', { text: ' titanium\n' }],
		['2026-11-20 call: titanium; gave: contact, a turner', '2026-11-20 звонок: titanium; дал: contact, a turner',
			{ text: 'titanium', words: { gave: 'contact,\na turner' } }],
		['2026-11-20 meeting [[Ivan]], [[Timur]]: line', '2026-11-20 встреча [[Ivan]], [[Timur]]: line',
			{ channel: 'meeting', people: ['[[Ivan]]', '[[Timur]]'], text: 'line' }],
		['2026-11-20 event; goal: x; project: y', '2026-11-20 мероприятие; цель: x; проект: y',
			{ channel: 'event', words: { project: 'y', goal: 'x', asked: ' ' } }],
		['2026-11-20: a', '2026-11-20: a', { channel: null, text: 'a' }],
		['2026-11-20 [[Ivan]]: a', '2026-11-20 [[Ivan]]: a', { channel: null, people: ['[[Ivan]]'], text: 'a' }],
		['2026-11-20', '2026-11-20', { channel: null }],
		['2026-11-20 call: $1 and $&', '2026-11-20 звонок: $1 and $&', { text: '$1 and $&' }],
	])('%s / %s', (english, russian, changes) => {
		expect(interactionText({ ...CALL, ...changes }, 'en', dayText)).toBe(english)
		expect(interactionText({ ...CALL, ...changes }, 'ru', dayText)).toBe(russian)
	})

	it.each(['en', 'ru'] as const)('is written with words that Tend knows (%s)', (language) => {
		for (const channel of CHANNELS) {
			const line = interactionText({ ...CALL, channel }, language, dayText)
			expect(interactionLineFrom(line, DEFAULT_CHANNEL_WORDS)).toMatchObject({ channel, text: '' })
		}
		for (const word of INTERACTION_WORDS) {
			const line = interactionText({ ...CALL, words: { [word]: 'x' } }, language, dayText)
			expect(interactionLineFrom(line, DEFAULT_CHANNEL_WORDS).words).toEqual({ [word]: ['x'] })
		}
	})

	it('reads back as what was said', () => {
		const anyInteraction = fc.record<NewInteraction>({
			day: someDay,
			channel: fc.constantFrom(...CHANNELS, null),
			people: fc.array(fc.constantFrom('[[Ivan Petrov]]', '[[People/Тимур|Тимур]]', '[Anna](People/Anna.md)'), { maxLength: 3 }),
			text: fc.oneof(plainText, fc.constant('')),
			words: fc.dictionary(fc.constantFrom(...INTERACTION_WORDS), plainText),
		})
		const anyDay = fc.constantFrom((day: number) => dayText(day), (day: number) => `[[${dayText(day)}]]`)
		fc.assert(
			fc.property(anyInteraction, fc.constantFrom('en' as const, 'ru' as const), anyDay, (said, language, sayDay) => {
				const read = interactionLineFrom(interactionText(said, language, sayDay), DEFAULT_CHANNEL_WORDS)
				const words = Object.entries(said.words).map(([word, value]) => [word, [value]])
				expect(read).toMatchObject({ day: said.day, channel: said.channel, text: said.text, mentioned: [] })
				expect(read.people).toHaveLength(said.people.length)
				expect(read.words).toEqual(Object.fromEntries(words))
			}),
			{ numRuns: 300, seed: 1 },
		)
	})
})
