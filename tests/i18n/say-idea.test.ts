import { describe, expect, it } from 'vitest'
import { sayIdea } from '../../src/i18n/say-idea'
import type { SharedTopic } from '../../src/query/idea'
import { dayAt } from '../contact-builder'

const TODAY = dayAt('2026-11-24')

const topic = (text: string, of: SharedTopic['of'] = 'interests'): SharedTopic => ({ text, of, source: { path: 'Anna.md', line: 4 } })
const idea = (changed: string, ...shared: [SharedTopic, ...SharedTopic[]]) => ({ path: 'T.md', title: 'T', changed: dayAt(changed), shared, address: null })

describe('why a note is offered', () => {
	it.each([
		['2026-11-24', 'changed today', 'изменена сегодня'],
		['2026-11-23', 'changed yesterday', 'изменена вчера'],
		['2026-11-18', 'changed 18 November', 'изменена 18 ноября'],
		['2025-12-31', 'changed 31 December 2025', 'изменена 31 декабря 2025'],
	])('of %s: %s, %s', (day, english, russian) => {
		expect(sayIdea(idea(day, topic('titan')), 'en', TODAY)).toBe(`${english}, shared topic: titan`)
		expect(sayIdea(idea(day, topic('титан')), 'ru', TODAY)).toBe(`${russian}, общая тема: титан`)
	})

	it('names several topics, and those of the last conversation by themselves', () => {
		const several = idea('2026-11-18', topic('a'), topic('#b', 'last'), topic('c', 'needs'))
		expect(sayIdea(several, 'en', TODAY)).toBe('changed 18 November, shared topics: a, c, from your last conversation: #b')
		expect(sayIdea(several, 'ru', TODAY)).toBe('изменена 18 ноября, общие темы: a, c, из последнего разговора: #b')
	})

	it('names the last conversation alone', () => {
		expect(sayIdea(idea('2026-11-18', topic('a', 'last')), 'en', TODAY)).toBe('changed 18 November, from your last conversation: a')
	})
})
