// @vitest-environment happy-dom
import { MarkdownView, type App, type TFile } from 'obsidian'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { appWith, hostOf, hostViewOf } from './test-app'

const NOTE = 'last_contact: 2026-11-01\n\n## Log\n- old\n\nPlans'

let app: App

afterEach(() => {
	vi.useRealTimers()
	hostOf(app).quit()
	document.body.empty()
})

function anna(): TFile {
	const file = app.vault.getFileByPath('Anna.md')
	if (file === null) throw new Error('There is no note')
	return file
}

function onDisk(): string {
	return hostOf(app).vault.disk.read('Anna.md')
}

async function opensNote(where: 'tab' | 'split' = 'tab'): Promise<MarkdownView> {
	const leaf = app.workspace.getLeaf(where)
	await leaf.openFile(anna())
	if (leaf.view instanceof MarkdownView) return leaf.view
	throw new Error('No note is open')
}

async function noteIsOpen(text = NOTE): Promise<MarkdownView> {
	app = await appWith({ 'Anna.md': text })
	return opensNote()
}

/** Puts the cursor behind the first `after` and types there, without saving. */
function type(view: MarkdownView, after: string, typed: string): void {
	const { editor } = view
	editor.setCursor(editor.offsetToPos(editor.getValue().indexOf(after) + after.length))
	editor.replaceSelection(typed)
}

function areaOf(view: MarkdownView): HTMLTextAreaElement {
	const area = view.contentEl.querySelector('textarea')
	if (area === null) throw new Error('The note has no text area')
	return area
}

/** What stands behind the cursor, to the end of the line. */
function behindCursor(view: MarkdownView): string {
	const { line, ch } = view.editor.getCursor()
	return view.editor.getLine(line).slice(ch)
}

function isDirty(view: MarkdownView): boolean {
	return hostViewOf(view).isDirty
}

/** The two changes that Tend makes when a contact is logged. */
function logged(text: string): string {
	return text.replace('2026-11-01', '2026-11-21').replace('## Log', '## Log\n- new')
}

/** The write protocol of the plugin (DESIGN 5); answers how often it tried. */
async function writesWithGuard(view: MarkdownView, edit: (text: string) => string): Promise<number> {
	for (let tries = 1; ; tries++) {
		await view.save()
		let isWritten = false
		await app.vault.process(anna(), (text) => {
			if (text !== view.getViewData()) return text
			isWritten = true
			return edit(text)
		})
		if (isWritten) return tries
	}
}

describe('an open note with unsaved typing, written to by others', () => {
	it('has both, and the cursor before the same character', async () => {
		const view = await noteIsOpen()
		type(view, 'Pla', 'y')
		await app.vault.process(anna(), logged)
		expect(view.getViewData()).toBe(logged(NOTE).replace('Plans', 'Playns'))
		expect([behindCursor(view), isDirty(view)]).toEqual(['ns', true])
		await view.save()
		expect([onDisk(), isDirty(view)]).toEqual([logged(NOTE).replace('Plans', 'Playns'), false])
	})

	it('keeps what is selected, between two changes and around one', async () => {
		const view = await noteIsOpen()
		view.editor.setSelection({ line: 3, ch: 0 }, { line: 5, ch: 2 })
		await app.vault.process(anna(), logged)
		expect(view.editor.getSelection()).toBe('- old\n\nPl')
		await app.vault.process(anna(), (text) => text.replace('- old', '- older'))
		expect(view.editor.getSelection()).toBe('- older\n\nPl')
	})

	it('keeps the focus and the place that is scrolled to', async () => {
		const view = await noteIsOpen()
		view.editor.focus()
		view.contentEl.scrollTop = 40
		await app.vault.process(anna(), logged)
		expect([document.activeElement === areaOf(view), view.contentEl.scrollTop]).toEqual([true, 40])
	})

	it('undoes and redoes the typing only', async () => {
		const view = await noteIsOpen()
		type(view, 'Pla', 'y')
		await app.vault.process(anna(), logged)
		view.editor.undo()
		expect([view.getViewData(), behindCursor(view), isDirty(view)]).toEqual([logged(NOTE), 'ns', false])
		view.editor.undo()
		expect(view.getViewData()).toBe(logged(NOTE))
		view.editor.redo()
		expect([view.getViewData(), behindCursor(view)]).toEqual([logged(NOTE).replace('Plans', 'Playns'), 'ns'])
		await view.save()
		view.editor.undo()
		await view.save()
		expect(onDisk()).toBe(logged(NOTE))
	})

	it('loses what others wrote on the line that is typed in: the harm that the guard is there for', async () => {
		const view = await noteIsOpen()
		type(view, '2026-11-01', ' (by phone)')
		const written = await app.vault.process(anna(), (text) => text.replace('2026-11-01', '2026-11-21'))
		expect([written, onDisk()]).toEqual([NOTE.replace('11-01', '11-21'), written])
		expect(view.getViewData()).toBe(NOTE.replace('11-01', '11-01 (by phone)'))
		await view.save()
		expect(onDisk()).toBe(NOTE.replace('11-01', '11-01 (by phone)'))
	})

	it('loses nothing to a plugin that saves first and compares', async () => {
		const view = await noteIsOpen()
		type(view, '2026-11-01', ' (by phone)')
		expect(await writesWithGuard(view, logged)).toBe(1)
		await view.save()
		expect([onDisk(), view.getViewData(), isDirty(view)]).toEqual([
			logged(NOTE).replace('11-21', '11-21 (by phone)'),
			onDisk(),
			false,
		])
	})

	it('makes such a plugin try again when typing goes on', async () => {
		const view = await noteIsOpen()
		type(view, '2026-11-01', ' (by')
		const writing = writesWithGuard(view, logged)
		type(view, '(by', ' phone)')
		expect(await writing).toBe(2)
		await view.save()
		expect(onDisk()).toBe(logged(NOTE).replace('11-21', '11-21 (by phone)'))
	})
})

