import { describe, expect, it } from 'vitest'
import type { Acquaintance } from '../../src/contact/acquaintance'
import type { Source } from '../../src/contact/source'
import type { Tie } from '../../src/contact/tie'
import type { Language } from '../../src/i18n/language'
import type { WaySpeech } from '../../src/i18n/say-way-in'
import { sayAcquaintance, sayAgainst, sayLastSpoken, sayWayIn } from '../../src/i18n/say-way-in'
import { wordsFor } from '../../src/i18n/words-for'
import type { Channel } from '../../src/note/channel'
import { noteTopic } from '../../src/note/topic'
import { wantedPerson } from '../../src/query/wanted'
import type { Against, WayIn } from '../../src/query/way-in'
import { aContact, dayAt } from '../contact-builder'

const TODAY = dayAt('2026-11-24')
const LEV = wantedPerson({ path: 'People/Lev Orlov.md', name: 'Lev Orlov' })
const BORIS = aContact().named('Boris Levin').inCircle(2).spokeOver('call', '2026-11-12').tieOn('2026-11-24')
const ANNA = aContact().named('Anna Weber').inCircle(2).tieOn('2026-11-24')
const TIES: ReadonlyMap<string, Tie> = new Map([BORIS, ANNA].map((tie) => [tie.contact.path, tie]))
const HERE: Source = { path: 'People/Boris Levin.md', line: 7 }

function speech(language: Language, wanted = LEV): WaySpeech {
	return { words: wordsFor(language), language, today: TODAY, tieAt: (path) => TIES.get(path), wanted }
}

function knows(source: Source = HERE): readonly [Acquaintance] {
	return [{ kind: 'knows', day: null, source }]
}

const one: WayIn = { to: LEV.party, brokers: [BORIS], steps: [{ to: LEV.party, evidence: knows() }], against: [] }
const two: WayIn = {
	to: LEV.party,
	brokers: [BORIS, ANNA],
	steps: [{ to: noteTopic(ANNA.contact.path), evidence: knows() }, { to: LEV.party, evidence: knows({ path: 'People/Lev Orlov.md', line: 3 }) }],
	against: [],
}
const inside: WayIn = { to: noteTopic(BORIS.contact.path), brokers: [], steps: [], against: [] }

const said = (way: WayIn, language: Language) => sayWayIn(way, speech(language)).map(({ text }) => text).join(', ')

describe('a way in in one sentence', () => {
	it.each([
		['through one', one, 'Boris Levin, spoke on 12 November', 'Boris Levin, говорили 12 ноября'],
		['through two', two, 'Boris Levin, who knows Anna Weber', 'Boris Levin, дальше Anna Weber'],
		['to an organization where somebody is known', inside, 'You know Boris Levin there, spoke on 12 November', 'Ваш знакомый контакт там: Boris Levin, говорили 12 ноября'],
	])('%s', (_, way, english, russian) => {
		expect([said(way, 'en'), said(way, 'ru')]).toEqual([english, russian])
	})

	it('leads from the broker to the line that says they know each other, and from the day to the line of the talk', () => {
		expect(sayWayIn(one, speech('en')).map(({ source }) => source)).toEqual([HERE, BORIS.lastContact?.source])
	})

	it.each<[Channel, string, string]>([
		['call', 'spoke', 'говорили'],
		['video', 'spoke', 'говорили'],
		['meeting', 'met', 'виделись'],
		['message', 'in touch', 'переписывались'],
		['email', 'in touch', 'переписывались'],
		['event', 'met', 'виделись'],
	])('says of a %s: %s, %s', (channel, english, russian) => {
		const tie = aContact().spokeOver(channel, '2026-11-23').tieOn('2026-11-24')
		expect([sayLastSpoken(tie, speech('en')), sayLastSpoken(tie, speech('ru'))].map(([part]) => part?.text)).toEqual([`${english} yesterday`, `${russian} вчера`])
	})

	it('says nothing of a last talk where none is known', () => {
		expect(sayLastSpoken(ANNA, speech('en'))).toEqual([])
	})
})

