import { describe, expect, it } from 'vitest'
import { leadBeside, topItems } from '../../src/edit/list-item'
import { bodyOf } from '../../src/edit/note-body'

/** `first-last` of each item. */
function itemsOf(text: string): string[] {
	const body = bodyOf(text)
	return topItems(body, 1, body.lines.length).map(({ block, last }) => `${String(block.line)}-${String(last)}`)
}

describe('an item', () => {
	it.each<[string, string[]]>([
		['- a\n- b', ['1-1', '2-2']],
		['- a\r\n  - b\r\n- c', ['1-2', '3-3']],
		['- a\n\t- b\n\t\t- c\n- d', ['1-3', '4-4']],
		['- a\ngoes on\n\nText', ['1-2']],
		['- a\n\n  goes on\n\nText', ['1-3']],
		['- a\n  - b\ngoes on\n- c', ['1-3', '4-4']],
		['- a\n\n  b\ngoes on\n\ntext', ['1-4']],
		['- a\n\n\n- b', ['1-1', '4-4']],
		['- a\n  ```\n  - b\n  ```\n- c', ['1-4', '5-5']],
		['- a\n - b', ['1-1', '2-2']],
		[' - a\n   - b\n - c', ['1-2', '3-3']],
		['1. a\n   b\n2. c', ['1-2', '3-3']],
		['- [ ] a\n  - [x] b\n* c', ['1-2', '3-3']],
		['> - a\n>   - b\n> - c\n- d', ['1-2', '3-3', '4-4']],
		['- a\n> b', ['1-1']],
		['- a\n## H\n  - b', ['1-1', '3-3']],
		['- a\n  ## H', ['1-1']],
		['- a\n---\n- b', ['1-1', '3-3']],
		['- a\n```\nx\n```', ['1-1']],
		['text\n    - a', ['2-2']],
		['---\na:\n- b\n---\n- c', ['5-5']],
	])('holds what is nested beneath it: %j', (text, expected) => {
		expect(itemsOf(text)).toEqual(expected)
	})
})

describe('a new item beside', () => {
	it.each([
		['- a', '- ', '- '],
		['  *   a', '  *   ', '  *   '],
		['\t+ [ ] a', '\t+ ', '\t+ '],
		['3. a', '3. ', '4. '],
		['9) a', '9) ', '10) '],
		['> - a', '> - ', '> - '],
		['-', '- ', '- '],
	])('%j begins with %j before it, with %j after it', (line, before, after) => {
		expect([leadBeside(line, false), leadBeside(line, true)]).toEqual([before, after])
	})
})
