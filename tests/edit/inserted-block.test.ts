import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertedBlock } from '../../src/edit/inserted-block'

const BLOCK = '### Anna\n'

/** The note with the block in place of the cursor, which is written `|`. */
function inserted(marked: string): string {
	const cursor = marked.indexOf('|')
	const note = marked.replace('|', '')
	const { offset, text } = insertedBlock(note, cursor, BLOCK)
	return note.slice(0, offset) + text + note.slice(offset)
}

describe('a block inserted at the cursor', () => {
	it.each([
		['|', '### Anna\n'],
		['One.|', 'One.\n\n### Anna\n'],
		['One.\n|', 'One.\n\n### Anna\n'],
		['One.\n\n|', 'One.\n\n### Anna\n'],
		['One.\n|Two.', 'One.\n\n### Anna\n\nTwo.'],
		['One.\n|\nTwo.', 'One.\n\n### Anna\n\nTwo.'],
		['On|e.', 'On\n\n### Anna\n\ne.'],
		['|---\na: 1\n---\nBody', '---\na: 1\n---\n\n### Anna\n\nBody'],
		['---\na: |1\n---\n', '---\na: 1\n---\n\n### Anna\n'],
		['---\na: 1\n---|', '---\na: 1\n---\n\n### Anna\n'],
		['--|-\nno properties', '--\n\n### Anna\n\n-\nno properties'],
	])('%j becomes %j', (before, after) => {
		expect(inserted(before)).toBe(after)
	})

	it('takes nothing away, and stands on lines of its own', () => {
		const notes = fc.array(fc.constantFrom('---', 'a: 1', '', 'text', '- item', '\r'), { maxLength: 8 }).map((lines) => lines.join('\n'))
		fc.assert(fc.property(notes, fc.nat(40), (note, at) => {
			const { offset, text } = insertedBlock(note, Math.min(at, note.length), BLOCK)
			const whole = note.slice(0, offset) + text + note.slice(offset)
			expect(whole.split('\n')).toContain('### Anna')
			expect(whole.length).toBe(note.length + text.length)
			expect(text.trim()).toBe(BLOCK.trim())
		}))
	})
})
