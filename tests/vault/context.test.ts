// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { OWN_PLAYBOOK } from '../../src/contact/playbook'
import { wordsFor } from '../../src/i18n/words-for'
import { tendContext } from '../../src/vault/context'
import { noActs } from '../view/view-context'
import { liveVault } from './live-vault'

const FILES = {
	'Anna.md': '---\ntype: contact\nhobbies: chess\n---\n',
	'Topic.md': '---\ntype: topic\nhobbies: chess\n---\n',
}

async function context() {
	const vault = await liveVault(FILES)
	const parts = {
		week: () => ({ weeklyNumber: 3, weekStart: 7 }),
		language: () => 'ru' as const,
		words: () => wordsFor('ru'),
		playbook: () => OWN_PLAYBOOK,
		me: () => null,
		openSettings: vi.fn(),
		createContact: vi.fn(),
		createContactAt: vi.fn(),
		openPeople: vi.fn(),
		acts: noActs(),
	}
	return { ...vault, context: tendContext({ app: vault.app, ties: vault.ties, ...parts }) }
}

describe('what a view gets', () => {
	beforeEach(() => void vi.restoreAllMocks())

	it('plans by the settings, and orders names as the language does', async () => {
		const plan = (await context()).context.plan()
		expect(plan).toMatchObject({ weeklyNumber: 3, weekStart: 7 })
		expect(['Яна', 'Ёлкин', 'Елена', 'Жанна'].sort(plan.compareNames)).toEqual(['Елена', 'Ёлкин', 'Жанна', 'Яна'])
	})

	it('reads a card once, and again when its note has changed', async () => {
		const { app, context: view, write } = await context()
		const read = vi.spyOn(app.vault, 'cachedRead')
		const hobbies = async () => (await view.cardFields('Anna.md'))?.texts.get('hobbies')
		expect([await hobbies(), await hobbies()]).toEqual([['chess'], ['chess']])
		expect(read).toHaveBeenCalledTimes(1)
		await write('Anna.md', '---\ntype: contact\nhobbies: [chess, skiing]\n---\n')
		expect(await hobbies()).toEqual(['chess', 'skiing'])
	})

	it('gives no card of a note that is no contact', async () => {
		expect(await (await context()).context.cardFields('Topic.md')).toBeNull()
	})

	it('offers what to send once every note has been looked at', async () => {
		const { context: view, write, until } = await context()
		await until(() => view.ideasRevision() !== null)
		expect(view.ideas('Anna.md')).toEqual([])
		await write('Openings.md', '#chess')
		await until(() => view.ideas('Anna.md').length > 0)
		expect(view.ideas('Anna.md').map(({ title }) => title)).toEqual(['Openings'])
		expect(view.ideas('Openings.md')).toEqual([])
	})

	it('tells of changes until it is told not to', async () => {
		const { context: view, write, until } = await context()
		const redraw = vi.fn()
		const stop = view.onChange(redraw)
		await write('Boris.md', FILES['Anna.md'])
		await until(() => redraw.mock.calls.length > 0)
		stop()
		const calls = redraw.mock.calls.length
		await write('Clara.md', FILES['Anna.md'])
		await until(() => view.index.size === 3)
		await new Promise((resolve) => window.setTimeout(resolve, 40))
		expect(redraw).toHaveBeenCalledTimes(calls)
	})
})
