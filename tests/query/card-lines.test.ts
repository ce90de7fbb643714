import { describe, expect, it } from 'vitest'
import type { Touch } from '../../src/contact/touch'
import type { Interaction } from '../../src/note/interaction'
import { cardLines } from '../../src/query/card-lines'
import { dayAt } from '../contact-builder'

const path = 'People/Anna.md'

function logged(day: string, line: number): Interaction {
	return { day: dayAt(day), channel: 'call', text: `of ${day}`, people: [], mentioned: [], words: {}, line }
}

function touched(day: string): Touch {
	return { day: dayAt(day), channel: 'meeting', origin: 'dated-note', source: { path: 'Daily.md', line: 3 }, goal: null, topics: [] }
}

function said(log: readonly Interaction[], ...touches: readonly Touch[]): readonly string[] {
	return cardLines({ path, touches }, log).map(({ text, own, source }) => `${own === null ? 'else' : text} ${source.path} ${String(source.line)}`)
}

describe('the last interactions on the card', () => {
	it('are those of the own log, and other days of contact among them', () => {
		expect(said([logged('2026-11-20', 9), logged('2026-11-10', 8)], touched('2026-11-15'))).toEqual(['of 2026-11-20 People/Anna.md 9', 'else Daily.md 3', 'of 2026-11-10 People/Anna.md 8'])
	})

	it('tell a day once where the own log tells it, with all its lines', () => {
		expect(said([logged('2026-11-20', 9), logged('2026-11-20', 8)], touched('2026-11-20'))).toEqual(['of 2026-11-20 People/Anna.md 9', 'of 2026-11-20 People/Anna.md 8'])
	})

	it('are six at most, and none where nothing is known', () => {
		const days = ['21', '20', '19', '18', '17', '16', '15'].map((day) => touched(`2026-11-${day}`))
		expect(said([], ...days)).toHaveLength(6)
		expect(said([])).toEqual([])
	})
})
