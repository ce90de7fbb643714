// @vitest-environment happy-dom
import type { App } from 'obsidian'
import { afterEach, describe, expect, it } from 'vitest'
import { appWith, hostOf, settled } from './test-app'

let app: App

afterEach(() => hostOf(app).quit())

const NFD = 'Андрей'.normalize('NFD')

const FILES = {
	'Anna.md': '---\naliases: [Nyuta]\n---\n',
	'Work/Boris.md': '',
	'Home/Boris.md': '',
	'Home/Deep/Boris.md': '',
	'Work/Log.md': '',
	'People/Андрей.md': '',
	'People/Вера Соколова.md': '',
	'Anna.png': '',
	'v1.2 plan.md': '',
}

describe('a link', () => {
	it.each([
		['Anna', 'Work/Log.md', 'Anna.md'],
		['Anna.md', 'Work/Log.md', 'Anna.md'],
		['anna', 'Work/Log.md', 'Anna.md'],
		['Anna.png', 'Work/Log.md', 'Anna.png'],
		['v1.2 plan', 'Work/Log.md', 'v1.2 plan.md'],
		['Work/Boris', 'Home/Deep/Boris.md', 'Work/Boris.md'],
		['Deep/Boris', 'Work/Log.md', 'Home/Deep/Boris.md'],
		['/Anna', 'Work/Log.md', 'Anna.md'],
		['./Boris', 'Home/Deep/Boris.md', 'Home/Deep/Boris.md'],
		['../Boris', 'Home/Deep/Boris.md', 'Home/Boris.md'],
		['Вера соколова', 'Anna.md', 'People/Вера Соколова.md'],
	])('%s in %s means %s', async (link, source, path) => {
		app = await appWith(FILES)
		expect(app.metadataCache.getFirstLinkpathDest(link, source)?.path).toBe(path)
	})

	it.each([
		['in its own folder before others', 'Work/Log.md', 'Work/Boris.md'],
		['with the shortest path, elsewhere', 'People/Андрей.md', 'Work/Boris.md'],
		['beneath its own folder, the shortest path first', 'Home/x.md', 'Home/Boris.md'],
	])('that several notes answer to means the one %s', async (_rule, source, path) => {
		app = await appWith(FILES)
		expect(app.metadataCache.getFirstLinkpathDest('Boris', source)?.path).toBe(path)
	})

	it('means the same in composed and decomposed letters', async () => {
		app = await appWith(FILES)
		expect(NFD).not.toBe('Андрей')
		expect(app.metadataCache.getFirstLinkpathDest(NFD, '')?.basename).toBe('Андрей')
	})

	it('finds a note whose file name is decomposed on disk', async () => {
		app = await appWith({ [`${NFD}.md`]: '' })
		expect(app.metadataCache.getFirstLinkpathDest('Андрей', '')?.path).toBe('Андрей.md')
	})

	it.each(['Nyuta', 'Nobody', 'Elsewhere/Anna', '/Boris', '../../Anna', 'ris'])('%s means no note', async (link) => {
		app = await appWith(FILES)
		expect(app.metadataCache.getFirstLinkpathDest(link, 'Work/Log.md')).toBeNull()
	})

	it('to a heading of its own note means that note', async () => {
		app = await appWith(FILES)
		expect(app.metadataCache.getFirstLinkpathDest('', 'Work/Log.md')?.path).toBe('Work/Log.md')
	})

	it('that found nothing finds the note once it is there', async () => {
		app = await appWith({ 'Log.md': '[[Anna]]' })
		expect(app.metadataCache.unresolvedLinks['Log.md']).toEqual({ Anna: 1 })
		await app.vault.create('Anna.md', '')
		await settled(app)
		expect(app.metadataCache.resolvedLinks['Log.md']).toEqual({ 'Anna.md': 1 })
		expect(app.metadataCache.unresolvedLinks['Log.md']).toEqual({})
	})
})

describe('renaming a note', () => {
	it.each([
		['[[Anna]]', '[[Anna Berg]]'],
		['[[Anna|Anya]]', '[[Anna Berg|Anya]]'],
		['[[Anna#Log]]', '[[Anna Berg#Log]]'],
		['[[Anna#Log|her log]]', '[[Anna Berg#Log|her log]]'],
		['![[Anna]]', '![[Anna Berg]]'],
		['[Anya](Anna.md)', '[Anya](Anna%20Berg.md)'],
		['[Anya](Anna.md#Log)', '[Anya](Anna%20Berg.md#Log)'],
		['two: [[Anna]] and [[anna]]', 'two: [[Anna Berg]] and [[Anna Berg]]'],
		['`[[Anna]]`', '`[[Anna]]`'],
		['[[Annabel]]', '[[Annabel]]'],
		['---\nknows: "[[Anna]]" # since school\n---\n', '---\nknows: "[[Anna Berg]]" # since school\n---\n'],
	])('turns %j into %j', async (before, after) => {
		app = await appWith({ 'Anna.md': '', 'Annabel.md': '', 'Log.md': before })
		const anna = app.vault.getFileByPath('Anna.md')
		const log = app.vault.getFileByPath('Log.md')
		if (anna === null || log === null) throw new Error('No such note')
		await app.fileManager.renameFile(anna, 'Anna Berg.md')
		expect(await app.vault.read(log)).toBe(after)
	})

	it('leaves a link that still finds its note', async () => {
		app = await appWith({ 'Anna.md': '', 'Log.md': '[[Anna]]' })
		await app.vault.createFolder('People')
		const [anna, log] = [app.vault.getFileByPath('Anna.md'), app.vault.getFileByPath('Log.md')]
		if (anna === null || log === null) throw new Error('No such note')
		await app.fileManager.renameFile(anna, 'People/Anna.md')
		expect(await app.vault.read(log)).toBe('[[Anna]]')
		await settled(app)
		expect(app.metadataCache.resolvedLinks['Log.md']).toEqual({ 'People/Anna.md': 1 })
	})

	it('of a folder rewrites the paths in links', async () => {
		app = await appWith({ 'Work/Anna.md': '', 'Home/Anna.md': '', 'Log.md': '[[Work/Anna|A]]' })
		const [work, log] = [app.vault.getFolderByPath('Work'), app.vault.getFileByPath('Log.md')]
		if (work === null || log === null) throw new Error('No such file')
		await app.fileManager.renameFile(work, 'Job')
		expect(await app.vault.read(log)).toBe('[[Job/Anna|A]]')
	})
})
