import { describe, expect, it } from 'vitest'
import { organizationNoteFrom } from '../../src/contact/organization-note'
import { fieldsFromCache } from '../../src/note/fields'
import { vocabularyWith } from '../../src/note/property'

const read = (values: Readonly<Record<string, unknown>>, path = 'Helios Labs.md', renames = {}) =>
	organizationNoteFrom(path, fieldsFromCache(values), vocabularyWith(renames))

describe('an organization’s own note', () => {
	it.each([
		['organization', true],
		['Organisation', true],
		['company', true],
		['организация', true],
		['Компания', true],
		['[[organization]]', true],
		[['note', 'company'], true],
		['organizations', false],
		['contact', false],
		[undefined, false],
		[7, false],
	])('of type %s is one by its type: %s', (type, isTyped) => {
		expect(read(type === undefined ? {} : { type })?.isTyped).toBe(isTyped)
	})

	it('also goes by what the user calls the property', () => {
		expect(read({ type: 'Betrieb' }, 'A.md', { organization: 'betrieb' })?.isTyped).toBe(true)
	})

	it('says what hurts, in either language, and is called as its file', () => {
		const note = read({ проблемы: ['[[Casting defects|scrap]]', ''], needs: 'a bench' }, 'Organizations/Helios Labs.md')
		expect(note?.name).toBe('Helios Labs')
		expect(note?.problems).toEqual([{ text: 'scrap', links: [{ target: 'Casting defects', shown: 'scrap' }] }])
		expect(note?.needs.map(({ text }) => text)).toEqual(['a bench'])
	})

	it.each([
		['Templates/{{title}}.md', {}],
		['Templates/Organization.md', { type: 'organization', problems: '{{problems}}' }],
		['Helios (Conflicted copy laptop 202611201830).md', { type: 'organization' }],
	])('is none in %s', (path, values) => {
		expect(read(values, path)).toBeNull()
	})
})
