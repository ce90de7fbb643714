// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tickPromise } from '../../src/edit/line-steps'
import { clearProperty, setProperty, setWords } from '../../src/edit/property-steps'
import type { Step } from '../../src/edit/step'
import { dayText } from '../../src/note/day'
import type { ActVault } from '../command/act-vault'
import { actVault } from '../command/act-vault'
import { dayAt } from '../contact-builder'
import { settled } from '../host/test-app'
import { ANNA, BORIS, callAbout, change, fileAt, lastContact, undoIn } from './writing'

const DAILY = 'Daily/2026-11-20.md'

const FILES = {
	[ANNA]: '---\ntype: contact\ncircle: 2\nlast_contact: 2026-11-01\nphone: "+79991234567"\nbirthday: 12-03\naliases: [Anya]\n---\n',
	[BORIS]: '---\ntype: [contact, friend]\ncircle: 3\nstage: 2\ncadence: 45\n---\n\n## Promises\n\n- [ ] the book #promise 📅 2026-11-30\n\n## Interactions\n\n- 2026-11-10 call [[Anna Weber]]: titanium; gave: a contact\n',
	[DAILY]: '- call [[Anna Weber]]: the grant\n- [ ] #promise the review for [[Boris Levin]] 📅 2026-11-24\n',
}

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))

afterEach(() => vi.useRealTimers())

/** Until the vault's own events have come round, and the pass that follows them is over. */
async function comeRound({ app }: ActVault): Promise<void> {
	await settled(app)
	await new Promise((resolve) => window.setTimeout(resolve, 60))
}

function lastOf({ tie }: ActVault, path: string): string | null {
	const last = tie(path).lastContact
	return last === null ? null : dayText(last.day)
}

/** All that the index holds but the lines of properties, which the metadata cache does not know (DESIGN 4). */
function judged({ ties }: ActVault): unknown {
	const said = JSON.stringify(ties.index.ties(), (key, value: unknown) => (key === 'line' || key === 'lines' ? undefined : value))
	return JSON.parse(said)
}

describe('a note that an act has written', () => {
	it('is in the index at once, before the vault has told of it', async () => {
		const vault = await actVault(FILES)
		const changed = vi.fn()
		vault.app.metadataCache.on('changed', changed)
		await vault.runner.port.writer.change(change(ANNA, lastContact('2026-11-24')))
		expect(lastOf(vault, ANNA)).toBe('2026-11-24')
		expect(changed).not.toHaveBeenCalled()
		await vault.runner.port.writer.change(change(BORIS, callAbout('plans')))
		expect(lastOf(vault, BORIS)).toBe('2026-11-24')
		expect(changed).not.toHaveBeenCalled()
		await comeRound(vault)
		expect(changed).toHaveBeenCalledTimes(2)
		expect([lastOf(vault, ANNA), lastOf(vault, BORIS)]).toEqual(['2026-11-24', '2026-11-24'])
	})

	it('is in the index at once when the act is taken back', async () => {
		const vault = await actVault(FILES)
		const { writer } = vault.runner.port
		const outcome = await writer.change(change(ANNA, lastContact('2026-11-24')))
		await writer.undo(undoIn(outcome))
		// What the daily note tells of counts again.
		expect(lastOf(vault, ANNA)).toBe('2026-11-20')
		expect(vault.tie(ANNA).contact.lastContact).toBe(dayAt('2026-11-01'))
	})

	it.each<[string, string, Step]>([
		['a day of last contact', ANNA, lastContact('2026-11-24')],
		['a conversation in a new log', ANNA, callAbout('plans')],
		['a conversation in the log there is', BORIS, callAbout('plans with [[Anya]]; gave: a book')],
		['another circle', ANNA, setProperty('circle', 1)],
		['no circle', BORIS, clearProperty('circle')],
		['a cadence in words', ANNA, setWords('cadence', () => 'every 3 weeks')],
		['a value that cannot be read', ANNA, setProperty('cadence', 'now and then')],
		['another name', ANNA, setProperty('aliases', ['Anya', 'Annie'])],
		['no type, which leaves a circle', BORIS, clearProperty('type')],
		['a promise kept, in a note of no contact', DAILY, tickPromise({ side: 'mine', text: 'the review for Boris Levin', due: null, people: [], line: 2 }, dayAt('2026-11-24'))],
		['a promise kept, in a contact’s own note', BORIS, tickPromise({ side: 'mine', text: 'the book', due: null, people: [], line: 10 }, dayAt('2026-11-24'))],
	])('reads the same when the vault confirms it: %s', async (_, path, step) => {
		const vault = await actVault(FILES)
		const outcome = await vault.runner.port.writer.change(change(path, step))
		expect(outcome.kind).toBe('written')
		const atOnce = judged(vault)
		await comeRound(vault)
		expect(judged(vault)).toEqual(atOnce)
	})

	it('is no contact any more at once, when the act took that away', async () => {
		const vault = await actVault({ ...FILES, 'Friend.md': '---\ntype: contact\n---\n' })
		await vault.runner.port.writer.change(change('Friend.md', clearProperty('type')))
		expect(vault.paths()).toEqual([ANNA, BORIS])
		await comeRound(vault)
		expect(vault.paths()).toEqual([ANNA, BORIS])
	})

	it('is followed by what others write to it right after', async () => {
		const vault = await actVault(FILES)
		await vault.runner.port.writer.change(change(ANNA, lastContact('2026-11-22')))
		await vault.app.vault.process(fileAt(vault.app, ANNA), (text) => text.replace('2026-11-22', '2026-11-23'))
		await comeRound(vault)
		expect(lastOf(vault, ANNA)).toBe('2026-11-23')
	})

	it('stands in the end, though an older text of it was on its way', async () => {
		const vault = await actVault(FILES)
		await vault.app.vault.process(fileAt(vault.app, ANNA), (text) => text.replace('2026-11-01', '2026-11-21'))
		await settled(vault.app)
		await vault.runner.port.writer.change(change(ANNA, lastContact('2026-11-24')))
		expect(lastOf(vault, ANNA)).toBe('2026-11-24')
		await comeRound(vault)
		expect(lastOf(vault, ANNA)).toBe('2026-11-24')
	})
})
