import { describe, expect, it } from 'vitest'
import { wordsUsed } from '../../src/edit/words-used'

describe('the words a log uses', () => {
	it.each([
		['- 2026-11-01 написала: новости; получила: совет; Дала: книгу', [['received', 'получила'], ['gave', 'дала']]],
		['- 2026-11-01 call: x; gave: a\n- 2026-11-02 call: y; sent: b', [['gave', 'sent']]],
		['- 2026-11-01 call: x', []],
		['- 2026-11-01 18:30 call', []],
		['', []],
	])('%j', (log, used) => {
		expect([...wordsUsed(log)]).toEqual(used)
	})
})