describe('the history of an open note', () => {
	function press(view: MarkdownView, key: KeyboardEventInit): boolean {
		return areaOf(view).dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, bubbles: true, ...key }))
	}

	it.each<[string, KeyboardEventInit, KeyboardEventInit]>([
		['Ctrl+Z and Ctrl+Y', { key: 'z', ctrlKey: true }, { key: 'y', ctrlKey: true }],
		['Cmd+Z and Cmd+Shift+Z', { key: 'z', metaKey: true }, { key: 'Z', metaKey: true, shiftKey: true }],
		['Ctrl+Я and Ctrl+Н', { key: 'я', code: 'KeyZ', ctrlKey: true }, { key: 'н', code: 'KeyY', ctrlKey: true }],
	])('runs by %s, in the place of the browser’s own', async (_, undo, redo) => {
		const view = await noteIsOpen('one')
		type(view, 'one', '!')
		expect([press(view, undo), view.getViewData()]).toEqual([false, 'one'])
		expect([press(view, redo), view.getViewData()]).toEqual([false, 'one!'])
		expect(press(view, { key: 'z' })).toBe(true)
	})

	it('is told as typing, so that it is saved', async () => {
		const view = await noteIsOpen('one')
		type(view, 'one', '!')
		await view.save()
		const heard: string[] = []
		app.workspace.on('editor-change', (editor) => heard.push(editor.getValue()))
		view.editor.undo()
		expect([heard, isDirty(view)]).toEqual([['one'], true])
	})

	it('does not reach into the note that was open before', async () => {
		const view = await noteIsOpen('one')
		const boris = await app.vault.create('Boris.md', 'another')
		type(view, 'one', '!')
		await view.leaf.openFile(boris)
		view.editor.undo()
		expect([view.getViewData(), isDirty(view), onDisk()]).toEqual(['another', false, 'one!'])
	})

	it('puts the cursor where the typing was', async () => {
		const view = await noteIsOpen('hello')
		type(view, 'he', 'l')
		view.editor.undo()
		expect(behindCursor(view)).toBe('llo')
		view.editor.redo()
		expect(behindCursor(view)).toBe('llo')
	})
})

describe('saving', () => {
	it('writes what was typed before it and loses nothing that is typed meanwhile', async () => {
		const view = await noteIsOpen('one\ntwo')
		type(view, 'one', '!')
		const saving = view.save()
		type(view, 'two', '?')
		await saving
		expect([onDisk(), view.getViewData(), isDirty(view)]).toEqual(['one!\ntwo', 'one!\ntwo?', true])
		await view.save()
		expect([onDisk(), isDirty(view)]).toEqual(['one!\ntwo?', false])
	})

	it('loses nothing when others write and the user types while it is under way', async () => {
		const view = await noteIsOpen('one\ntwo\nthree')
		type(view, 'one', '!')
		const before = app.vault.process(anna(), (text) => `zero\n${text}`)
		const saving = view.save()
		const behind = app.vault.process(anna(), (text) => `${text}\nfour`)
		type(view, 'two', '?')
		await Promise.all([before, saving, behind])
		await view.save()
		expect([onDisk(), view.getViewData()]).toEqual(['zero\none!\ntwo?\nthree\nfour', onDisk()])
	})

	it('leaves what is typed meanwhile over what others wrote meanwhile', async () => {
		const view = await noteIsOpen('one\ntwo')
		type(view, 'one', '!')
		const before = app.vault.process(anna(), (text) => text.replace('two', 'TWO'))
		const saving = view.save()
		const heard = app.vault.on('modify', () => {
			app.vault.offref(heard)
			view.editor.setValue('one!\ntwo')
		})
		await Promise.all([before, saving])
		expect([onDisk(), view.getViewData(), isDirty(view)]).toEqual(['one!\nTWO', 'one!\ntwo', true])
	})

	it('twice at once writes everything once', async () => {
		const view = await noteIsOpen('one\ntwo')
		let written = 0
		app.vault.on('modify', () => written++)
		type(view, 'one', '!')
		const before = app.vault.process(anna(), (text) => text.replace('two', 'TWO'))
		await Promise.all([before, view.save(), view.save()])
		expect([onDisk(), view.getViewData(), written]).toEqual(['one!\nTWO', 'one!\nTWO', 2])
	})

	it('while another note is being opened writes nothing into that', async () => {
		const view = await noteIsOpen('one')
		const boris = await app.vault.create('Boris.md', 'two')
		type(view, 'one', '!')
		void view.leaf.openFile(boris)
		for (let turn = 0; turn < 50; turn++) await view.save()
		expect([onDisk(), hostOf(app).vault.disk.read('Boris.md'), view.getViewData()]).toEqual(['one!', 'two', 'two'])
	})

	it('takes in what another program wrote without a word', async () => {
		const view = await noteIsOpen('one\ntwo\nthree')
		type(view, 'one', '!')
		await app.vault.adapter.write('Anna.md', 'one\ntwo\nthree\nfour')
		await view.save()
		expect([onDisk(), view.getViewData()]).toEqual(['one!\ntwo\nthree\nfour', 'one!\ntwo\nthree\nfour'])
	})

	it('is done by itself two seconds after the last key', async () => {
		const view = await noteIsOpen('one')
		vi.useFakeTimers()
		type(view, 'one', '!')
		await vi.advanceTimersByTimeAsync(1999)
		expect(onDisk()).toBe('one')
		await vi.advanceTimersByTimeAsync(1)
		expect(onDisk()).toBe('one!')
	})
})

