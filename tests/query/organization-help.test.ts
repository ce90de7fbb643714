import { describe, expect, it } from 'vitest'
import type { Me } from '../../src/contact/me'
import { organizationNoteFrom } from '../../src/contact/organization-note'
import { fieldsFromCache } from '../../src/note/fields'
import { vocabularyWith } from '../../src/note/property'
import { nameTopic, noteTopic } from '../../src/note/topic'
import { linkedTextsOf } from '../../src/note/value'
import { helpsForNote } from '../../src/query/organization-help'

const reading = { topicOf: (link: string) => (link === 'Titanium' || link === 'Ti' ? noteTopic('Topics/Titanium.md') : nameTopic(link)) }

function helps(said: Readonly<Record<string, unknown>>, offers: unknown): readonly (readonly [offer: string, need: string, property: unknown])[] {
	const note = organizationNoteFrom('Orgs/Plant.md', fieldsFromCache(said), vocabularyWith({}))
	const me: Me | null = offers === null ? null : { offers: linkedTextsOf(offers), interests: [], source: { path: 'Me.md', line: 3 } }
	return note === null ? [] : helpsForNote(note, me, reading).map(({ offer, need, teller: { source } }) => [offer, need, source.property])
}

describe('what I offer to an organization', () => {
	it.each([
		['the same link', { problems: '[[Titanium]]' }, ['[[Titanium]]'], [['Titanium', 'Titanium', 'problems']]],
		['one link by an alias', { needs: '[[Ti|billets]]' }, ['[[Titanium]]'], [['Titanium', 'billets', 'needs']]],
		['the same tag, the offer beneath it', { needs: 'a #cnc shop' }, ['#cnc/titanium'], [['#cnc/titanium', 'a #cnc shop', 'needs']]],
		['the same words', { needs: 'A turner' }, ['a  turner'], [['a  turner', 'A turner', 'needs']]],
		['needs before problems', { problems: ['a turner', 'b'], needs: 'a turner' }, ['a turner'], [['a turner', 'a turner', 'needs'], ['a turner', 'a turner', 'problems']]],
		['nothing else', { needs: 'a turner' }, ['a lathe'], []],
		['nothing of what it offers itself', { offers: 'a turner' }, ['a turner'], []],
		['nothing without a note of my own', { needs: 'a turner' }, null, []],
	])('%s', (_, said, offers, expected) => {
		expect(helps(said, offers)).toEqual(expected)
	})
})
