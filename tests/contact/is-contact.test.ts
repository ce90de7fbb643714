import { describe, expect, it } from 'vitest'
import { isContact } from '../../src/contact/is-contact'
import { PropertyReader } from '../../src/contact/property-reader'
import { fieldsOf, rulesWith } from './note'

function says(yaml: string, path = 'Notes/Anna.md', tags: readonly string[] = [], changes = {}): boolean {
	const rules = rulesWith(changes)
	return isContact(path, new PropertyReader(fieldsOf(yaml), rules.vocabulary), rules, tags)
}

describe('a note is a contact by its type, a tag, its folder, or a circle', () => {
	it.each([
		['type: contact'],
		['type: Person'],
		['type: КОНТАКТ'],
		['type: человек'],
		['Тип: контакт'],
		['type: [note, person]'],
		['type: "[[Person]]"'],
		['tags: contact'],
		['tags: "#contact"'],
		['tags: [work, Person]'],
		['tags: work, контакт'],
		['tags: work person'],
		['tags:\n  - contact/client'],
		['теги: [контакт]'],
		['circle: 2'],
		['circle: Support'],
		['круг: "[[Цех]]"'],
		['circle: 7'],
		['circle: 0'],
	])('%s', (yaml) => {
		expect(says(yaml)).toBe(true)
	})

	it.each([
		[''],
		['type: note'],
		['type: organization'],
		['type:'],
		['tags: contacts'],
		['tags: [my/contact, personal]'],
		['circle:'],
		['circle: ""'],
		['circle: []'],
		['stage: 2'],
		['name: Anna'],
		['birthday: 1985-04-12'],
	])('not by %j', (yaml) => {
		expect(says(yaml)).toBe(false)
	})

	it.each([
		['People', 'People/Anna.md', true],
		['People/', 'People/Anna.md', true],
		['/People', 'People/Friends/Anna.md', true],
		['People', 'Peoples/Anna.md', false],
		['People', 'Other/People/Anna.md', false],
		['Anna.md', 'Anna.md/Notes.md', true],
		['/', 'Anna.md', true],
	])('by the folder %s: %s', (folder, path, expected) => {
		expect(says('', path, [], { contactFolders: [folder] })).toBe(expected)
	})

	it('never in an excluded folder', () => {
		expect(says('type: contact', 'Archive/Anna.md', [], { excludedFolders: ['Archive'] })).toBe(false)
		expect(says('type: contact', 'Archives/Anna.md', [], { excludedFolders: ['Archive'] })).toBe(true)
	})

	it('by a tag of its body, unless the note is a day', () => {
		expect(says('', 'Notes/Anna.md', ['#idea', '#contact/client'])).toBe(true)
		expect(says('', 'Notes/Anna.md', ['#contacts'])).toBe(false)
		expect(says('', 'Daily/2026-11-21.md', ['#contact'])).toBe(false)
		expect(says('tags: contact', 'Daily/2026-11-21.md')).toBe(true)
	})

	it('by other types and tags where they are set', () => {
		expect(says('type: client', 'Anna.md', [], { contactTypes: ['client'] })).toBe(true)
		expect(says('type: contact', 'Anna.md', [], { contactTypes: ['client'] })).toBe(false)
		expect(says('tags: crm/people/new', 'Anna.md', [], { contactTags: ['crm/people'] })).toBe(true)
	})
})