describe('a note open twice', () => {
	it('follows in the one what was typed in the other, once it is saved', async () => {
		const one = await noteIsOpen('one\ntwo\nthree')
		const other = await opensNote('split')
		other.editor.setCursor({ line: 2, ch: 3 })
		type(one, 'one', '!\nand')
		expect(other.getViewData()).toBe('one\ntwo\nthree')
		await one.save()
		expect([other.getViewData(), behindCursor(other), isDirty(other)]).toEqual(['one!\nand\ntwo\nthree', 'ee', false])
		other.editor.undo()
		expect(other.getViewData()).toBe('one!\nand\ntwo\nthree')
	})

	it('has what was typed in both', async () => {
		const one = await noteIsOpen('one\ntwo\nthree')
		const other = await opensNote('split')
		type(one, 'one', '!')
		type(other, 'three', '?')
		await Promise.all([one.save(), other.save()])
		const both = 'one!\ntwo\nthree?'
		expect([onDisk(), one.getViewData(), other.getViewData()]).toEqual([both, both, both])
		expect([isDirty(one), isDirty(other)]).toEqual([false, false])
	})
})

describe('a note that cannot be written', () => {
	function setReadOnly(isReadOnly: boolean): void {
		hostOf(app).vault.disk.setReadOnly('Anna.md', isReadOnly)
	}

	it('because it is read-only makes process fail, and nothing is changed', async () => {
		const view = await noteIsOpen('one')
		const { mtime } = anna().stat
		let heard = 0
		app.vault.on('modify', () => heard++)
		setReadOnly(true)
		const code = 'EACCES'
		await expect(app.vault.process(anna(), () => 'two')).rejects.toMatchObject({ code })
		await expect(app.vault.modify(anna(), 'two')).rejects.toThrow("EACCES: permission denied, open 'Anna.md'")
		expect([onDisk(), view.getViewData(), heard, anna().stat.mtime]).toEqual(['one', 'one', 0, mtime])
		setReadOnly(false)
		expect(await app.vault.process(anna(), () => 'two')).toBe('two')
	})

	it('stays so under another name', async () => {
		await noteIsOpen('one')
		setReadOnly(true)
		const file = anna()
		await app.vault.rename(file, 'Vera.md')
		await expect(app.vault.process(file, () => 'two')).rejects.toThrow('EACCES')
	})

	it('because it is gone makes process fail unasked, another note in its place or not', async () => {
		await noteIsOpen('one')
		const file = anna()
		await app.fileManager.trashFile(file)
		const asked = vi.fn((text: string) => text)
		await expect(app.vault.process(file, asked)).rejects.toMatchObject({ code: 'ENOENT' })
		await app.vault.create('Anna.md', 'another')
		await expect(app.vault.process(file, asked)).rejects.toThrow("ENOENT: no such file or directory, open 'Anna.md'")
		await expect(app.vault.append(file, '!')).rejects.toThrow('ENOENT')
		expect([asked.mock.calls, onDisk()]).toEqual([[], 'another'])
	})

	it('keeps the typing in the view, and saves it once it can', async () => {
		const view = await noteIsOpen('one')
		setReadOnly(true)
		type(view, 'one', '!')
		await expect(view.save()).rejects.toThrow('EACCES')
		expect([view.getViewData(), isDirty(view), onDisk()]).toEqual(['one!', true, 'one'])
		setReadOnly(false)
		await view.save()
		expect([isDirty(view), onDisk()]).toEqual([false, 'one!'])
	})

	it('says so when it was to be saved by itself', async () => {
		const view = await noteIsOpen('one')
		setReadOnly(true)
		vi.useFakeTimers()
		type(view, 'one', '!')
		await vi.advanceTimersByTimeAsync(2000)
		expect(document.querySelector('.notice')?.textContent).toContain('Failed to save Anna.md: Error: EACCES')
		expect(view.getViewData()).toBe('one!')
	})
})
