// @vitest-environment happy-dom
import type { App, TFile } from 'obsidian'
import { afterEach, describe, expect, it } from 'vitest'
import { appWith, hostOf, settled } from './test-app'

let app: App

afterEach(() => hostOf(app).quit())

function fileAt(path: string): TFile {
	const file = app.vault.getFileByPath(path)
	if (file === null) throw new Error(`No file at ${path}`)
	return file
}

/** Notes down each event that fires, in order. */
function recorded(): string[] {
	const heard: string[] = []
	for (const name of ['create', 'modify', 'delete'] as const) {
		app.vault.on(name as 'modify', (file) => heard.push(`${name} ${file.path}`))
	}
	app.vault.on('rename', (file, oldPath) => heard.push(`rename ${oldPath} to ${file.path}`))
	app.metadataCache.on('changed', (file) => heard.push(`changed ${file.path}`))
	app.metadataCache.on('deleted', (file) => heard.push(`deleted ${file.path}`))
	app.metadataCache.on('resolve', (file) => heard.push(`resolve ${file.path}`))
	app.metadataCache.on('resolved', () => heard.push('resolved'))
	return heard
}

describe('the order of events', () => {
	it('is modify, changed, resolve, resolved for a written note', async () => {
		app = await appWith({ 'Anna.md': 'old' })
		const heard = recorded()
		await app.vault.modify(fileAt('Anna.md'), 'new')
		expect(heard).toEqual(['modify Anna.md'])
		await settled(app)
		expect(heard).toEqual(['modify Anna.md', 'changed Anna.md', 'resolve Anna.md', 'resolved'])
	})

	it('has changed for every note before the first resolve, and resolved once', async () => {
		app = await appWith({ 'Anna.md': '', 'Boris.md': '' })
		const heard = recorded()
		await Promise.all(['Anna.md', 'Boris.md'].map((path) => app.vault.modify(fileAt(path), 'x')))
		await settled(app)
		const tail = ['changed Anna.md', 'changed Boris.md', 'resolve Anna.md', 'resolve Boris.md', 'resolved']
		expect(heard.slice(2)).toEqual(tail)
	})

	it('is create, then changed for a new note', async () => {
		app = await appWith({})
		const heard = recorded()
		await app.vault.create('Vera.md', '# Vera')
		await settled(app)
		expect(heard).toEqual(['create Vera.md', 'changed Vera.md', 'resolve Vera.md', 'resolved'])
	})

	it('is delete, deleted, resolved for a note in the trash', async () => {
		app = await appWith({ 'Anna.md': '' })
		const heard = recorded()
		await app.fileManager.trashFile(fileAt('Anna.md'))
		await settled(app)
		expect(heard).toEqual(['deleted Anna.md', 'delete Anna.md', 'resolved'])
	})

	it('has no changed for a renamed note, whose cache moves along', async () => {
		app = await appWith({ 'Anna.md': '---\ncircle: 1\n---\n' })
		const heard = recorded()
		await app.vault.rename(fileAt('Anna.md'), 'Anna Berg.md')
		await settled(app)
		expect(heard).toEqual(['rename Anna.md to Anna Berg.md', 'resolved'])
		expect(app.metadataCache.getFileCache(fileAt('Anna Berg.md'))?.frontmatter).toEqual({ circle: 1 })
	})

	it('shows the old cache right after a write', async () => {
		app = await appWith({ 'Anna.md': '---\ncircle: 1\n---\n' })
		const anna = fileAt('Anna.md')
		await app.vault.modify(anna, '---\ncircle: 2\n---\n')
		expect(app.metadataCache.getFileCache(anna)?.frontmatter).toEqual({ circle: 1 })
		await settled(app)
		expect(app.metadataCache.getFileCache(anna)?.frontmatter).toEqual({ circle: 2 })
	})

	it('hands changed the text and the cache of that text', async () => {
		app = await appWith({ 'Anna.md': '' })
		const heard: unknown[] = []
		app.metadataCache.on('changed', (_file, data, cache) => heard.push(data, cache.headings?.[0]?.heading))
		await app.vault.modify(fileAt('Anna.md'), '# Log')
		await settled(app)
		expect(heard).toEqual(['# Log', 'Log'])
	})
})

describe('the cache of a note', () => {
	it('holds no frontmatter for broken YAML, though the section is there, and stops no other note', async () => {
		app = await appWith({ 'Bad.md': '---\nphone: @x: [\n---\nText', 'Good.md': '---\ncircle: 2\n---\n' })
		const bad = app.metadataCache.getFileCache(fileAt('Bad.md'))
		expect(bad?.frontmatter).toBeUndefined()
		expect(bad?.sections?.map(({ type }) => type)).toEqual(['yaml', 'paragraph'])
		expect(app.metadataCache.getFileCache(fileAt('Good.md'))?.frontmatter).toEqual({ circle: 2 })
	})

	it.each(['---\na: 1\na: 2\n---\n', '---\n- a list\n---\n', '---\njust text\n---\n'])(
		'holds no frontmatter for %j',
		async (text) => {
			app = await appWith({ 'Note.md': text })
			expect(app.metadataCache.getFileCache(fileAt('Note.md'))?.frontmatter).toBeUndefined()
		},
	)

	it.each(['---js\na\n---\n', '---\nunclosed: 1\n', 'text\n---\na: 1\n---\n'])('sees no block in %j', async (text) => {
		app = await appWith({ 'Note.md': text })
		const types = app.metadataCache.getFileCache(fileAt('Note.md'))?.sections?.map(({ type }) => type)
		expect(types).not.toContain('yaml')
	})

	it('knows headings, tasks, links and tags with their places, also with CRLF', async () => {
		const text = '---\r\ntype: contact\r\n---\r\n## Log\r\n- [ ] call [[Boris|B.]] #promise\r\n  - under\r\n'
		app = await appWith({ 'Anna.md': text })
		const cache = app.metadataCache.getFileCache(fileAt('Anna.md'))
		expect(cache?.frontmatter).toEqual({ type: 'contact' })
		expect(cache?.headings).toMatchObject([{ heading: 'Log', level: 2, position: { start: { line: 3, offset: 25 } } }])
		expect(cache?.listItems).toMatchObject([
			{ task: ' ', parent: -4, position: { start: { line: 4, col: 0 } } },
			{ parent: 4, position: { start: { line: 5, col: 2 } } },
		])
		const link = cache?.links?.[0]
		expect(link).toMatchObject({ link: 'Boris', displayText: 'B.', original: '[[Boris|B.]]' })
		expect(text.slice(link?.position.start.offset, link?.position.end.offset)).toBe('[[Boris|B.]]')
		expect(cache?.tags?.map(({ tag }) => tag)).toEqual(['#promise'])
	})

	it('finds links in properties, by the path of their key', async () => {
		app = await appWith({ 'Anna.md': '---\nknows:\n  - "[[Boris|B.]]"\n  - plain\n---\n', 'Boris.md': '' })
		const links = app.metadataCache.getFileCache(fileAt('Anna.md'))?.frontmatterLinks
		expect(links).toEqual([{ key: 'knows.0', link: 'Boris', original: '[[Boris|B.]]', displayText: 'B.' }])
		expect(app.metadataCache.resolvedLinks['Anna.md']).toEqual({ 'Boris.md': 1 })
	})

	it('takes links and tags in code for text', async () => {
		app = await appWith({ 'Note.md': '`[[Anna]]` and `#no`\n\n```\n[[Boris]]\n```\n' })
		const cache = app.metadataCache.getFileCache(fileAt('Note.md'))
		expect([cache?.links, cache?.tags]).toEqual([undefined, undefined])
	})
})
