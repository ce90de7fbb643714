// @vitest-environment happy-dom
import type { MarkdownView } from 'obsidian'
import { describe, expect, it, vi } from 'vitest'
import { hostOf, hostViewOf } from '../host/test-app'
import { ANNA, behindCursor, BORIS, callAbout, change, fileAt, lastContact, messageIn, opened, typeBehind, undoIn, writesIn, writerVault } from './writing'

const NOTE = '---\ntype: contact\nlast_contact: 2026-11-01\n---\n\n## Interactions\n\n- 2026-11-01 call: titanium\n\n## Plans\n\nA visit\n'

const FILES = { [ANNA]: NOTE, [BORIS]: NOTE }

/** What the act of these tests makes of a text. */
function acted(text: string): string {
	return text.replace('last_contact: 2026-11-01', 'last_contact: 2026-11-24')
}

const ACT = change(ANNA, lastContact('2026-11-24'))

function isDirty(view: MarkdownView): boolean {
	return hostViewOf(view).isDirty
}

/** Types behind `after` each time the view has been saved, up to so many times. */
function typesOnAfterSave(view: MarkdownView, after: string, typed: string, times = Infinity) {
	const save = view.save.bind(view)
	let left = times
	return vi.spyOn(view, 'save').mockImplementation(async (clear) => {
		await save(clear)
		if (left > 0) typeBehind(view, after, typed)
		left -= 1
	})
}

