import { describe, expect, it } from 'vitest'
import { outwardBriefing } from '../../src/i18n/outward-briefing'
import type { BriefingLine, SaidBriefing } from '../../src/i18n/say-briefing'

const ANNA = 'People/Anna.md'
const DAILY = 'Daily/2026-11-20.md'

function line(text: string, path: string, at = 1, after = ''): BriefingLine {
	return { before: '', text, after, source: { path, line: at }, as: 'plain' }
}

function said(...lines: readonly BriefingLine[]): SaidBriefing {
	return { name: 'Anna', meeting: { text: 'Meeting today', source: { path: DAILY, line: 9 } }, sections: [{ id: 'last', label: 'Last', lines }] }
}

describe('what of a briefing stays behind', () => {
	it.each([
		['nothing', said(line('a', ANNA), line('b', DAILY)), said(line('a', ANNA), line('b', DAILY)), 0],
		['a line', said(line('a', ANNA), line('b', DAILY)), said(line('a', ANNA)), 1],
		['a part of a line', said(line('saw Robert', ANNA)), said(line('saw', ANNA)), 1],
		['what stands behind a line', said(line('x', ANNA, 1, 'for: Robert')), said(line('x', ANNA)), 1],
		['a line in whose place another came', said(line('b', DAILY), line('a', ANNA)), said(line('a', ANNA), line('older', ANNA, 7)), 1],
		['the meeting', said(line('a', ANNA)), { ...said(line('a', ANNA)), meeting: null }, 1],
	])('is counted: %s', (_, full, outward, withheld) => {
		expect(outwardBriefing(full, outward)).toEqual({ said: outward, withheld })
	})
})
