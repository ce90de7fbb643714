import { describe, expect, it } from 'vitest'
import { meFrom } from '../../src/contact/me'
import { NO_FIELDS, fieldsFromCache } from '../../src/note/fields'
import { fieldsFromText } from '../../src/note/frontmatter'
import { vocabularyWith } from '../../src/note/property'

const vocabulary = vocabularyWith({ offers: 'can do' })
const offersIn = (values: Readonly<Record<string, unknown>>) => meFrom('Me.md', fieldsFromCache(values), vocabulary).offers.map(({ text }) => text)

describe('the user’s own note', () => {
	it.each([
		['a list', { offers: ['[[Titanium]]', 'a second look'] }, ['Titanium', 'a second look']],
		['a single text', { offers: 'a second look' }, ['a second look']],
		['a Russian key', { 'Предложения': ['взгляд со стороны'] }, ['взгляд со стороны']],
		['the user’s own key', { 'can do': 'castings' }, ['castings']],
		['nothing', { offers: null }, []],
	])('tells offers by %s', (_, values, offers) => {
		expect(offersIn(values)).toEqual(offers)
	})

	it('tells what its owner cares about, with the links', () => {
		const { interests } = meFrom('Me.md', fieldsFromCache({ интересы: ['[[Titanium|the metal]]', 'rowing'] }), vocabulary)
		expect(interests).toEqual([{ text: 'the metal', links: [{ target: 'Titanium', shown: 'the metal' }] }, { text: 'rowing', links: [] }])
	})

	it('says where the offers stand: the line, or the property of which the line is found when it is opened', () => {
		const fields = fieldsFromText('---\nname: Me\noffers: a second look\n---\n') ?? NO_FIELDS
		expect(meFrom('Me.md', fields, vocabulary).source).toEqual({ path: 'Me.md', line: 3 })
		expect(meFrom('Me.md', fieldsFromCache({ offers: 'x' }), vocabulary).source).toEqual({ path: 'Me.md', line: null, property: 'offers' })
	})
})
