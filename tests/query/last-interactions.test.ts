import { describe, expect, it } from 'vitest'
import type { Interaction } from '../../src/note/interaction'
import { lastInteractions } from '../../src/query/last-interactions'
import { aContact, dayAt, textAt } from '../contact-builder'

const TODAY = '2026-11-24'

function line(day: string, text: string, words: Interaction['words'] = {}, at = 40): Interaction {
	return { day: dayAt(day), channel: 'call', people: [], mentioned: [], text, words, line: at }
}

function told(person: ReturnType<typeof aContact>, ...own: readonly Interaction[]): string[] {
	return lastInteractions(person.tieOn(TODAY), own, dayAt(TODAY)).map(({ day, channel, text, deeds, source }) => {
		const passed = deeds.map((deed) => `${deed.word} ${deed.text}`)
		return [textAt(day), channel, text, ...passed, `${source.path}:${String(source.line)}`].join(' | ')
	})
}

describe('the last interactions', () => {
	it('are the newest first, none after today', () => {
		expect(told(aContact().plansToMeetOn('2026-11-25'), line('2026-11-20', 'a'), line('2026-11-24', 'b', {}, 41))).toEqual([
			'2026-11-24 | call | b | People/Somebody.md:41',
			'2026-11-20 | call | a | People/Somebody.md:40',
		])
	})

	it('say what was given, received and asked, in the order of the words', () => {
		expect(told(aContact(), line('2026-11-20', 'titanium', { asked: ['a price'], gave: ['a contact', 'a book'], promised: ['x'] }))).toEqual([
			'2026-11-20 | call | titanium | gave a contact | gave a book | asked a price | People/Somebody.md:40',
		])
	})

	it('of one day keep every line of the own log that says something, the lower first', () => {
		expect(told(aContact(), line('2026-11-20', 'a', {}, 40), line('2026-11-20', '', {}, 41), line('2026-11-20', 'b', {}, 42))).toEqual([
			'2026-11-20 | call | b | People/Somebody.md:42',
			'2026-11-20 | call | a | People/Somebody.md:40',
		])
	})

	it('prefer another note for a day of which the own log says nothing', () => {
		const person = aContact().didInDailyNote('gave', '2026-11-20', 'a contact')
		expect(told(person, line('2026-11-20', ''))).toEqual(['2026-11-20 | meeting |  | gave a contact | Daily/2026-11-20.md:5'])
		expect(told(person, line('2026-11-20', 'a'))).toEqual(['2026-11-20 | call | a | People/Somebody.md:40'])
	})

	it('are at least days of contact, where no log is read', () => {
		expect(told(aContact().spokeOn('2026-11-20').lastContactOn('2026-11-21').inMeetingNoteOf('2026-11-02'))).toEqual([
			'2026-11-21 |  |  | People/Somebody.md:2',
			'2026-11-20 | call |  | People/Somebody.md:40',
			'2026-11-02 | meeting |  | Meetings/2026-11-02.md:5',
		])
	})

	it('say where the index has cut a text short', () => {
		const cut = 'x'.repeat(120)
		expect(told(aContact().didInDailyNote('gave', '2026-11-20', cut))).toEqual([`2026-11-20 | meeting |  | gave ${cut}… | Daily/2026-11-20.md:5`])
		expect(told(aContact().didInDailyNote('gave', '2026-11-20', cut.slice(1)))[0]).not.toContain('…')
	})
})