describe('an act on a note that is open with unsaved typing', () => {
	it('saves the typing first, and both are in the file and in the editor', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const view = await opened(app, ANNA)
		typeBehind(view, 'A vi', 'rtual vi')
		expect(onDisk(ANNA)).toBe(NOTE)
		expect(await writer.change(ACT)).toMatchObject({ kind: 'written', path: ANNA })
		const both = acted(NOTE).replace('A visit', 'A virtual visit')
		expect([onDisk(ANNA), view.getViewData(), isDirty(view)]).toEqual([both, both, false])
	})

	it('loses nothing that is typed in the very place that it writes', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const view = await opened(app, ANNA)
		typeBehind(view, '- 2026-11-01 call: titanium', ' plates')
		expect(await writer.change(change(ANNA, callAbout('plans')))).toMatchObject({ kind: 'written' })
		const both = NOTE.replace('titanium\n', 'titanium plates\n- 2026-11-24 call: plans\n')
		await view.save()
		expect([onDisk(ANNA), view.getViewData()]).toEqual([both, both])
	})

	it('leaves the cursor before the same character, and the editor’s undo takes back the typing only', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const view = await opened(app, ANNA)
		typeBehind(view, 'A vi', 'rtual vi')
		await writer.change(change(ANNA, lastContact('2026-11-24'), callAbout('a longer line than there was')))
		expect(behindCursor(view)).toBe('sit')
		const both = onDisk(ANNA)
		view.editor.undo()
		expect(view.getViewData()).toBe(both.replace('A virtual visit', 'A visit'))
		view.editor.undo()
		expect(view.getViewData()).toBe(both.replace('A virtual visit', 'A visit'))
		view.editor.redo()
		expect(view.getViewData()).toBe(both)
	})

	it('can be taken back, and the typing stays', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const view = await opened(app, ANNA)
		typeBehind(view, 'A vi', 'rtual vi')
		const outcome = await writer.change(ACT)
		typeBehind(view, 'A virtual visit', ', soon')
		expect(await writer.undo(undoIn(outcome))).toMatchObject({ kind: 'written' })
		const typed = NOTE.replace('A visit', 'A virtual visit, soon')
		expect([onDisk(ANNA), view.getViewData()]).toEqual([typed, typed])
	})

	it('lands though the typing goes on while it runs, and nothing that is typed is lost', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const view = await opened(app, ANNA)
		typeBehind(view, '2026-11-01 call: titan', 'ic titan')
		const saves = typesOnAfterSave(view, 'call: titan', '!', 3)
		expect(await writer.change(change(ANNA, lastContact('2026-11-24'), callAbout('plans')))).toMatchObject({ kind: 'written' })
		expect(saves).toHaveBeenCalledTimes(4)
		saves.mockRestore()
		await view.save()
		const both = acted(NOTE).replace('titanium\n', 'titan!!!ic titanium\n- 2026-11-24 call: plans\n')
		expect([onDisk(ANNA), view.getViewData(), isDirty(view)]).toEqual([both, both, false])
	})

	it('leaves the note alone when somebody never stops typing, and says so', async () => {
		const { app, writer, onDisk, told } = await writerVault(FILES)
		const view = await opened(app, ANNA)
		typeBehind(view, 'A visit', '.')
		const saves = typesOnAfterSave(view, 'A visit', '.')
		expect(await writer.change(ACT)).toEqual({ kind: 'typing', path: ANNA })
		const rounds = saves.mock.calls.length
		expect(rounds).toBeLessThan(100)
		saves.mockRestore()
		await view.save()
		expect(onDisk(ANNA)).toBe(NOTE.replace('A visit', `A visit${'.'.repeat(rounds + 1)}`))
		expect(told).toEqual([])
		// As soon as the typing rests, the next act lands.
		expect(await writer.change(ACT)).toMatchObject({ kind: 'written' })
	})

	it('sees the text that was typed: it is the typing that makes it pointless or impossible', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const view = await opened(app, ANNA)
		view.editor.setValue(acted(NOTE))
		expect(await writer.change(ACT)).toMatchObject({ kind: 'same' })
		view.editor.setValue(NOTE.replace('type: contact', 'type: "contact'))
		expect(await writer.change(ACT)).toMatchObject({ kind: 'refused', refusal: { kind: 'yaml' } })
		expect([onDisk(ANNA), isDirty(view)]).toEqual([NOTE.replace('type: contact', 'type: "contact'), false])
	})

	it('fails with the typing kept in the editor when the file is read-only', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const view = await opened(app, ANNA)
		hostOf(app).vault.disk.setReadOnly(ANNA, true)
		typeBehind(view, 'A visit', '!')
		const outcome = await writer.change(ACT)
		expect(outcome).toMatchObject({ kind: 'failed', path: ANNA })
		expect(messageIn(outcome)).toContain('EACCES')
		expect([onDisk(ANNA), view.getViewData()]).toEqual([NOTE, NOTE.replace('A visit', 'A visit!')])
		hostOf(app).vault.disk.setReadOnly(ANNA, false)
		expect(await writer.change(ACT)).toMatchObject({ kind: 'written' })
		expect(onDisk(ANNA)).toBe(acted(NOTE).replace('A visit', 'A visit!'))
	})

	it('saves no other note', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const other = await opened(app, BORIS)
		typeBehind(other, 'A visit', '!')
		await writer.change(ACT)
		expect([onDisk(ANNA), onDisk(BORIS), isDirty(other)]).toEqual([acted(NOTE), NOTE, true])
	})

	it('takes line ends that no editor shows for no typing, and keeps them', async () => {
		const crlf = NOTE.replaceAll('\n', '\r\n')
		const { app, writer, onDisk } = await writerVault({ [ANNA]: crlf })
		const view = await opened(app, ANNA)
		// happy-dom, unlike a browser, keeps them in a text area.
		view.editor.setValue(NOTE)
		expect(await writer.change(ACT, true)).toMatchObject({ kind: 'written' })
		expect(onDisk(ANNA)).toBe(acted(crlf))
	})
})

describe('a note that is open twice', () => {
	it('has what was typed in both and what the act wrote, in the file and in both editors', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const one = await opened(app, ANNA)
		const other = await opened(app, ANNA, 'split')
		typeBehind(one, 'A visit', ' to Tula')
		typeBehind(other, 'call: titanium', ' plates')
		expect(await writer.change(ACT)).toMatchObject({ kind: 'written' })
		const all = acted(NOTE).replace('A visit', 'A visit to Tula').replace('titanium', 'titanium plates')
		expect([onDisk(ANNA), one.getViewData(), other.getViewData()]).toEqual([all, all, all])
		expect([isDirty(one), isDirty(other)]).toEqual([false, false])
	})

	it('is not written while somebody types on in the second editor', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		await opened(app, ANNA)
		const other = await opened(app, ANNA, 'split')
		typeBehind(other, 'A visit', '.')
		const saves = typesOnAfterSave(other, 'A visit', '.')
		expect(await writer.change(ACT)).toEqual({ kind: 'typing', path: ANNA })
		saves.mockRestore()
		expect(onDisk(ANNA)).not.toContain('2026-11-24')
	})
})

