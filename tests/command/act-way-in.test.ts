// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actCommands } from '../../src/command/acts'
import { en } from '../../src/i18n/en'
import type { ActVault } from './act-vault'
import { actVault } from './act-vault'
import { ask, choose, dialog, soon, suggestions, titleOf } from './dialog'

const FILES = {
	'People/Boris.md': '---\ntype: contact\ncircle: 2\nmet: 2025-02-11\norganization: "[[Helios Labs]]"\nknows: ["[[Lev Orlov]]", "[[Vera Quist]]"]\n---\n',
	'People/Lev Orlov.md': '---\ntype: contact\ncircle: 3\norganization: Tula Precision\n---\n',
	'People/Ada.md': '---\ntype: contact\ncircle: 3\ncadence: never\n---\n',
	'Helios Labs.md': 'A lab.',
	'Northern Mill.md': '---\ntype: organization\n---\n',
	'Topic.md': 'Titanium.',
}

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

async function findFrom(path: string | null): Promise<ActVault> {
	const vault = await actVault(FILES)
	const file = path === null ? null : vault.app.vault.getFileByPath(path)
	if (file !== null) await vault.app.workspace.getLeaf(false).openFile(file)
	actCommands(vault.runner).find(({ id }) => id === 'way-in')?.callback?.()
	return vault
}

describe('the command that finds a way in', () => {
	it.each([
		['somebody to meet', 'People/Lev Orlov.md', 'Lev Orlov'],
		['an organization where somebody works', 'Helios Labs.md', 'Helios Labs'],
		['an organization where nobody is known yet', 'Northern Mill.md', 'Northern Mill'],
	])('opens the ways in to %s whose note is open', async (_, path, name) => {
		await findFrom(path)
		expect(titleOf()).toBe(en.ways.to(name))
	})

	it.each([[null], ['Topic.md'], ['People/Boris.md']])('asks whom for over %s: people to meet first, then organizations and names', async (path) => {
		await findFrom(path)
		expect(suggestions()).toEqual(['Lev OrlovTula Precision', 'Helios Labsorganization', 'Tula Precisionorganization', 'Vera Quistno note yet'])
	})

	it('says that somebody known needs none', async () => {
		const { notices } = await findFrom('People/Boris.md')
		expect(notices()).toEqual([en.acts.notFor(en.acts.names.wayIn, 'Boris')])
	})

	it('opens the ways in to whom is picked, under the name that the notes write', async () => {
		await findFrom(null)
		ask('vera')
		choose('Vera Quist')
		expect([titleOf(), dialog().querySelector('.tend-way-grounds')?.textContent]).toEqual([en.ways.to('Vera Quist'), 'Boris’s note says they know each other'])
	})

	it('says so where nobody fits', async () => {
		await findFrom(null)
		ask('zzz')
		await soon(() => expect(dialog().textContent).toContain(en.ways.nothing))
	})
})
