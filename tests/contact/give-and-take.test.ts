import { describe, expect, it } from 'vitest'
import { deedsIn } from '../../src/contact/deed'
import { giveAndTakeOf } from '../../src/contact/give-and-take'
import { linesOf } from '../../src/note/note-lines'
import { dayAt } from '../contact-builder'
import { rulesWith } from './note'

const RULES = rulesWith()

function over(...lines: readonly string[]) {
	const { log } = linesOf(`## Interactions\n${lines.map((line) => `- ${line}\n`).join('')}`, true, null, RULES)
	const deeds = log.flatMap((interaction) => deedsIn(interaction, 'People/Anna.md'))
	return giveAndTakeOf(deeds, dayAt('2026-11-24'))
}

describe('give and take (DESIGN 1)', () => {
	it.each([
		['nothing of either', ['2026-11-01 call: x'], null],
		['no log', [], null],
		['gave, never asked', ['2026-11-01 call: x; gave: a', '2026-10-01 call: y; gave: b'], { gaveSinceAsked: 2, hasAsked: false, askedSinceGave: 0 }],
		['gave since asking', ['2026-11-01 call; gave: a', '2026-10-20 call; gave: b', '2026-10-01 call; asked: c', '2026-09-01 call; gave: d'], { gaveSinceAsked: 2, hasAsked: true }],
		['gave on the day of asking', ['2026-10-01 call; asked: c', '2026-10-01 call; gave: d'], { gaveSinceAsked: 0, askedSinceGave: 0 }],
		['gave twice on one day', ['2026-11-01 call; gave: a', '2026-11-01 email; gave: b'], { gaveSinceAsked: 1 }],
		['asked, never gave', ['2026-11-01 call; asked: a', '2026-10-01 call; asked: b'], { askedSinceGave: 2, hasGiven: false, gaveSinceAsked: 0, last: null }],
		['asked since giving', ['2026-11-01 call; asked: a', '2026-10-01 call; gave: b'], { askedSinceGave: 1, gaveSinceAsked: 0 }],
		['in any order of the log', ['2026-10-01 call; asked: c', '2026-11-01 call; gave: a'], { gaveSinceAsked: 1 }],
		['in Russian', ['01.11.2026 звонок: титан; дал: контакт токаря', '01.10.2026 встреча; попросил: отзыв'], { gaveSinceAsked: 1, hasAsked: true }],
		['today counts, tomorrow does not', ['2026-11-24 call; gave: a', '2026-11-25 call; gave: b'], { gaveSinceAsked: 1 }],
	])('%s', (_, lines, said) => {
		const found = over(...lines)
		if (said === null) expect(found).toBeNull()
		else expect(found).toMatchObject(said)
	})

	it('names the kinds of what was given since the last request, the newest first, each once', () => {
		const lines = ['2026-11-01 call; gave: advice', '2026-10-20 call; gave: contact, a turner', '2026-10-15 call; gave: советы', '2026-10-01 call; asked: c', '2026-09-01 call; gave: a book']
		expect(over(...lines)?.kinds).toEqual(['advice', 'contact'])
	})

	it('tells the last thing given, with its line', () => {
		expect(over('2026-10-01 call; gave: b', '2026-11-01 call: x; gave: a contact, a turner')?.last).toEqual({ text: 'a contact, a turner', day: dayAt('2026-11-01'), source: { path: 'People/Anna.md', line: 3 } })
	})
})
