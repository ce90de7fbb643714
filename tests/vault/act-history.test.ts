import { describe, expect, it } from 'vitest'
import type { DoneAct } from '../../src/vault/act-history'
import { ActHistory } from '../../src/vault/act-history'

function acts(count: number): readonly DoneAct[] {
	return Array.from({ length: count }, (_, at) => ({ said: `act ${at}`, undoings: [] }))
}

/** A history of these acts, done in this order. */
function historyOf(done: readonly DoneAct[]): ActHistory {
	const history = new ActHistory()
	for (const act of done) history.add(act)
	return history
}

/** Everything that can still be taken, in the order in which it is. */
function allOf(history: ActHistory): string[] {
	const said: string[] = []
	for (let act = history.take(); act !== null; act = history.take()) said.push(act.said)
	return said
}

describe('the acts that can be undone', () => {
	it('are taken the last one first, each once', () => {
		expect(allOf(historyOf(acts(3)))).toEqual(['act 2', 'act 1', 'act 0'])
	})

	it('are none at the start', () => {
		expect(new ActHistory().take()).toBeNull()
	})

	it('are the last 50', () => {
		const said = allOf(historyOf(acts(60)))
		expect(said).toHaveLength(50)
		expect([said[0], said.at(-1)]).toEqual(['act 59', 'act 10'])
	})

	it('are taken by name out of the middle, and the others stay in order', () => {
		const done = acts(3)
		const history = historyOf(done)
		expect(history.take(done[1])).toBe(done[1])
		expect(history.take(done[1])).toBeNull()
		expect(allOf(history)).toEqual(['act 2', 'act 0'])
	})

	it('are no longer there by name when 50 others have been done', () => {
		const [first, ...others] = acts(51)
		const history = historyOf(first === undefined ? [] : [first, ...others])
		expect(history.take(first)).toBeNull()
		expect(allOf(history)).toHaveLength(50)
	})

	it('are told apart though they were said alike', () => {
		const twins = [{ said: 'Spoke today: Anna', undoings: [] }, { said: 'Spoke today: Anna', undoings: [] }]
		const history = historyOf(twins)
		expect(history.take(twins[1])).toBe(twins[1])
		expect(history.take(twins[1])).toBeNull()
		expect(history.take()).toBe(twins[0])
	})

	it('follow their notes to other paths, edits and new notes alike', () => {
		const edit = { path: 'Anna.md', stretches: [] }
		const act = { said: 'both', undoings: [edit, { created: 'Boris.md', text: 'x' }, { ...edit, path: 'Clara.md' }] }
		const history = historyOf([act])
		history.renamed('Anna.md', 'People/Anna.md')
		history.renamed('Boris.md', 'People/Boris.md')
		history.renamed('People/Anna.md', 'People/Anna Weber.md')
		history.renamed('Nobody.md', 'Clara.md')
		expect(history.take(act)).toEqual({
			said: 'both',
			undoings: [{ ...edit, path: 'People/Anna Weber.md' }, { created: 'People/Boris.md', text: 'x' }, { ...edit, path: 'Clara.md' }],
		})
	})
})
