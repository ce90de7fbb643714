// @vitest-environment happy-dom
import type { App } from 'obsidian'
import { onTestFinished, vi } from 'vitest'
import { describe, expect, it } from 'vitest'
import { OWN_PLAYBOOK } from '../../src/contact/playbook'
import { PlaybookNote } from '../../src/vault/playbook-note'
import { appWith, hostOf } from '../host/test-app'

const NOTE = '# Stage 2: Trust\n- Promises\n'

async function playbookIn(files: Readonly<Record<string, string>>, path: string) {
	const app = await appWith(files)
	const port = { app, named: path, changed: vi.fn(), moved: vi.fn() }
	const note = new PlaybookNote({ app, path: () => port.named, changed: port.changed, moved: port.moved })
	onTestFinished(() => {
		note.unload()
		hostOf(app).quit()
	})
	note.load()
	return { ...port, port, note }
}

async function until(holds: () => boolean) {
	await vi.waitFor(() => expect(holds()).toBe(true))
}

const fileIn = (app: App, path: string) => {
	const file = app.vault.getFileByPath(path)
	if (file === null) throw new Error(`There is no ${path}`)
	return file
}

describe('the playbook as it lives', () => {
	it('is Tend’s own, and reads nothing, where no note is named', async () => {
		const { app, note, changed } = await playbookIn({ 'Playbook.md': NOTE }, '')
		const read = vi.spyOn(app.vault, 'cachedRead')
		await note.read()
		expect(note.playbook).toBe(OWN_PLAYBOOK)
		expect(read).not.toHaveBeenCalled()
		expect(changed).not.toHaveBeenCalled()
	})

	it.each(['Playbook.md', 'Playbook', ' Playbook.md '])('is read when the vault is there: %j', async (path) => {
		const { note, changed } = await playbookIn({ 'Playbook.md': NOTE }, path)
		await until(() => note.playbook.stageNames[2] === 'Trust')
		expect(changed).toHaveBeenCalledTimes(1)
	})

	it('is read anew when its note changes, and not with another', async () => {
		const { app, note, changed } = await playbookIn({ 'Playbook.md': NOTE, 'Other.md': '' }, 'Playbook.md')
		await until(() => note.playbook.stageNames[2] === 'Trust')
		await app.vault.modify(fileIn(app, 'Other.md'), NOTE)
		await app.vault.modify(fileIn(app, 'Playbook.md'), NOTE.replace('Trust', 'Bonds'))
		await until(() => note.playbook.stageNames[2] === 'Bonds')
		expect(changed).toHaveBeenCalledTimes(2)
	})

	it('says that its note is gone, and takes it up when it is there again', async () => {
		const { app, note } = await playbookIn({ 'Playbook.md': NOTE }, 'Playbook.md')
		await until(() => note.playbook.reading?.isThere === true)
		await app.fileManager.trashFile(fileIn(app, 'Playbook.md'))
		await until(() => note.playbook.reading?.isThere === false)
		expect(note.playbook.practices).toBe(OWN_PLAYBOOK.practices)
		await app.vault.create('Playbook.md', NOTE)
		await until(() => note.playbook.stageNames[2] === 'Trust')
	})

	it('says where its note has gone to', async () => {
		const { app, moved } = await playbookIn({ 'Playbook.md': NOTE }, 'Playbook.md')
		await app.fileManager.renameFile(fileIn(app, 'Playbook.md'), 'Method.md')
		await until(() => moved.mock.calls.length > 0)
		expect(moved).toHaveBeenCalledWith('Method.md')
	})

	it('a note that cannot be read leaves Tend’s own practices', async () => {
		const { app, note, port } = await playbookIn({ 'Playbook.md': NOTE }, '')
		vi.spyOn(app.vault, 'cachedRead').mockRejectedValue(new Error('The disk is gone'))
		port.named = 'Playbook.md'
		await note.read()
		expect(note.playbook.reading).toMatchObject({ path: 'Playbook.md', isThere: false })
	})

	it('of two readings the one begun later counts', async () => {
		const { app, note, port } = await playbookIn({ 'Slow.md': NOTE, 'Fast.md': NOTE.replace('Trust', 'Fast') }, '')
		let answer = (_text: string): void => undefined
		vi.spyOn(app.vault, 'cachedRead').mockImplementationOnce(() => new Promise((resolve) => void (answer = resolve)))
		port.named = 'Slow.md'
		const slow = note.read()
		port.named = 'Fast.md'
		await note.read()
		answer(NOTE)
		await slow
		expect(note.playbook.stageNames[2]).toBe('Fast')
	})

	it('hears nothing any more when it has ended', async () => {
		const { app, note } = await playbookIn({ 'Playbook.md': NOTE }, 'Playbook.md')
		await until(() => note.playbook.stageNames[2] === 'Trust')
		note.unload()
		await app.vault.modify(fileIn(app, 'Playbook.md'), NOTE.replace('Trust', 'Late'))
		await new Promise((resolve) => window.setTimeout(resolve, 20))
		expect(note.playbook.stageNames[2]).toBe('Trust')
	})
})
