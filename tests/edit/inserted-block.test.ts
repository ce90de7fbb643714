import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertedBlock } from '../../src/edit/inserted-block'

const BLOCK = '### Anna\n'

/** The note with the block for the cursor, which is written `|`; the strokes of a table are written `§`. */
function inserted(marked: string): string {
	const cursor = marked.indexOf('|')
	const note = marked.replace('|', '').replaceAll('§', '|')
	const { offset, text } = insertedBlock(note, cursor, BLOCK)
	return (note.slice(0, offset) + text + note.slice(offset)).replaceAll('|', '§')
}

describe('a block inserted at the cursor', () => {
	it.each([
		['|', '### Anna\n'],
		['One.|', 'One.\n\n### Anna\n'],
		['One.\n|', 'One.\n\n### Anna\n'],
		['One.\n\n|', 'One.\n\n### Anna\n'],
		['One.|\n\nTwo.', 'One.\n\n### Anna\n\nTwo.'],
		['One.\n|Two.', 'One.\nTwo.\n\n### Anna\n'],
		['One.|\n- Two', 'One.\n\n### Anna\n\n- Two'],
		['One.\n|\nTwo.', 'One.\n\n### Anna\n\nTwo.'],
		['On|e.', 'One.\n\n### Anna\n'],
		['- 2026-11-20 ca|ll: a\n- 2026-11-19 call: b', '- 2026-11-20 call: a\n\n### Anna\n\n- 2026-11-19 call: b'],
		['- ca|ll: a\ngoes on\n- call: b', '- call: a\ngoes on\n\n### Anna\n\n- call: b'],
		['- a|\n\t- b\n- c', '- a\n\t- b\n\n### Anna\n\n- c'],
		['§ a § b §\n§---§|---§\n§ 1 § 2 §\nText', '§ a § b §\n§---§---§\n§ 1 § 2 §\n\n### Anna\n\nText'],
		['> one|\n> two\n\nText', '> one\n> two\n\n### Anna\n\nText'],
		['```js\nco|de\n\nmore\n```\nText', '```js\ncode\n\nmore\n```\n\n### Anna\n\nText'],
		['~~~~\n|~~~\n~~~~\n', '~~~~\n~~~\n~~~~\n\n### Anna\n'],
		['One.|\r\n\r\nTwo.', 'One.\r\n\n### Anna\n\r\nTwo.'],
		['|---\na: 1\n---\nBody', '---\na: 1\n---\n\n### Anna\n\nBody'],
		['---\na: |1\n---\n', '---\na: 1\n---\n\n### Anna\n'],
		['---\na: 1\n---|', '---\na: 1\n---\n\n### Anna\n'],
		['--|-\nno properties', '---\n\n### Anna\n\nno properties'],
	])('%j becomes %j', (before, after) => {
		expect(inserted(before)).toBe(after)
	})

	it('takes nothing away, and stands on lines of its own', () => {
		const notes = fc.array(fc.constantFrom('---', 'a: 1', '', 'text', '- item', '\r'), { maxLength: 8 }).map((lines) => lines.join('\n'))
		fc.assert(fc.property(notes, fc.nat(40), (note, at) => {
			const { offset, text } = insertedBlock(note, Math.min(at, note.length), BLOCK)
			const whole = note.slice(0, offset) + text + note.slice(offset)
			expect(whole.split('\n')).toContain('### Anna')
			expect(offset === note.length || note.charAt(offset - 1) === '\n' || offset === 0).toBe(true)
			expect(whole.length).toBe(note.length + text.length)
			expect(text.trim()).toBe(BLOCK.trim())
		}))
	})
})
