import { describe, expect, it } from 'vitest'
import { notesOf, outwardBriefing } from '../../src/i18n/outward-briefing'
import type { BriefingLine, SaidBriefing } from '../../src/i18n/say-briefing'
import type { OutwardNote } from '../../src/query/outward'

const ANNA = 'People/Anna.md'
const DAILY = 'Daily/2026-11-20.md'
const SECRET = 'People/Secret.md'

const open: OutwardNote = { isConfidential: false, hidden: [] }
const closed: OutwardNote = { isConfidential: true, hidden: [] }

function line(text: string, path: string, at = 1, after = ''): BriefingLine {
	return { before: '', text, after, source: { path, line: at }, as: 'plain' }
}

function said(...lines: readonly BriefingLine[]): SaidBriefing {
	return { name: 'Anna', meeting: { text: 'Meeting today', source: { path: DAILY, line: 9 } }, sections: [{ id: 'last', label: 'Last', lines }] }
}

const goes = (full: SaidBriefing, notes: Readonly<Record<string, OutwardNote>>, told = full): [string[], string | null, number] => {
	const { said: outward, withheld } = outwardBriefing(full, told, ANNA, new Map(Object.entries(notes)))
	const texts = outward.sections.flatMap(({ lines }) => lines.map(({ text, after }) => `${text}${after}`))
	return [texts, outward.meeting?.text ?? null, withheld]
}

describe('a briefing on its way outward', () => {
	it('goes whole where nothing is confidential', () => {
		expect(goes(said(line('a', ANNA), line('b', DAILY)), { [ANNA]: open, [DAILY]: open })).toEqual([['a', 'b'], 'Meeting today', 0])
	})

	it('leaves out the lines of confidential notes, and counts them', () => {
		const full = said(line('a', ANNA), line('b', SECRET), line('c', DAILY))
		expect(goes(full, { [ANNA]: open, [DAILY]: open, [SECRET]: closed })).toEqual([['a', 'c'], 'Meeting today', 1])
		expect(goes(full, { [ANNA]: open, [DAILY]: closed, [SECRET]: closed })).toEqual([['a'], null, 3])
	})

	it('trusts no note that it was not told of', () => {
		expect(goes(said(line('b', SECRET)), { [DAILY]: open })).toEqual([[], 'Meeting today', 1])
	})

	it('tells what the person’s own note tells, though that is confidential: it was asked for', () => {
		expect(goes(said(line('a', ANNA)), { [ANNA]: closed, [DAILY]: open })).toEqual([['a'], 'Meeting today', 0])
	})

	it('leaves names blank, those of the person’s own note everywhere', () => {
		const notes = { [ANNA]: { isConfidential: false, hidden: ['Robert'] }, [DAILY]: { isConfidential: false, hidden: ['Tamara'] } }
		const full = said(line('saw Robert and Tamara', ANNA), line('Tamara', DAILY), line('x', DAILY, 3, 'in common: Robert'))
		expect(goes(full, notes)).toEqual([['saw and Tamara', 'x'], 'Meeting today', 3])
	})

	it('counts what came in place of something withheld as withheld once', () => {
		expect(goes(said(line('b', SECRET), line('a', ANNA)), { [ANNA]: open, [DAILY]: open }, said(line('a', ANNA), line('older', ANNA, 7)))).toEqual([['a', 'older'], 'Meeting today', 1])
	})

	it('names the notes it stands on, each once', () => {
		expect(notesOf(said(line('a', ANNA), line('b', ANNA, 2), line('c', SECRET)))).toEqual([DAILY, ANNA, SECRET])
	})
})
