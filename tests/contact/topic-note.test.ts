import { describe, expect, it } from 'vitest'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import { topicNoteFrom } from '../../src/contact/topic-note'
import { dayInName } from '../../src/note/day'
import { fieldsFromCache } from '../../src/note/fields'
import { noteTopic } from '../../src/note/topic'
import { dayAt } from '../contact-builder'

const RULES = { ...defaultReadingRules(dayInName), excludedFolders: ['Private'] }
const CHANGED = dayAt('2026-11-18')

interface Said {
	readonly path?: string
	readonly values?: Readonly<Record<string, unknown>>
	readonly tags?: readonly string[]
}

function noteOf({ path = 'Topics/Titan.md', values = {}, tags = [] }: Said) {
	return topicNoteFrom({ path, fields: fieldsFromCache(values), tags, links: [noteTopic('Lathe.md')], changed: CHANGED }, RULES)
}

describe('a note to send', () => {
	it('bears itself, what it links to, and its tags with those above them', () => {
		const values = { tags: ['metal', 'cnc/lathe'], aliases: ['Ti'], url: 'https://example.org' }
		expect(noteOf({ values, tags: ['#cnc/mill'] })).toEqual({
			path: 'Topics/Titan.md',
			title: 'Titan',
			changed: CHANGED,
			aliases: ['Ti'],
			topics: ['note Topics/Titan.md', 'note Lathe.md', 'tag metal', 'tag cnc', 'tag cnc/lathe', 'tag cnc/mill'],
			address: 'https://example.org',
		})
	})

	it.each<[string, Said]>([
		['a contact', { values: { type: 'contact' } }],
		['a contact by circle', { values: { круг: 2 } }],
		['a contact by tag', { tags: ['#person'] }],
		['a dated note', { path: 'Daily/2026-11-18.md' }],
		['a meeting', { values: { date: '2026-11-18', people: ['[[Anna]]'] } }],
		['a template', { values: { title: '{{title}}' } }],
		['a template by name', { path: 'Templates/{{date}}.md' }],
		['a conflict copy', { path: 'Titan (Conflicted copy laptop 202611201830).md' }],
		['in an excluded folder', { path: 'Private/Titan.md' }],
		['confidential', { values: { confidential: true } }],
		['confidential in Russian', { values: { конфиденциально: 'да' } }],
		['confidential in one of two spellings', { values: { confidential: false, конфиденциально: true } }],
	])('is none that is %s', (_, said) => {
		expect(noteOf(said)).toBeNull()
	})

	it.each<[string, Said]>([
		['says that it is not confidential', { values: { confidential: false } }],
		['has a date and no people', { values: { date: '2026-11-18' } }],
		['has the name of an excluded folder in its own', { path: 'Private notes.md' }],
	])('may be one that %s', (_, said) => {
		expect(noteOf(said)).not.toBeNull()
	})
})
