// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dayAt } from '../contact-builder'
import type { LiveVault } from './live-vault'
import { liveVault } from './live-vault'

const ANNA = 'People/Anna.md'
const FILES = {
	[ANNA]: '---\ntype: contact\ncircle: 2\nlast_contact: 2026-11-20\nИнтересы: ["[[Titan]]", Ti, steel]\n---\n',
	'Topics/Titan.md': 'What it is.',
	'Topics/Review.md': 'A review of [[Titan]].',
	'Daily/2026-11-24.md': 'Read about [[Titan]].',
	'Broken.md': '---\ntags: [steel\nconfidential: true\n---\n#steel',
}

async function vaultOf(files: Readonly<Record<string, string>> = FILES): Promise<LiveVault> {
	const vault = await liveVault(files)
	await vault.until(() => vault.ties.ideasRevision !== null)
	return vault
}

const titles = ({ ties }: LiveVault, path = ANNA) => ties.ideas(path).map(({ title }) => title).sort()

describe('the notes to send of a live vault', () => {
	beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))
	afterEach(() => void vi.useRealTimers())

	it('are known from the metadata cache, without reading a text', async () => {
		const vault = await vaultOf()
		expect(titles(vault)).toEqual(['Review', 'Titan'])
		const read = vi.spyOn(vault.app.vault, 'cachedRead')
		await vault.write('Tagged.md', '---\ntags: steel\n---\n')
		await vault.until(() => titles(vault).includes('Tagged'))
		expect(read).not.toHaveBeenCalled()
	})

	it('name the person’s property, by which the line is found, and the day of the change', async () => {
		const [idea] = (await vaultOf()).ties.ideas(ANNA)
		expect(idea).toMatchObject({ changed: dayAt('2026-11-24'), shared: [{ text: 'Titan', of: 'interests', source: { path: ANNA, line: null, property: 'interests' } }] })
	})

	it('are none of a person who is no contact', async () => {
		expect((await vaultOf()).ties.ideas('Topics/Titan.md')).toEqual([])
	})

	it('follow a note that is written, changed and deleted', async () => {
		const vault = await vaultOf()
		await vault.write('News.md', 'Nothing yet')
		expect(titles(vault)).not.toContain('News')
		await vault.write('News.md', 'About [[Titan]]')
		await vault.until(() => titles(vault).includes('News'))
		await vault.write('News.md', '---\nconfidential: true\n---\nAbout [[Titan]]')
		await vault.until(() => !titles(vault).includes('News'))
		await vault.write('News.md', '#steel')
		await vault.until(() => titles(vault).includes('News'))
		const file = vault.app.vault.getFileByPath('News.md')
		if (file !== null) await vault.app.fileManager.trashFile(file)
		await vault.until(() => !titles(vault).includes('News'))
	})

	it('follow a topic that is renamed, as links in other notes do not change with it', async () => {
		const vault = await vaultOf()
		const file = vault.app.vault.getFileByPath('Topics/Titan.md')
		if (file !== null) await vault.app.vault.rename(file, 'Topics/Titanium.md')
		await vault.until(() => !titles(vault).includes('Titan'))
		// Both name what is now no note: they share the name.
		await vault.until(() => titles(vault).join() === 'Review')
		await vault.write('Titan.md', 'Anew')
		await vault.until(() => titles(vault).join() === 'Review,Titan')
	})

	it('find a note by an alias that it alone bears', async () => {
		const vault = await vaultOf()
		await vault.write('Alloys.md', '---\naliases: [Ti]\n---\n')
		await vault.until(() => titles(vault).includes('Alloys'))
		await vault.write('Other.md', '---\naliases: [Ti]\n---\n')
		await vault.until(() => !titles(vault).includes('Alloys'))
	})

	it('are not those of an excluded folder, as soon as it is', async () => {
		const vault = await vaultOf()
		await vault.change({ excludedFolders: 'Topics' })
		await vault.until(() => titles(vault).length === 0)
		await vault.change({})
		await vault.until(() => titles(vault).length === 2)
	})

	it('tell the views when they moved, and stay still where a note says the same', async () => {
		const vault = await vaultOf()
		const before = vault.ties.ideasRevision
		await vault.write('Topics/Review.md', 'Another review of [[Titan]], longer.')
		await new Promise((resolve) => window.setTimeout(resolve, 60))
		expect(vault.ties.ideasRevision).toBe(before)
		const redraw = vi.fn()
		vault.ties.onChange(redraw)
		await vault.write('Topics/Review.md', 'No more.')
		await vault.until(() => redraw.mock.calls.length > 0)
		expect(vault.ties.ideasRevision).not.toBe(before)
	})

	it('leave nothing behind', async () => {
		const vault = await vaultOf()
		vault.ties.unload()
		const before = vault.ties.ideasRevision
		await vault.write('News.md', 'About [[Titan]]')
		await new Promise((resolve) => window.setTimeout(resolve, 60))
		expect(vault.ties.ideasRevision).toBe(before)
	})
})
