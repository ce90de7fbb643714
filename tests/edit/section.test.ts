import { describe, expect, it } from 'vitest'
import { bodyOf } from '../../src/edit/note-body'
import { itemAtEnd, newSection, sectionUnder } from '../../src/edit/section'
import { spliced } from '../../src/edit/splice'

describe('a section', () => {
	it.each<[string, [number, number, number] | null]>([
		['## Log\nx\n## Other', [1, 1, 2]],
		['# A\n### LOG ###\nx\n#### Sub\ny\n## Other', [2, 2, 5]],
		['**Log**\n===\nx', [1, 2, 3]],
		['a\n\nLog\n---\n\n## x', [3, 4, 5]],
		['## Log\r\n## Log', [1, 1, 1]],
		['---\nLog: 1\n---\n# Log\n', [4, 4, 4]],
		['```\n# Log\n```', null],
		['Log', null],
		['', null],
	])('of %j', (text, expected) => {
		const section = sectionUnder(bodyOf(text), ['log'])
		expect(section === null ? null : [section.line, section.headingEnd, section.last]).toEqual(expected)
	})

	it.each([
		['# Log', '# Log\n\n- x'],
		['# Log\n', '# Log\n\n- x\n'],
		['# Log\n\n', '# Log\n\n- x\n'],
		['# Log\n\n\n', '# Log\n\n- x\n\n'],
		['# Log\n  ', '# Log\n  \n- x'],
		['# Log\r\n# B\r\n', '# Log\r\n\r\n- x\r\n\r\n# B\r\n'],
		['# Log\n\n# B\n', '# Log\n\n- x\n\n# B\n'],
		['# Log\n\n\n# B\n', '# Log\n\n- x\n\n# B\n'],
		['# A\ntext\n# Log\n# B\n', '# A\ntext\n# Log\n- x\n# B\n'],
		['# A\ntext\n# Log\n\n# B\n', '# A\ntext\n# Log\n- x\n\n# B\n'],
		['# A\n\ntext\n# Log\n# B\n', '# A\n\ntext\n# Log\n\n- x\n\n# B\n'],
		['# A\n# Log', '# A\n# Log\n\n- x'],
		['Log\n===\n', 'Log\n===\n\n- x\n'],
		['# Log\n\nText\n\n# B', '# Log\n\nText\n\n- x\n\n# B'],
		['# Log\n- a\n  - b\n\n# B', '# Log\n- a\n  - b\n- x\n\n# B'],
		['# Log\n* a\n\nText', '# Log\n* a\n\nText\n\n- x'],
		['# Log\n2. a', '# Log\n2. a\n3. x'],
		['# Log\n```\n- a\n```\n', '# Log\n```\n- a\n```\n\n- x\n'],
		['# Log\n## Sub\n', '# Log\n## Sub\n\n- x\n'],
	])('%j with an item at its end is %j', (text, expected) => {
		const body = bodyOf(text)
		const section = sectionUnder(body, ['Log'])
		expect(section === null ? null : spliced(text, [itemAtEnd(body, section, 'x')])).toBe(expected)
	})

	it.each([
		['', '## New\n\n- x'],
		['\ufeff', '\ufeff## New\n\n- x'],
		['text', 'text\n\n## New\n\n- x'],
		['text\r\n', 'text\r\n\r\n## New\r\n\r\n- x\r\n'],
		['text\n\n', 'text\n\n## New\n\n- x\n'],
		['---\na: 1\n---', '---\na: 1\n---\n## New\n\n- x'],
		['---\na: 1\n---\n', '---\na: 1\n---\n## New\n\n- x\n'],
		['---\na: 1\n---\n\n', '---\na: 1\n---\n\n## New\n\n- x\n'],
		['---\r\na: 1\r\n---\r\ntext', '---\r\na: 1\r\n---\r\ntext\r\n\r\n## New\r\n\r\n- x'],
	])('%j with a new one is %j', (text, expected) => {
		expect(spliced(text, [newSection(bodyOf(text), '## New', 'x', null)])).toBe(expected)
	})

	it.each([
		['# Log', '## New\n\n- x\n\n# Log'],
		['\ufeff# Log\n', '\ufeff## New\n\n- x\n\n# Log\n'],
		['---\na: 1\n---\n# Log\n', '---\na: 1\n---\n## New\n\n- x\n\n# Log\n'],
		['text\r\n# Log\r\n', 'text\r\n\r\n## New\r\n\r\n- x\r\n\r\n# Log\r\n'],
		['text\n\nLog\n---\n', 'text\n\n## New\n\n- x\n\nLog\n---\n'],
	])('%j with a new one before it is %j', (text, expected) => {
		const body = bodyOf(text)
		expect(spliced(text, [newSection(body, '## New', 'x', sectionUnder(body, ['Log']))])).toBe(expected)
	})
})
