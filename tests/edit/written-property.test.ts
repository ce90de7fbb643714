import { describe, expect, it } from 'vitest'
import { newKey, spellingsIn } from '../../src/edit/written-property'
import type { Property } from '../../src/note/property'
import { editRules, note, RULES } from './acting'

describe('the spellings of a property in a note', () => {
	it.each<[string, Property, readonly string[]]>([
		['last_contact: 1', 'last_contact', ['last_contact']],
		['Last Contact: 1', 'last_contact', ['Last Contact']],
		['last_chat: 1\nlast_contact: 2\nprm-last-contacted: 3', 'last_contact', ['last_contact', 'last_chat', 'prm-last-contacted']],
		['последний_контакт: 1\nlastContact: 2\nlast_contact: 3', 'last_contact', ['last_contact', 'lastContact', 'последний_контакт']],
		['prm-cadence: 1\nчастота: 2\ncontact-frequency: 3', 'cadence', ['prm-cadence', 'частота', 'contact-frequency']],
		['last_contact:', 'last_contact', ['last_contact']],
		['last_contact: 1\nlast_contact: 2', 'last_contact', ['last_contact']],
		['role: CTO', 'last_contact', []],
	])('stand in the order that counts: %j', (properties, property, keys) => {
		expect(spellingsIn(note(properties), property, RULES).map(({ key }) => key)).toEqual(keys)
	})

	it('begin with the user’s own, which no longer means another', () => {
		const rules = editRules({ key_last_contact: 'spoken', key_met: 'last_chat' })
		const text = note('last_contact: 1\nspoken: 2\nlast_chat: 3')
		expect(spellingsIn(text, 'last_contact', rules).map(({ key }) => key)).toEqual(['spoken', 'last_contact'])
		expect(spellingsIn(text, 'met', rules).map(({ key }) => key)).toEqual(['last_chat'])
	})

	it.each(['', 'last_contact: 1', '---\nlast_contact: 1\n'])('are none without frontmatter: %j', (text) => {
		expect(spellingsIn(text, 'last_contact', RULES)).toEqual([])
	})
})

describe('a new key', () => {
	const LOG = '## Взаимодействия\n'

	it.each<[string, string, Property, string]>([
		['an English note', '---\ncircle: 2\n---\n', 'snooze_until', 'snooze_until'],
		['a note without frontmatter', '# Anna\n', 'snooze_until', 'snooze_until'],
		['a Russian note', '---\nкруг: 2\n---\n', 'snooze_until', 'отложено_до'],
		['a Russian note with tags and type', '---\ntype: contact\ntags: [контакт]\naliases: [Лена]\nкруг: 2\n---\n', 'stage_since', 'этап_с'],
		['a note whose type is Russian', `---\nтип: контакт\n---\n${LOG}`, 'last_contact', 'последний_контакт'],
		['a note mostly Russian', '---\nкруг: 2\nэтап: 1\nphone: 1\n---\n', 'cadence', 'частота'],
		['a note half Russian', '---\nкруг: 2\ncircle: 2\n---\n', 'cadence', 'cadence'],
		['a note with a Russian log and English properties', `---\ncircle: 2\nstage: 1\n---\n${LOG}`, 'cadence', 'cadence'],
		['a note with a Russian log and no property', `---\ntype: contact\n---\n${LOG}`, 'cadence', 'cadence'],
		['a note with Russian properties and an English log', '---\nкруг: 2\n---\n## Interactions\n', 'cadence', 'cadence'],
	])('in %s', (_, text, property, key) => {
		expect(newKey(text, property, RULES)).toBe(key)
	})

	it.each(['---\ncircle: 2\n---\n', '---\nкруг: 2\n---\n'])('is the user’s own in whichever note: %j', (text) => {
		expect(newKey(text, 'snooze_until', editRules({ key_snooze_until: ' sleep until ' }))).toBe('sleep until')
		expect(newKey(text, 'snooze_until', { ...RULES, renames: { snooze_until: '  ' } })).not.toBe('')
	})

	it('is English in a note that tells no language, also for a Russian reader', () => {
		expect(newKey('---\ntype: contact\n---\n', 'snooze_until', editRules({}, 'ru'))).toBe('snooze_until')
	})
})
