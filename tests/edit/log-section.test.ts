import { describe, expect, it } from 'vitest'
import { logSection } from '../../src/edit/log-section'
import { bodyOf } from '../../src/edit/note-body'
import { rulesWith } from '../contact/note'
import { textAt } from '../contact-builder'

/** Each item's day, how it is written, and its lines. */
function itemsOf(text: string): (string | null)[][] | null {
	const log = logSection(bodyOf(text), rulesWith())
	return log === null ? null : log.items.map(({ day, written, line, last }) => [textAt(day), written, `${String(line)}-${String(last)}`])
}

describe('the log of a note', () => {
	it.each<[string, (string | null)[][] | null]>([
		['text', null],
		['```\n## Interactions\n- 2026-11-20 call\n```\n', null],
		['## Interactions\n', []],
		['## Interactions\n- no day\n- [ ] 2026-11-20 task\n2026-11-20 text\n', []],
		['## Interactions\n- 2026-11-20 call\n', [['2026-11-20', '2026-11-20', '2-2']]],
		['\ufeff# взаимодействия\r\n* 20.11.2026 звонок\r\n  - ещё\r\n\r\n## X\r\n- 2026-11-19\r\n',
			[['2026-11-20', '20.11.2026', '2-3'], ['2026-11-19', '2026-11-19', '6-6']]],
		['## Interactions\n- **[[2026-11-20]]** call\n- 2026-02-30 call\n- topic\n  - 2026-11-18 call\n## Notes\n- 2026-11-01',
			[['2026-11-20', '[[2026-11-20]]', '2-2']]],
		['## Interactions\n1. 2026-11-20 call\ngoes on\n\n   and on\n2. 2026-11-19',
			[['2026-11-20', '2026-11-20', '2-5'], ['2026-11-19', '2026-11-19', '6-6']]],
		['## Interactions\n> [!note]\n> - 2026-11-20 call\n>   - more\n',
			[['2026-11-20', '2026-11-20', '3-4']]],
		['## Interactions\n- 2026-11-20\n## Interactions\n- 2026-11-19\n', [['2026-11-20', '2026-11-20', '2-2']]],
	])('of %j', (text, expected) => {
		expect(itemsOf(text)).toEqual(expected)
	})
})
