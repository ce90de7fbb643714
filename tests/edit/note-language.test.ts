import { describe, expect, it } from 'vitest'
import { languageOf, noteLanguage } from '../../src/edit/note-language'
import { rulesWith } from '../contact/note'

const RULES = rulesWith()

describe('the language of a note', () => {
	it.each([
		['## Interactions\n- 2026-11-20 встреча: титан', 'en'],
		['---\nтип: контакт\nкруг: 2\n---\n## interactions', 'en'],
		['---\ntype: contact\ncircle: 2\n---\n# Взаимодействия', 'ru'],
		['text\r\n\r\n## Взаимодействия\r\n', 'ru'],
	])('is that of its log\'s heading: %j', (text, language) => {
		expect(noteLanguage(text, RULES, language === 'ru' ? 'en' : 'ru')).toBe(language)
	})

	it.each([
		['---\ntype: contact\nкруг: 2\n---\nEnglish text', 'ru'],
		['---\ntype: contact\ncircle: 2\nмоё: 1\nи это: 2\n---\nРусский текст', 'en'],
		['\ufeff---\r\ntags: x\r\naliases: [y]\r\n"день рождения": 1980-01-01\r\n---\r\n', 'ru'],
		['---\nкруг: 2\nэтап: 3\nemail: a@b.example\n---\n', 'ru'],
		['---\ncircle: 2\nstage: 3\nпочта: a@b.example\n---\n', 'en'],
		['---\nnested:\n  circle: 1\nкруг: 2\n---\n', 'ru'],
	])('is that of most of its properties without a log: %j', (text, language) => {
		expect(noteLanguage(text, RULES, language === 'ru' ? 'en' : 'ru')).toBe(language)
	})

	it.each([
		['## 🤝\n- 2026-11-20 встреча: титан\n- 2026-11-19 call: x\n- 2026-11-18 звонок', 'ru'],
		['## 🤝\n- 2026-11-20 call: titanium\n', 'en'],
	])('is that of most items where the heading does not tell: %j', (text, language) => {
		expect(noteLanguage(text, rulesWith({ logHeadings: ['🤝'] }), language === 'ru' ? 'en' : 'ru')).toBe(language)
	})

	it.each([
		[''], ['\ufeff'], ['Русский текст'], ['---\ntype: contact\ntags: [x]\naliases: [Y]\n---\n'],
		['---\ncircle: 2\nэтап: 3\n---\n'], ['circle: 2\n'], ['```\n## Interactions\n```\n'],
	])('is the other one where nothing tells: %j', (text) => {
		expect([noteLanguage(text, RULES, 'en'), noteLanguage(text, RULES, 'ru')]).toEqual(['en', 'ru'])
	})

	it('goes by the keys that the user has given to properties', () => {
		const text = '---\ncustom: 2\n---\n'
		expect(noteLanguage(text, rulesWith({ vocabulary: new Map([['custom', 'circle']]) }), 'ru')).toBe('en')
	})
})

describe('the language of a text', () => {
	it.each([['Log', 'en'], ['Журнал', 'ru'], ['Журнал (log)', 'ru'], ['日誌', null], ['aб', null], ['Ёж', 'ru']])('%s: %s', (text, language) => {
		expect(languageOf(text)).toBe(language)
	})
})
