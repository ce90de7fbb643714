// @vitest-environment happy-dom
import type { App } from 'obsidian'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { vocabularyWith } from '../../src/note/property'
import { MeNote } from '../../src/vault/me-note'
import { appWith, hostOf, settled } from '../host/test-app'

const NOTE = '---\noffers: [titanium]\ninterests: rowing\n---\n'

async function meIn(files: Readonly<Record<string, string>>, path: string) {
	const app = await appWith(files)
	const port = { app, named: path, changed: vi.fn(), moved: vi.fn() }
	const note = new MeNote({ app, path: () => port.named, vocabulary: () => vocabularyWith({}), changed: port.changed, moved: port.moved })
	onTestFinished(() => {
		note.unload()
		hostOf(app).quit()
	})
	note.load()
	return { ...port, port, note, offers: () => note.me?.offers.map(({ text }) => text) ?? null }
}

const until = async (holds: () => boolean) => void (await vi.waitFor(() => expect(holds()).toBe(true)))

function fileIn(app: App, path: string) {
	const file = app.vault.getFileByPath(path)
	if (file === null) throw new Error(`There is no ${path}`)
	return file
}

describe('the user’s own note as it lives', () => {
	it('is none where none is named', async () => {
		const { note, changed } = await meIn({ 'Me.md': NOTE }, ' ')
		note.read()
		expect([note.me, note.reading]).toEqual([null, null])
		expect(changed).not.toHaveBeenCalled()
	})

	it.each(['Me.md', 'Me', ' Me.md '])('is read when the vault is there, from the metadata cache alone: %j', async (path) => {
		const { app, note, offers, changed } = await meIn({ 'Me.md': NOTE }, path)
		const read = vi.spyOn(app.vault, 'cachedRead')
		await until(() => note.me !== null)
		expect(offers()).toEqual(['titanium'])
		expect(read).not.toHaveBeenCalled()
		expect(changed).toHaveBeenCalledTimes(1)
	})

	it('is read anew when it says something else, and is the same as long as it does not', async () => {
		const { app, note, offers, changed } = await meIn({ 'Me.md': NOTE, 'Other.md': '' }, 'Me.md')
		await until(() => note.me !== null)
		const { me } = note
		await app.vault.modify(fileIn(app, 'Me.md'), `${NOTE}And a text.`)
		await app.vault.modify(fileIn(app, 'Other.md'), NOTE)
		await settled(app)
		expect(note.me).toBe(me)
		await app.vault.modify(fileIn(app, 'Me.md'), NOTE.replace('titanium', 'steel'))
		await until(() => offers()?.join() === 'steel')
		expect(changed).toHaveBeenCalledTimes(2)
	})

	it('says that it is gone, and takes it up when it is there again', async () => {
		const { app, note, offers } = await meIn({ 'Me.md': NOTE }, 'Me')
		await until(() => note.me !== null)
		await app.fileManager.trashFile(fileIn(app, 'Me.md'))
		await until(() => note.reading?.kind === 'gone')
		expect([note.me, note.reading]).toEqual([null, { kind: 'gone', path: 'Me' }])
		await app.vault.create('Me.md', NOTE)
		await until(() => offers()?.join() === 'titanium')
	})

	it('says that its properties are broken', async () => {
		const { app, note } = await meIn({ 'Me.md': '---\noffers: [titanium\n---\n' }, 'Me.md')
		await until(() => note.reading !== null)
		expect(note.reading).toEqual({ kind: 'broken', path: 'Me.md' })
		await app.vault.modify(fileIn(app, 'Me.md'), NOTE)
		await until(() => note.me !== null)
	})

	it('offers nothing where it has no properties', async () => {
		const { note, offers } = await meIn({ 'Me.md': 'Just a text' }, 'Me.md')
		await until(() => note.me !== null)
		expect(offers()).toEqual([])
	})

	it('says where it has gone to', async () => {
		const { app, moved } = await meIn({ 'Me.md': NOTE }, 'Me.md')
		await app.fileManager.renameFile(fileIn(app, 'Me.md'), 'About me.md')
		await until(() => moved.mock.calls.length > 0)
		expect(moved).toHaveBeenCalledWith('About me.md')
	})

	it('hears nothing any more when it has ended', async () => {
		const { app, note, offers } = await meIn({ 'Me.md': NOTE }, 'Me.md')
		await until(() => note.me !== null)
		note.unload()
		await app.vault.modify(fileIn(app, 'Me.md'), NOTE.replace('titanium', 'steel'))
		await settled(app)
		expect(offers()).toEqual(['titanium'])
	})
})
