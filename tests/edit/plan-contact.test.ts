import { describe, expect, it } from 'vitest'
import { factsFromText } from '../../src/contact/note-facts'
import { contactFromTemplate, newContactText } from '../../src/edit/plan-contact'
import { dayInName, dayOf } from '../../src/note/day'
import { editRulesFrom, readingRulesFrom } from '../../src/settings/rules-from'
import { partsOf } from '../../src/settings/rules-from'
import { settingsFrom } from '../../src/settings/settings'

/** The keys that Tend writes later, empty. */
const LATER = ['stage', 'stage_since', 'met', 'last_contact', 'cadence', 'snooze_until', 'birthday', 'organization', 'role'].map((key) => `${key}:\n`).join('')
const TODAY = dayOf(2026, 11, 24) ?? 0

function rulesOf(data: unknown, language: 'en' | 'ru' = 'en') {
	const settings = settingsFrom(data)
	const reading = readingRulesFrom(settings, dayInName)
	const mark = { types: partsOf(settings.contactTypes), tags: partsOf(settings.contactTags) }
	return { reading, mark, rules: editRulesFrom(settings, reading, language) }
}

describe('the note of a new contact', () => {
	it('has the keys that Tend writes later, and a heading for the log', () => {
		const { mark, rules } = rulesOf({})
		const keys = ['type: contact', 'circle: 2', 'stage:', 'stage_since:', 'met:', 'last_contact:', 'cadence:', 'snooze_until:', 'birthday:', 'organization:', 'role:']
		expect(newContactText({ name: 'Anna Weber', circle: 2 }, mark, rules)).toBe(`---\n${keys.join('\n')}\n---\n\n## Interactions\n`)
	})

	it.each([
		['the defaults', {}, null],
		['a circle', {}, 3],
		['another type', { contactTypes: 'Лучший друг, friend' }, null],
		['tags only', { contactTypes: '', contactTags: '#people/close' }, null],
		['the user’s own keys', { key_type: 'kind of note', key_circle: 'ring', key_tags: 'labels' }, 1],
		['keys that YAML would read otherwise', { key_circle: 'yes', key_type: '- x' }, 1],
	] as const)('is a contact and wholly readable with %s', (_name, data, circle) => {
		const { reading, mark, rules } = rulesOf(data)
		const facts = factsFromText('Anna.md', newContactText({ name: 'Anna', circle }, mark, rules), reading, TODAY)
		expect(facts?.contact).toMatchObject({ name: 'Anna', circle, met: null, lastContact: null, unreadable: [] })
	})

	it.each([
		['ru', {}, 'Взаимодействия'],
		['en', { logHeadings: 'Журнал, Log' }, 'Log'],
		['ru', { logHeadings: 'Journal, Log' }, 'Journal'],
	] as const)('stands under a heading that the settings know (%s, %j)', (language, data, expected) => {
		const { mark, rules } = rulesOf(data, language)
		expect(newContactText({ name: 'A', circle: null }, mark, rules)).toContain(`\n## ${expected}\n`)
	})
})

describe('a new contact by a template', () => {
	it.each([
		['fills in name and day', '---\ntype: contact\nadded: {{date}}\n---\n# {{title}}, {{ name }}\n', null, `---\ntype: contact\nadded: 2026-11-24\ncircle:\n${LATER}---\n# Anna, Anna\n`],
		['sets the circle where the template has its key', '---\ntype: contact\nкруг: # which?\n---\n', 2, `---\ntype: contact\nкруг: 2 # which?\n${'этап этап_с знакомство последний_контакт частота отложено_до день_рождения организация роль'.split(' ').map((key) => `${key}:\n`).join('')}---\n`],
		['makes it a contact where the template does not', '# {{title}}\n', null, `---\ntype: contact\ncircle:\n${LATER}---\n# Anna\n`],
		['leaves broken properties as they are', '---\na: [\n---\n', 2, '---\na: [\n---\n'],
	] as const)('%s', (_, template, circle, text) => {
		const { mark, rules } = rulesOf({})
		expect(contactFromTemplate(template, { name: 'Anna', circle }, mark, TODAY, rules)).toBe(text)
	})
})
