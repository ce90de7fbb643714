import { describe, expect, it } from 'vitest'
import { editedProperties } from '../../src/edit/edited-properties'
import { Refused } from '../../src/edit/refusal'
import type { Refusal } from '../../src/edit/refusal'
import { spliced } from '../../src/edit/splice'
import type { PropertyEdit } from '../../src/edit/property-edit'
import { append, PROPERTY_CASES, REFUSED, remove, set } from './property-cases'

function edited(text: string, edit: PropertyEdit): string | typeof REFUSED {
	try {
		return spliced(text, editedProperties(text, edit))
	} catch (error) {
		if (error instanceof Refused) return REFUSED
		throw error
	}
}

function refusalOf(text: string, edit: PropertyEdit): Refusal | null {
	try {
		editedProperties(text, edit)
		return null
	} catch (error) {
		if (error instanceof Refused) return error.refusal
		throw error
	}
}

describe('one edit of the frontmatter leaves every other byte', () => {
	it.each(PROPERTY_CASES)('%s', (_, before, edit, after) => {
		expect(edited(before, edit)).toBe(after)
	})

	it.each(PROPERTY_CASES.filter(([, , { kind }, after]) => kind !== 'append' && after !== REFUSED))(
		'done twice is done once: %s',
		(_, before, edit) => {
			const once = edited(before, edit)
			expect(once === REFUSED ? REFUSED : edit.kind === 'keep-one' ? once : edited(once, edit)).toBe(once)
		},
	)
})

describe('a refusal says where and why', () => {
	it.each([
		['broken YAML', '---\na: [1, 2\nb: 2\n---\n', set('b', 5), { kind: 'yaml', line: 3 }],
		['a key written twice', '---\na: 1\na: 2\n---\n', set('a', 5), { kind: 'duplicate-key', key: 'a', line: 3 }],
		['a value that another refers to', '---\nz: 1\na: &x 1\nb: *x\n---\n', set('a', 5), { kind: 'anchor', key: 'a', line: 3 }],
		['frontmatter that never closes', '---\na: 1\n', set('a', 5), { kind: 'unclosed', line: 1 }],
		['comments that would be lost', '---\na:\n  - x # c\n---\n', set('a', 'y'), { kind: 'comments', key: 'a', line: 2 }],
		['a list instead of properties', '---\n- a\n---\n', set('a', 'y'), { kind: 'not-properties', line: 2 }],
		['a key with a question mark', '---\n? a\n: 1\n---\n', set('a', 3), { kind: 'odd-key', key: 'a' }],
		['a number that is none', '---\na: 1\n---\n', set('a', NaN), { kind: 'unsure', text: 'NaN' }],
	])('%s', (_, text, edit, refusal) => {
		expect(refusalOf(text, edit)).toMatchObject(refusal)
	})
})

describe('nothing is written', () => {
	it.each([
		['where the value is the same already', '---\na: "x"\n---\n', set('a', 'x')],
		['where a day is the same already', '---\nlast: 2026-11-21 # c\n---\n', set('last', '2026-11-21')],
		['where a list is the same already', '---\na: [x, y]\n---\n', set('a', ['x', 'y'])],
		['where the key to be removed is not there', '---\na: 1\n---\n', remove('b')],
		['where there is no frontmatter to remove from', 'body', remove('b')],
	])('%s', (_, text, edit) => {
		expect(editedProperties(text, edit)).toEqual([])
	})

	it('but an item is added to a list though it is there already', () => {
		expect(edited('---\na: [x]\n---\n', append('a', 'x'))).toBe('---\na: [x, x]\n---\n')
	})
})
