import { describe, expect, it } from 'vitest'
import { factsFromText } from '../../src/contact/note-facts'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import { statementsOf } from '../../src/index/statements'
import type { Statements } from '../../src/index/statements'
import { targetsOf, toldBy } from '../../src/index/told-by'
import { dayInName } from '../../src/note/day'
import { dayAt } from '../contact-builder'

const today = dayAt('2026-11-21')

function statementsIn(path: string, ...lines: readonly string[]): Statements {
	const facts = factsFromText(path, lines.join('\n'), defaultReadingRules(dayInName), today)
	if (facts === null) throw new Error(`${path} says nothing`)
	return statementsOf(facts)
}

/** Who is told of, and by which lines: `Anna: log 5 call`. */
function toldIn(path: string, ...lines: readonly string[]): string[] {
	const statements = statementsIn(path, ...lines)
	const targets = targetsOf(statements, (target) => (target === 'Nobody' ? null : `${target}.md`))
	return [...toldBy(path, statements, targets)].flatMap(([person, { touches, promises }]) => [
		...touches.map((touch) => [person, touch.origin, touch.source.line, touch.channel, touch.goal].map(String).join(' ')),
		...promises.map(({ promise, source }) => [person, promise.side, source.line].map(String).join(' ')),
	])
}

describe('what one note tells of others', () => {
	it('a daily note tells of each who took part, and of nobody who is only mentioned', () => {
		expect(toldIn('2026-11-20.md', '- call [[Anna]], [[Boris]]: about [[Vera]]; goal: a turner')).toEqual([
			'Anna.md dated-note 1 call a turner',
			'Boris.md dated-note 1 call a turner',
		])
	})

	it('somebody named twice in one line is told of once', () => {
		expect(toldIn('2026-11-20.md', '- met [[Anna]] and [[Anna|her]]')).toEqual(['Anna.md dated-note 1 meeting null'])
	})

	it('a link that leads nowhere tells of nobody', () => {
		expect(toldIn('2026-11-20.md', '- met [[Nobody]], [[Anna]]')).toEqual(['Anna.md dated-note 1 meeting null'])
	})

	it('a meeting note tells of each participant, as of a meeting', () => {
		expect(toldIn('Sync.md', '---', 'date: 2026-11-20', 'people: ["[[Anna]]", "[[Boris]]"]', '---')).toEqual([
			'Anna.md meeting-note 2 meeting null',
			'Boris.md meeting-note 2 meeting null',
		])
	})

	it('a promise that names two people is one to each (RULES 27)', () => {
		expect(toldIn('Plan.md', '- [ ] #promise the drawing to [[Anna]] and [[Boris]] 📅 2026-11-20')).toEqual([
			'Anna.md mine 1',
			'Boris.md mine 1',
		])
	})

	it('the log of a contact tells of the others who were there, and not of the contact again', () => {
		const log = ['- 2026-11-20 call [[Boris]], [[Anna]]: titanium', '- 2026-11-19 call: chess']
		expect(toldIn('Anna.md', '---', 'type: contact', '---', '## Interactions', ...log)).toEqual(['Boris.md log 5 call null'])
	})

	it('a promise in the note of a contact is also one to the others it names', () => {
		const promises = ['- [ ] #promise introduce [[Boris]]', '- [ ] #waiting a call']
		expect(toldIn('Anna.md', '---', 'type: contact', '---', ...promises)).toEqual([
			'Boris.md mine 4',
		])
	})
})
