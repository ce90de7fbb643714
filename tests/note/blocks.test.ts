import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksFrom } from '../../src/note/blocks'

/** `line kind text` of each block; a heading with its level, a task with its mark. */
function blocks(text: string): string[] {
	return blocksFrom(text, 0, 1).map(({ kind, level, mark, text: content, line }) => {
		const detail = kind === 'heading' ? level : kind === 'task' ? `[${mark}]` : ''
		return `${line} ${kind}${detail} ${content.replaceAll('\n', '/')}`
	})
}

describe('the blocks of a note', () => {
	it.each<[string, string, string[]]>([
		['headings', '# One\n### Three ###\n#tag\n####### seven', ['1 heading1 One', '2 heading3 Three',
			'3 paragraph #tag/####### seven']],
		['underlined headings', 'One\n===\ntwo\nlines\n---\n- item\n---',
			['1 heading1 One', '3 heading2 two/lines', '6 item item']],
		['list items', '- a\n* b\n+ c\n1. d\n2) e\n-no\n', ['1 item a', '2 item b', '3 item c', '4 item d',
			'5 item e/-no']],
		['items at any level', '- a\n  - b\n\t\t- c\n        - d', ['1 item a', '2 item b', '3 item c', '4 item d']],
		['tasks', '- [ ] a\n- [x] b\n1. [/] c\n- [-]\n- [xx] d\n- [a](b)', [
			'1 task[ ] a', '2 task[x] b', '3 task[/] c', '4 task[-] ', '5 item [xx] d', '6 item [a](b)',
		]],
		['paragraphs', 'a\nb\n\nc', ['1 paragraph a/b', '4 paragraph c']],
		['continued items', '- a\n  more\nlazy\n\n  apart', ['1 item a/more/lazy', '5 paragraph apart']],
		['quotes', '> - a\n> text\n>> 1. [ ] b\n\nafter', ['1 item a', '2 other text', '3 task[ ] b',
			'5 paragraph after']],
		['tables', '| a | b |\n|---|---|\ntext', ['1 other | a | b |', '2 other |---|---|', '3 paragraph text']],
		['rules', 'a\n\n***\n- - -\n___\nb', ['1 paragraph a', '6 paragraph b']],
		['CRLF', '# A\r\n- b\r\n\r\nc\r\n', ['1 heading1 A', '2 item b', '4 paragraph c']],
		['empty items', '*\n1.\n+ ', ['1 item ', '2 item ', '3 item ']],
	])('%s', (_, text, expected) => {
		expect(blocks(text)).toEqual(expected)
	})

	it.each<[string, string, string[]]>([
		['fences', 'a\n```\n- b\n# c\n```\nd', ['1 paragraph a', '6 paragraph d']],
		['tildes, with a language', '~~~js\n```\n~~~\nd', ['4 paragraph d']],
		['longer fences', '````\n```\n- b\n````\nd', ['5 paragraph d']],
		['fences in lists', '- a\n  ```\n  - b\n  ```\n- c', ['1 item a', '5 item c']],
		['an unclosed fence', 'a\n```\n- b\n- c', ['1 paragraph a']],
		['a fence left with its quote', '> ```\n> - a\n- b', ['3 item b']],
		['backticks that are no fence', '``` a ` b\nc', ['1 paragraph ``` a ` b/c']],
		['indented code', 'a\n\n    - b\n\t- c\n\nd\n    - e', ['1 paragraph a', '6 paragraph d', '7 item e']],
		['code at the start', '    - a\nb', ['2 paragraph b']],
		['no code in a list', '- a\n\n    - b', ['1 item a', '3 item b']],
		['code after a heading', '- a\n# b\n\n    - c', ['1 item a', '2 heading1 b']],
		['code after a list has ended', '- a\n\nb\n\n    - c', ['1 item a', '3 paragraph b']],
	])('leave out code: %s', (_, text, expected) => {
		expect(blocks(text)).toEqual(expected)
	})

	it('begin where they are told to', () => {
		expect(blocksFrom('skip\n- a\n- b', 5, 12)).toEqual([
			{ kind: 'item', level: 0, mark: '', text: 'a', line: 12 },
			{ kind: 'item', level: 0, mark: '', text: 'b', line: 13 },
		])
	})

	it('stand in the order of the note, each on its own line', () => {
		const text = fc.string({ unit: fc.constantFrom('- ', '# ', '> ', '```', '\n', '\r\n', 'a', '[ ] ', '    ',
			'|', '=', '---', '1. ') })
		fc.assert(
			fc.property(text, (note) => {
				const lines = note.split('\n').length
				let last = 0
				for (const { line, text: content } of blocksFrom(note, 0, 1)) {
					expect(line).toBeGreaterThan(last)
					expect(line + content.split('\n').length - 1).toBeLessThanOrEqual(lines)
					last = line
				}
			}),
		)
	})
})
