import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import { sayGiven, sayMatch, sayOffer } from '../../src/i18n/say-match'
import { sayMe } from '../../src/i18n/say-me'
import { linkedTextsOf } from '../../src/note/value'
import type { Match } from '../../src/query/match'
import { aContact } from '../contact-builder'

const source = { path: 'A.md', line: 2 }

function help(need: string, offer: string): Match {
	return { kind: 'help', who: aContact().named('Anna').tieOn('2026-11-24'), need, of: 'needs', needSource: source, offer, offerSource: source }
}

function introduction(need: string, offer: string): Match {
	return { ...help(need, offer), kind: 'introduce', other: aContact().named('Boris').tieOn('2026-11-24') }
}

describe('a match in words', () => {
	it('says what to do, and what for', () => {
		expect(sayMatch(help('a turner', 'x'), 'en')).toBe('Help Anna: a turner')
		expect(sayMatch(help('токарь', 'x'), 'ru')).toBe('Помочь: Anna, токарь')
		expect(sayMatch(introduction('a turner', 'x'), 'en')).toBe('Introduce Anna and Boris: a turner')
		expect(sayMatch(introduction('токарь', 'x'), 'ru')).toBe('Познакомить: Anna и Boris, токарь')
		expect(sayOffer(help('x', 'steel'), 'en')).toBe('you offer: steel')
		expect(sayOffer(introduction('x', 'сталь'), 'ru')).toBe('Boris предлагает: сталь')
	})

	it.each([
		['the offer, which tells its kind', help('a turner', 'a contact of a turner'), 'a contact of a turner'],
		['the offer with the kind that the need tells', help('advice on furnaces', 'furnaces'), 'advice, furnaces'],
		['the offer alone where neither tells one', help('a turner', 'turning'), 'turning'],
		['a contact for an introduction', introduction('a turner', 'turning'), 'a contact, a turner'],
	])('gives %s', (_, match, given) => {
		expect(sayGiven(match, 'en')).toBe(given)
	})

	it('gives in Russian', () => {
		expect(sayGiven(introduction('токарь', 'x'), 'ru')).toBe('контакт, токарь')
		expect(sayGiven(help('совет о печах', 'печи'), 'ru')).toBe('совет, печи')
	})
})

describe('what was made of the user’s own note', () => {
	const read = (offers: number, interests: number) => {
		const texts = (count: number) => linkedTextsOf(Array.from({ length: count }, (_, at) => String(at)))
		return { kind: 'read', path: 'Me.md', me: { offers: texts(offers), interests: texts(interests), source } } as const
	}

	it.each([
		[0, 0, 'Read from Me.md: 0 offers, 0 interests.', 'Взято из Me.md: 0 предложений, 0 интересов.'],
		[1, 1, 'Read from Me.md: 1 offer, 1 interest.', 'Взято из Me.md: 1 предложение, 1 интерес.'],
		[2, 5, 'Read from Me.md: 2 offers, 5 interests.', 'Взято из Me.md: 2 предложения, 5 интересов.'],
		[21, 22, 'Read from Me.md: 21 offers, 22 interests.', 'Взято из Me.md: 21 предложение, 22 интереса.'],
	])('%i and %i', (offers, interests, english, russian) => {
		expect(sayMe(read(offers, interests), en.matches)).toBe(english)
		expect(sayMe(read(offers, interests), ru.matches)).toBe(russian)
	})

	it('is why there is nothing', () => {
		expect(sayMe({ kind: 'gone', path: 'Me' }, en.matches)).toBe('Me is not there.')
		expect(sayMe({ kind: 'broken', path: 'Me.md' }, ru.matches)).toBe('Свойства заметки Me.md не читаются: в YAML ошибка.')
	})
})