describe('an act on many notes', () => {
	it('leaves a note with unsaved typing alone and says so; file and editor are as they were', async () => {
		const { app, writer, onDisk, told } = await writerVault(FILES)
		const view = await opened(app, ANNA)
		typeBehind(view, 'A visit', '!')
		const save = vi.spyOn(view, 'save')
		const writes = writesIn(app)
		expect(await writer.change(ACT, true)).toEqual({ kind: 'typing', path: ANNA })
		expect([save.mock.calls, writes(), told]).toEqual([[], [], []])
		expect([onDisk(ANNA), view.getViewData(), isDirty(view)]).toEqual([NOTE, NOTE.replace('A visit', 'A visit!'), true])
		await view.save()
		expect(await writer.change(ACT, true)).toMatchObject({ kind: 'written' })
	})

	it('writes a note that is open without typing, and the editor shows it', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const view = await opened(app, ANNA)
		view.editor.setCursor(view.editor.offsetToPos(NOTE.indexOf('visit')))
		expect(await writer.change(ACT, true)).toMatchObject({ kind: 'written' })
		expect([onDisk(ANNA), view.getViewData(), behindCursor(view)]).toEqual([acted(NOTE), acted(NOTE), 'visit'])
	})

	it('is taken back in all notes but those with unsaved typing', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const view = await opened(app, ANNA)
		const outcome = await writer.change(ACT, true)
		typeBehind(view, 'A visit', '!')
		expect(await writer.undo(undoIn(outcome), true)).toEqual({ kind: 'typing', path: ANNA })
		expect(onDisk(ANNA)).toBe(acted(NOTE))
	})
})

describe('without the guard', () => {
	/** Writes by `vault.process` alone while the line that it changes is being typed in; then the editor saves. */
	async function unguarded(): Promise<string> {
		const { app, onDisk } = await writerVault(FILES)
		const view = await opened(app, ANNA)
		typeBehind(view, 'last_contact: 2026-11-01', ' # by phone')
		const written = await app.vault.process(fileAt(app, ANNA), acted)
		expect(written).toBe(acted(NOTE))
		await view.save()
		return onDisk(ANNA)
	}

	it('the write is lost: what was typed on the line takes its place', async () => {
		expect(await unguarded()).toBe(NOTE.replace('2026-11-01\n', '2026-11-01 # by phone\n'))
	})

	it('and with it, on the very same line, neither is', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const view = await opened(app, ANNA)
		typeBehind(view, 'last_contact: 2026-11-01', ' # by phone')
		expect(await writer.change(ACT)).toMatchObject({ kind: 'written' })
		await view.save()
		const both = NOTE.replace('2026-11-01\n', '2026-11-24 # by phone\n')
		expect([onDisk(ANNA), view.getViewData()]).toEqual([both, both])
	})
})

describe('a new note that is taken back', () => {
	it('stays when something was typed in it that is not saved yet', async () => {
		const { app, writer } = await writerVault(FILES)
		await writer.create('People/Clara.md', NOTE)
		const view = await opened(app, 'People/Clara.md')
		typeBehind(view, 'A visit', ' to Tula')
		await writer.discard('People/Clara.md', NOTE)
		expect(app.vault.getFileByPath('People/Clara.md')).not.toBeNull()
		expect(view.getViewData()).toBe(NOTE.replace('A visit', 'A visit to Tula'))
	})

	it('goes, though it is open, when nothing was typed', async () => {
		const { app, writer } = await writerVault(FILES)
		await writer.create('People/Clara.md', NOTE)
		await opened(app, 'People/Clara.md')
		await writer.discard('People/Clara.md', NOTE)
		expect(app.vault.getFileByPath('People/Clara.md')).toBeNull()
	})

	it('waits for the act that is being done to it', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		await writer.create('People/Clara.md', NOTE)
		const [outcome] = await Promise.all([
			writer.change(change('People/Clara.md', lastContact('2026-11-24'))),
			writer.discard('People/Clara.md', NOTE),
		])
		expect(outcome.kind).toBe('written')
		expect(app.vault.getFileByPath('People/Clara.md')).not.toBeNull()
		expect(onDisk('People/Clara.md')).toBe(acted(NOTE))
	})
})