describe('what shows that two know each other', () => {
	const pair = [noteTopic(BORIS.contact.path), LEV.party] as const
	const of = (kind: Acquaintance['kind'], path: string, day: string | null = null): [Acquaintance, typeof pair] => {
		return [{ kind, day: day === null ? null : dayAt(day), source: { path, line: 4 } }, pair]
	}
	it.each([
		['in the one’s note', of('knows', 'People/Boris Levin.md'), 'Boris Levin’s note says they know each other', 'в заметке «Boris Levin» сказано, что они знакомы'],
		['who introduced, in the other’s note', of('introduced', 'People/Lev Orlov.md'), 'Lev Orlov’s note names Boris Levin under “introduced by”', 'в заметке «Lev Orlov» под «кто представил» стоит Boris Levin'],
		['a conversation of both', of('together', 'Meetings/Plan.md', '2026-05-03'), 'together on 3 May', 'вместе 3 мая'],
		['one of another year', of('together', 'Meetings/Plan.md', '2025-05-03'), 'together on 3 May 2025', 'вместе 3 мая 2025'],
		['one without a day', of('together', 'Meetings/Plan.md'), 'together in one conversation', 'вместе в одном разговоре'],
		['a link from the one to the other', of('link', 'People/Boris Levin.md'), 'Boris Levin’s note links to Lev Orlov', 'в заметке «Boris Levin» есть ссылка: Lev Orlov'],
		['a link back', of('link', 'People/Lev Orlov.md'), 'Lev Orlov’s note links to Boris Levin', 'в заметке «Lev Orlov» есть ссылка: Boris Levin'],
		['a note that is neither’s', of('link', 'Notes/Guild.md'), 'both stand in the note Guild', 'оба имени стоят в заметке «Guild»'],
	])('%s', (_, [evidence, [from, to]], english, russian) => {
		expect(sayAcquaintance(evidence, [from, to], speech('en'))).toBe(english)
		expect(sayAcquaintance(evidence, [from, to], speech('ru'))).toBe(russian)
	})
})

describe('what speaks against asking now', () => {
	const promise = (due: string | null) => ({ side: 'mine' as const, text: 'the review', due: due === null ? null : dayAt(due), people: [], line: 12 })
	it.each<[string, Against, string, string]>([
		['asked today', { kind: 'asked', day: TODAY, source: HERE }, 'asked today', 'просьба уже была сегодня'],
		['asked a while ago', { kind: 'asked', day: dayAt('2026-11-02'), source: HERE }, 'asked on 2 November', 'просьба уже была 2 ноября'],
		['a promise', { kind: 'owed', promise: { promise: promise('2026-11-27'), source: HERE } }, 'your promise is open: the review, by 27 November', 'ваше обещание ещё открыто: the review, до 27 ноября'],
		['a promise without a day', { kind: 'owed', promise: { promise: promise(null), source: HERE } }, 'your promise is open: the review', 'ваше обещание ещё открыто: the review'],
		['left alone', { kind: 'left-alone', source: HERE }, 'not to be contacted, as the note asks', 'не связываться: так сказано в заметке'],
		['boundaries', { kind: 'boundaries', text: 'no calls', source: HERE }, 'boundaries: no calls', 'границы: no calls'],
		['quiet for 91 days', { kind: 'quiet', day: TODAY - 91, source: HERE }, 'quiet since 25 August', 'тихо с 25 августа'],
		['quiet for 92 days', { kind: 'quiet', day: TODAY - 92, source: HERE }, 'quiet since August', 'тихо с августа'],
		['quiet since a second', { kind: 'quiet', day: dayAt('2026-11-02'), source: HERE }, 'quiet since 2 November', 'тихо со 2 ноября'],
		['of the circle of support', { kind: 'support', source: HERE }, 'circle “Support”: ask as a friend', 'круг «Поддержка»: просите по-дружески'],
	])('%s', (_, against, english, russian) => {
		expect([sayAgainst(against, speech('en')), sayAgainst(against, speech('ru'))]).toEqual([english, russian].map((text) => ({ text, source: HERE })))
	})
})
