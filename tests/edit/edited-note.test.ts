import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../src/edit/act-plan'
import { editedNote } from '../../src/edit/edited-note'
import { changeLine, logLine, tickPromise } from '../../src/edit/line-steps'
import { setProperty } from '../../src/edit/property-steps'
import { Refused } from '../../src/edit/refusal'
import { spliced } from '../../src/edit/splice'
import type { Step } from '../../src/edit/step'
import { undone, undoOf } from '../../src/edit/undo-splices'
import { dayAt } from '../contact-builder'
import { note, PATH, RULES } from './acting'
import { anyText } from './any-note'

const CALL = logLine({ day: dayAt('2026-11-24'), channel: 'call', people: [], text: '', words: {} })
const CIRCLE = setProperty('circle', 2)

/** Puts a text in front of everything. */
const before = (put: string): Step => () => [{ from: 0, to: 0, text: put }]
const refuse: Step = () => {
	throw new Refused('unsure', { key: 'circle', line: 3, text: 'x'.repeat(100) })
}

describe('a template', () => {
	it.each([
		['Templates/{{name}}.md', note('')],
		['<% tp.file.title %>.md', note('')],
		[PATH, note('met: "{{date}}"')],
		[PATH, note('met: {{date}}')],
		[PATH, note('tags: [a, "<% tp.user.tag() %>"]')],
	])('is left alone: %s with %j', (path, text) => {
		expect(editedNote(path, text, [CIRCLE], RULES)).toEqual({ kind: 'template', key: null, line: null, text: '' })
	})

	it.each([
		['People/{{.md', note('')],
		['{{date}}/Anna.md', note('')],
		[PATH, note('', '{{date}} <% tp.now() %>\n')],
		[PATH, note('met: "{{"')],
	])('is what only looks like one not: %s with %j', (path, text) => {
		expect(isRefusal(editedNote(path, text, [CIRCLE], RULES))).toBe(false)
	})
})

describe('several steps', () => {
	it('are one edit of the text as it was', () => {
		const text = note('circle: 1', '## Interactions\n')
		const edited = editedNote(PATH, text, [CALL, CIRCLE, setProperty('role', 'CTO')], RULES)
		if (isRefusal(edited)) throw new Error(edited.kind)
		expect(edited.text).toBe(note('circle: 2\nrole: CTO', '## Interactions\n\n- 2026-11-24 call\n'))
		expect(edited.splices.map(({ from, to, text: put }) => [text.slice(from, to), put])).toEqual([
			['1', '2'],
			['', 'role: CTO\n'],
			['', '\n- 2026-11-24 call\n'],
		])
		expect(spliced(text, edited.splices)).toBe(edited.text)
	})

	it('each see what the one before has left', () => {
		const seen: string[] = []
		const look: Step = (text) => {
			seen.push(text)
			return []
		}
		expect(editedNote(PATH, 'c', [look, before('b'), look, before('a'), look], RULES)).toEqual({ text: 'abc', splices: [{ from: 0, to: 0, text: 'ab' }] })
		expect(seen).toEqual(['c', 'bc', 'abc'])
	})

	it('that find nothing to do leave the text as it is, and so do none', () => {
		const text = note('circle: 2')
		expect(editedNote(PATH, text, [CIRCLE, CIRCLE], RULES)).toEqual({ text, splices: [] })
		expect(editedNote(PATH, text, [], RULES)).toEqual({ text, splices: [] })
	})

	it.each([
		['the first', [refuse, CIRCLE]],
		['the last', [CIRCLE, CALL, refuse]],
		['one between', [CIRCLE, refuse, CALL]],
	])('are all left undone where %s is refused, and the reason is told', (_, steps) => {
		expect(editedNote(PATH, note(''), steps, RULES)).toEqual({ kind: 'unsure', key: 'circle', line: 3, text: 'x'.repeat(80) })
	})

	it.each<[string, string, readonly Step[], object]>([
		['broken YAML', note('a: [1'), [CIRCLE], { kind: 'yaml', line: 4 }],
		['frontmatter that never closes', '---\ntype: contact\n', [CIRCLE], { kind: 'unclosed', line: 1 }],
		['a key written twice', note('circle: 1\ncircle: 3'), [CALL, CIRCLE], { kind: 'duplicate-key', key: 'circle', line: 4 }],
		['a line that is gone', note('', 'text\n'), [CIRCLE, changeLine(5, 'other', null)], { kind: 'line-gone', line: 5, text: 'other' }],
		['a task that recurs', note('', '- [ ] x #promise 🔁 every day\n'), [tickPromise({ side: 'mine', text: 'x', due: null, people: [], line: 4 }, dayAt('2026-11-24'))], { kind: 'recurring', line: 4 }],
	])('are refused with the place: %s', (_, text, steps, refusal) => {
		expect(editedNote(PATH, text, steps, RULES)).toMatchObject(refusal)
	})

	it('pass on what is no refusal', () => {
		const fail: Step = () => {
			throw new TypeError('a slip of ours')
		}
		expect(() => editedNote(PATH, note(''), [CIRCLE, fail], RULES)).toThrow(TypeError)
	})

	it('in any text are refused, or can be undone', () => {
		const steps = [CALL, CIRCLE, setProperty('role', 'CTO'), changeLine(1, 'text', 'other')]
		fc.assert(
			fc.property(anyText, fc.shuffledSubarray(steps), (text, some) => {
				const edited = editedNote(PATH, text, some, RULES)
				if (isRefusal(edited)) return
				expect(spliced(text, edited.splices)).toBe(edited.text)
				const back = undone(edited.text, undoOf(PATH, text, edited.splices))
				expect(isRefusal(back) ? back : spliced(edited.text, back)).toBe(text)
			}),
			{ numRuns: 300, seed: 1 },
		)
	})
})
