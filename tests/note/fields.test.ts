import { expect, it } from 'vitest'
import { fieldsFromCache, NO_FIELDS } from '../../src/note/fields'

it('fields of the metadata cache are taken as they are, without lines and source', () => {
	const values = { circle: 2 }
	const fields = fieldsFromCache(values)
	expect(fields.values).toBe(values)
	expect(fields.lineOf('circle')).toBeNull()
	expect(fields.written('circle')).toBeNull()
	expect(fields.unreadable).toEqual([])
})

it('a note without frontmatter has no fields', () => {
	expect(NO_FIELDS.values).toEqual({})
	expect(NO_FIELDS.unreadable).toEqual([])
})
