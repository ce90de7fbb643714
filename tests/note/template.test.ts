import { describe, expect, it } from 'vitest'
import { fieldsFromCache, NO_FIELDS, type Fields } from '../../src/note/fields'
import { fieldsFromText } from '../../src/note/frontmatter'
import { isTemplate } from '../../src/note/template'

function fieldsOf(yaml: string): Fields {
	return fieldsFromText(`---\n${yaml}\n---\n`) ?? NO_FIELDS
}

describe('a template', () => {
	it.each([
		['name: "{{title}}"'],
		['name: {{title}}'],
		['met: {{date:YYYY-MM-DD}}'],
		['met: <% tp.date.now("YYYY-MM-DD") %>'],
		['aliases: ["<% tp.file.title %>"]'],
		['aliases:\n  - {{title}}'],
		['name:\n  first: "{{first}}"'],
		['name: Contact {{title}} here'],
	])('is a note with %s', (yaml) => {
		expect(isTemplate('People/Anna.md', fieldsOf(yaml))).toBe(true)
	})

	it.each([['Templates/{{title}}.md'], ['<% tp.file.title %>.md']])('is a note named %s', (path) => {
		expect(isTemplate(path, NO_FIELDS)).toBe(true)
	})

	it.each([['name: Anna'], ['name: "{{ alone"'], ['name: "}} {{"'], ['name: "<% alone"'], ['name: { first: Anna }'],
		['count: 0']])(
		'is not a note with %s',
		(yaml) => {
			expect(isTemplate('People/Anna.md', fieldsOf(yaml))).toBe(false)
		},
	)

	it('is not told by its folder or its body', () => {
		expect(isTemplate('{{x}}/Anna.md',
			fieldsFromText('---\ntype: contact\n---\n{{title}}') ?? NO_FIELDS)).toBe(false)
	})

	it('is told in values that the metadata cache holds', () => {
		expect(isTemplate('Anna.md', fieldsFromCache({ name: { '{ title }': null } }))).toBe(true)
		const circular: unknown[] = []
		circular.push(circular, circular)
		expect(isTemplate('Anna.md', fieldsFromCache({ a: circular }))).toBe(false)
	})
})
