import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../src/edit/act-plan'
import { dismissed } from '../../src/edit/plan-dismiss'
import { spliced } from '../../src/edit/splice'
import { undone, undoOf } from '../../src/edit/undo-splices'
import { isDismissed } from '../../src/query/match-done'
import { anyNote } from './any-frontmatter'
import { done, editRules, note, outcomeOf, PATH, refusalOf, tieFrom } from './acting'

const dismiss = (text: string, need: string, by: string | null = null): string => done(dismissed(PATH, need, by), text)

describe('a match that is not to be offered again', () => {
	it.each<[string, string, string | null, string]>([
		['role: CTO', 'a turner', null, 'role: CTO\ndismissed:\n  - a turner'],
		['role: CTO', 'a turner', 'Boris Levin', 'role: CTO\ndismissed:\n  - "[[Boris Levin|a turner]]"'],
		['dismissed:', 'a turner', null, 'dismissed:\n  - a turner'],
		['dismissed: []', 'a turner', null, 'dismissed: [a turner]'],
		['dismissed: scrap', 'a turner', null, 'dismissed:\n  - scrap\n  - a turner'],
		['dismissed: scrap # why', 'a turner', null, 'dismissed: # why\n  - scrap\n  - a turner'],
		['dismissed: [scrap, "[[X]]"]', 'a turner', 'Y', 'dismissed: [scrap, "[[X]]", "[[Y|a turner]]"]'],
		['dismissed:\n  - scrap # old\n  - noise\nrole: CTO', 'a turner', null, 'dismissed:\n  - scrap # old\n  - noise\n  - a turner\nrole: CTO'],
		["dismissed:\n  - '[[X|scrap]]'", 'a turner', null, "dismissed:\n  - '[[X|scrap]]'\n  - 'a turner'"],
		['role: CTO', 'steel [bars], or [[scrap', 'B', 'role: CTO\ndismissed:\n  - "[[B|steel bars, or scrap]]"'],
		['role: CTO', 'titanium: a bar', null, 'role: CTO\ndismissed:\n  - "titanium: a bar"'],
		['role: CTO', '- 12 "good" turners #casting', null, 'role: CTO\ndismissed:\n  - "- 12 \\"good\\" turners #casting"'],
		['role: CTO', ' a  turner\n soon ', null, 'role: CTO\ndismissed:\n  - a turner soon'],
		['role: CTO', '2026', null, 'role: CTO\ndismissed:\n  - "2026"'],
		['отклонено: брак', 'токарь', null, 'отклонено:\n  - брак\n  - токарь'],
	])('is an entry more: %j, %j of %j', (before, need, by, after) => {
		const result = dismiss(note(before), need, by)
		expect(result).toBe(note(after))
		expect(dismiss(result, need, by)).toBe(result)
		expect(tieFrom(result).contact.dismissed.at(-1)?.links).toHaveLength(by === null ? 0 : 1)
	})

	it.each<[string, string, string | null]>([
		['dismissed: A turner', 'a turner', null],
		['dismissed: ["[[boris levin|A turner]]", scrap]', 'a turner', 'Boris Levin'],
	])('that the note has already is not written twice: %j', (before, need, by) => {
		expect(dismiss(note(before), need, by)).toBe(note(before))
	})

	it('gets a Russian key in a Russian note, and the user’s own everywhere', () => {
		const text = '---\nтип: контакт\nэтап: 2\n---\n'
		expect(dismiss(text, 'токарь', 'Борис')).toBe('---\nтип: контакт\nэтап: 2\nотклонено:\n  - "[[Борис|токарь]]"\n---\n')
		expect(done(dismissed(PATH, 'токарь', null), text, { rules: editRules({ key_dismissed: 'not now' }) })).toBe('---\nтип: контакт\nэтап: 2\nnot now:\n  - токарь\n---\n')
	})

	it.each([
		['dismissed: a\ndismissed: b', 'duplicate-key', 4],
		['dismissed: &d [a]\nother: *d', 'anchor', 3],
		['dismissed:\n  why: a', 'nested', null],
	])('is refused where it cannot be written without harm: %j', (properties, kind, line) => {
		expect(refusalOf(dismissed(PATH, 'a turner', null), note(properties))).toMatchObject({ kind, ...(line === null ? {} : { line }) })
	})

	it('is refused where nothing is said', () => {
		expect(refusalOf(dismissed(PATH, ' \n', null), note('role: CTO'))).toMatchObject({ kind: 'no-text' })
	})

	it('in any note: what is written is read back as dismissed, or it is refused, and undone the note is what it was', () => {
		const need = fc.oneof(fc.constantFrom('a turner', 'titanium: a bar', '#casting', '[[Steel]] of "x"', 'yes', '-', '{a}', '12'), fc.string({ unit: 'grapheme', maxLength: 12 })).filter((text) => text.trim() !== '')
		let written = 0
		fc.assert(
			fc.property(anyNote, need, fc.constantFrom(null, 'Boris Levin', 'People/Boris Levin'), ({ text }, needed, by) => {
				const plan = dismissed(PATH, needed, by)
				const outcome = outcomeOf(plan, text)
				if (isRefusal(outcome)) return
				const back = undone(outcome.text, undoOf(PATH, text, outcome.splices))
				expect(isRefusal(back) ? back : spliced(outcome.text, back)).toBe(text)
				expect(outcomeOf(plan, outcome.text)).toEqual({ text: outcome.text, splices: [] })
				written += Number(outcome.splices.length > 0)
			}),
			{ seed: 20261124, numRuns: 1500 },
		)
		expect(written).toBeGreaterThan(500)
	})

	it('is what the rule of matches takes for dismissed', () => {
		const needs = '[[Boris Levin]] apart, a [good] turner: soon'
		const text = note(`needs: "${needs}"`)
		const { contact } = tieFrom(text)
		const said = contact.human.needs?.[0]
		if (said === undefined) throw new Error('No need')
		const need = { said, of: 'needs', source: { path: PATH, line: 3 }, topics: [] } as const
		const resolve = (link: string) => `People/${link}.md`
		expect(isDismissed(tieFrom(dismiss(text, said.text)), need, need, null, resolve)).toBe(true)
		expect(isDismissed(tieFrom(dismiss(text, said.text, 'Clara')), need, need, 'People/Clara.md', resolve)).toBe(true)
		expect(isDismissed(tieFrom(dismiss(text, said.text, 'Clara')), need, need, 'People/Boris Levin.md', resolve)).toBe(false)
	})
})
