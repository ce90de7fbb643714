// @vitest-environment happy-dom
import type { App, TFile } from 'obsidian'
import { afterEach, describe, expect, it } from 'vitest'
import { appWith, hostOf } from './test-app'

let app: App

afterEach(() => hostOf(app).quit())

function fileAt(path: string): TFile {
	const file = app.vault.getFileByPath(path)
	if (file === null) throw new Error(`No file at ${path}`)
	return file
}

describe('process', () => {
	it('loses none of 20 writes at once', async () => {
		app = await appWith({ 'Log.md': '' })
		const log = fileAt('Log.md')
		await Promise.all(
			Array.from({ length: 20 }, (_, n) => app.vault.process(log, (text) => `${text}${String(n)};`)),
		)
		const written = (await app.vault.read(log)).split(';').slice(0, -1)
		expect(written.map(Number)).toEqual(Array.from({ length: 20 }, (_, n) => n))
	})

	it('sees what a modify before it wrote', async () => {
		app = await appWith({ 'Log.md': 'a' })
		const log = fileAt('Log.md')
		const [, text] = await Promise.all([app.vault.modify(log, 'b'), app.vault.process(log, (before) => `${before}c`)])
		expect(text).toBe('bc')
	})

	it('that throws writes nothing and does not block the next', async () => {
		app = await appWith({ 'Log.md': 'a' })
		const log = fileAt('Log.md')
		const refused = app.vault.process(log, () => {
			throw new Error('no')
		})
		await expect(refused).rejects.toThrow('no')
		expect(await app.vault.process(log, (text) => `${text}b`)).toBe('ab')
	})

	it('that changes nothing fires nothing', async () => {
		app = await appWith({ 'Log.md': 'a' })
		let fired = 0
		app.vault.on('modify', () => fired++)
		await app.vault.process(fileAt('Log.md'), (text) => text)
		expect(fired).toBe(0)
	})

	it('fails for a note that is gone', async () => {
		app = await appWith({ 'Log.md': 'a' })
		const log = fileAt('Log.md')
		await app.fileManager.trashFile(log)
		await expect(app.vault.process(log, (text) => `${text}b`)).rejects.toThrow('ENOENT')
	})
})

describe('the vault', () => {
	it('refuses a second file at one path, and a file in no folder', async () => {
		app = await appWith({ 'Anna.md': '' })
		await expect(app.vault.create('Anna.md', '')).rejects.toThrow('already exists')
		await expect(app.vault.create('People/Boris.md', '')).rejects.toThrow('ENOENT')
		await expect(app.vault.rename(fileAt('Anna.md'), 'People/Anna.md')).rejects.toThrow('ENOENT')
	})

	it('keeps a file the same object through a rename, and its folder too', async () => {
		app = await appWith({ 'People/Anna.md': '', 'People/Boris.md': '' })
		const [anna, folder] = [fileAt('People/Anna.md'), app.vault.getFolderByPath('People')]
		if (folder === null) throw new Error('No folder')
		const heard: string[] = []
		app.vault.on('rename', (file, oldPath) => heard.push(`${oldPath} to ${file.path}`))
		await app.vault.rename(folder, 'Friends')
		expect(anna.path).toBe('Friends/Anna.md')
		expect(fileAt('Friends/Anna.md')).toBe(anna)
		expect(heard).toEqual([
			'People to Friends',
			'People/Anna.md to Friends/Anna.md',
			'People/Boris.md to Friends/Boris.md',
		])
	})

	it('shows no hidden file, though the adapter reads it', async () => {
		app = await appWith({ '.obsidian/daily-notes.json': '{}', '.trash/Old.md': '', 'Anna.md': '' })
		expect(app.vault.getFiles().map(({ path }) => path)).toEqual(['Anna.md'])
		expect(await app.vault.adapter.read('.obsidian/daily-notes.json')).toBe('{}')
		expect(await app.vault.adapter.exists('.obsidian/app.json')).toBe(false)
	})

	it('knows a change from outside as an event of its own kind', async () => {
		app = await appWith({ 'Anna.md': '', 'Boris.md': '' })
		const heard: string[] = []
		app.vault.on('create', ({ path }) => heard.push(`create ${path}`))
		app.vault.on('modify', ({ path }) => heard.push(`modify ${path}`))
		app.vault.on('delete', ({ path }) => heard.push(`delete ${path}`))
		const { vault } = hostOf(app)
		vault.takeFromOutside('Anna.md', 'new')
		vault.takeFromOutside('Anna.md', 'new')
		vault.takeFromOutside('People/Vera.md', '')
		vault.takeFromOutside('Boris.md', null)
		expect(heard).toEqual(['modify Anna.md', 'create People/Vera.md', 'delete Boris.md'])
	})

	it('writes frontmatter anew with every value it was given', async () => {
		app = await appWith({ 'Anna.md': '---\ncircle: 1 # close\n---\nText' })
		await app.fileManager.processFrontMatter(fileAt('Anna.md'), (values: Record<string, unknown>) => {
			values['last_contact'] = '2026-11-21'
		})
		expect(await app.vault.read(fileAt('Anna.md'))).toBe('---\ncircle: 1\nlast_contact: 2026-11-21\n---\nText')
	})
})
