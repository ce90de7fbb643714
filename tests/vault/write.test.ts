// @vitest-environment happy-dom
import type { MarkdownView } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tickPromise } from '../../src/edit/line-steps'
import { clearProperty, setProperty, setWords } from '../../src/edit/property-steps'
import type { Step } from '../../src/edit/step'
import { dayText } from '../../src/note/day'
import type { ActVault } from '../command/act-vault'
import { actVault } from '../command/act-vault'
import { dayAt } from '../contact-builder'
import { hostOf, hostViewOf, settled } from '../host/test-app'
import { ANNA, beforeNextProcess, behindCursor, BORIS, callAbout, change, fileAt, lastContact, messageIn, opened, typeBehind, undoIn, writerVault, writesIn } from './writing'

const NOTE = '---\ntype: contact\ncircle: 2 # see below\nlast_contact: 2026-11-01\nphone: "+79991234567"\n---\n\n# Anna\n\n## Interactions\n\n- 2026-11-01 call: titanium\n'

const FILES = { [ANNA]: NOTE, [BORIS]: NOTE.replace('# Anna', '# Boris') }

const NEVER: Step = () => {
	throw new Error('It was not to be asked for')
}

describe('an act on a note', () => {
	it('changes what it is about and leaves every other byte', async () => {
		const { writer, onDisk, told } = await writerVault(FILES)
		const outcome = await writer.change(change(ANNA, lastContact('2026-11-24'), callAbout('plans')))
		expect(outcome).toMatchObject({ kind: 'written', path: ANNA })
		expect(onDisk(ANNA)).toBe(`${NOTE.replace('last_contact: 2026-11-01', 'last_contact: 2026-11-24')}- 2026-11-24 call: plans\n`)
		expect(onDisk(BORIS)).toBe(FILES[BORIS])
		expect(told).toEqual([`${ANNA}: ${onDisk(ANNA)}`])
	})

	it('is worked out anew from the text that the vault hands over, not from the one that was read', async () => {
		const { app, writer, onDisk, fromOutside } = await writerVault(FILES)
		const theirs = NOTE.replace('circle: 2', 'circle: 1').replace('# Anna\n', '# Anna\n\nWritten elsewhere.\n')
		beforeNextProcess(app, () => fromOutside(ANNA, theirs))
		const outcome = await writer.change(change(ANNA, lastContact('2026-11-24')))
		expect(onDisk(ANNA)).toBe(theirs.replace('last_contact: 2026-11-01', 'last_contact: 2026-11-24'))
		expect((await writer.undo(undoIn(outcome))).kind).toBe('written')
		expect(onDisk(ANNA)).toBe(theirs)
	})

	it.each<[string, string, Step, object]>([
		['says so already', NOTE.replace('2026-11-01', '2026-11-24'), lastContact('2026-11-24'), { kind: 'same' }],
		['is broken', '---\ntype: "contact\n---\n', lastContact('2026-11-24'), { kind: 'refused', refusal: { kind: 'yaml' } }],
		['is a template', NOTE.replace('contact', '"{{type}}"'), lastContact('2026-11-24'), { kind: 'refused', refusal: { kind: 'template' } }],
	])('leaves alone a note that %s by what another program wrote in the meantime', async (_, theirs, step, outcome) => {
		const { app, writer, onDisk, fromOutside, told } = await writerVault(FILES)
		beforeNextProcess(app, () => fromOutside(ANNA, theirs))
		expect(await writer.change(change(ANNA, step))).toMatchObject({ path: ANNA, ...outcome })
		expect([onDisk(ANNA), told]).toEqual([theirs, []])
	})

	it('is told to the index by the name that the note has when it is written', async () => {
		const { app, writer, onDisk, told } = await writerVault(FILES)
		beforeNextProcess(app, () => void app.vault.rename(fileAt(app, ANNA), 'People/Anna.md'))
		const outcome = await writer.change(change(ANNA, lastContact('2026-11-24')))
		expect(told).toEqual([`People/Anna.md: ${onDisk('People/Anna.md')}`])
		expect(await writer.undo(undoIn(outcome))).toMatchObject({ kind: 'written', path: 'People/Anna.md' })
		expect(onDisk('People/Anna.md')).toBe(NOTE)
	})

	it('tells what became of a note that goes in the meantime', async () => {
		const { app, writer } = await writerVault(FILES)
		beforeNextProcess(app, () => hostOf(app).vault.moveToTrash(hostOf(app).vault.getFileByPath(ANNA) ?? hostOf(app).vault.getRoot()))
		const outcome = await writer.change(change(ANNA, lastContact('2026-11-24')))
		expect(outcome).toMatchObject({ kind: 'failed', path: ANNA })
		expect(messageIn(outcome)).toContain('no such file')
		expect(app.vault.getFileByPath(ANNA)).toBeNull()
	})
})

describe('many acts at once', () => {
	it('all land, 1,000 on one note, in the order they were asked for', async () => {
		const { writer, onDisk, told } = await writerVault({ [ANNA]: '---\ntype: contact\n---\n\n## Interactions\n' })
		const numbers = Array.from({ length: 1000 }, (_, at) => `number ${at}`)
		// Cheaper than the real step, which goes through the whole note for each line.
		const append = (line: string): Step => (text) => [{ from: text.length, to: text.length, text: `- 2026-11-24 call: ${line}\n` }]
		const outcomes = await Promise.all(numbers.map((each) => writer.change(change(ANNA, append(each)))))
		expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['written']))
		expect(onDisk(ANNA).match(/number \d+/g)).toEqual(numbers)
		expect(told).toHaveLength(1000)
	})

	it('all land, 40 conversations logged at once, and are taken back the last one first', async () => {
		const { writer, onDisk } = await writerVault(FILES)
		const numbers = Array.from({ length: 40 }, (_, at) => `number ${at}`)
		const outcomes = await Promise.all(numbers.map((each) => writer.change(change(ANNA, callAbout(each)))))
		expect(onDisk(ANNA).match(/number \d+/g)).toEqual(numbers)
		const undone = await Promise.all(outcomes.toReversed().map((outcome) => writer.undo(undoIn(outcome))))
		expect(new Set(undone.map(({ kind }) => kind))).toEqual(new Set(['written']))
		expect(onDisk(ANNA)).toBe(NOTE)
	})

	it('all land though another program writes in between', async () => {
		const { writer, onDisk, fromOutside } = await writerVault(FILES)
		const acts = Array.from({ length: 60 }, (_, at) => writer.change(change(ANNA, callAbout(`number ${at}.`))))
		for (let at = 0; at < 60; at += 1) {
			await Promise.resolve()
			fromOutside(ANNA, `${onDisk(ANNA)}\nTheirs ${at}.\n`)
		}
		await Promise.all(acts)
		for (let at = 0; at < 60; at += 1) {
			expect(onDisk(ANNA)).toContain(`call: number ${at}.`)
			expect(onDisk(ANNA)).toContain(`Theirs ${at}.`)
		}
	})

	it('do not wait for each other on different notes', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const process = app.vault.process.bind(app.vault)
		let letAnnaGo: () => void = () => undefined
		const held = new Promise<void>((resolve) => (letAnnaGo = resolve))
		vi.spyOn(app.vault, 'process').mockImplementation(async (file, fn) => {
			if (file.path === ANNA) await held
			return process(file, fn)
		})
		const anna = writer.change(change(ANNA, lastContact('2026-11-24')))
		expect(await writer.change(change(BORIS, lastContact('2026-11-24')))).toMatchObject({ kind: 'written' })
		expect(onDisk(ANNA)).toBe(NOTE)
		letAnnaGo()
		expect(await anna).toMatchObject({ kind: 'written' })
	})
})

describe('a note that is not written', () => {
	const set = lastContact('2026-11-24')

	it.each<[string, string, Step, object]>([
		['says so already', NOTE, lastContact('2026-11-01'), { kind: 'same' }],
		['says so in other words', NOTE.replace('circle: 2', 'circle: [[Productivity]]'), () => [], { kind: 'same' }],
		['has the key twice', NOTE.replace('phone', 'last_contact: 2026-10-01\nphone'), set, { kind: 'refused', refusal: { kind: 'duplicate-key', key: 'last_contact' } }],
		['has invalid YAML', NOTE.replace('"+79991234567"', '"+79991234567'), set, { kind: 'refused', refusal: { kind: 'yaml' } }],
		['never closes its properties', '---\ntype: contact\nlast_contact: 2026-11-01\n', set, { kind: 'refused', refusal: { kind: 'unclosed' } }],
		['has a list for properties', '---\n- one\n---\n', set, { kind: 'refused', refusal: { kind: 'not-properties' } }],
		['is a template', NOTE.replace('contact', '"{{type}}"'), set, { kind: 'refused', refusal: { kind: 'template' } }],
	])('because it %s is byte for byte as before, and nothing was even tried', async (_, text, step, outcome) => {
		const { app, writer, onDisk, told } = await writerVault({ ...FILES, [ANNA]: text })
		const { stat } = fileAt(app, ANNA)
		stat.mtime = 1000
		const writes = writesIn(app)
		expect(await writer.change(change(ANNA, step))).toMatchObject({ path: ANNA, ...outcome })
		expect(writes()).toEqual([])
		expect([onDisk(ANNA), fileAt(app, ANNA).stat.mtime, told]).toEqual([text, 1000, []])
		// Neither another note nor, once it is put right, this one is the worse for it.
		expect(await writer.change(change(BORIS, set))).toMatchObject({ kind: 'written', path: BORIS })
		await app.vault.modify(fileAt(app, ANNA), NOTE)
		expect(await writer.change(change(ANNA, set))).toMatchObject({ kind: 'written', path: ANNA })
	})

	it('because it is gone is named', async () => {
		const { app, writer } = await writerVault(FILES)
		const writes = writesIn(app)
		expect(await writer.change(change('People/Nobody.md', NEVER))).toEqual({ kind: 'gone', path: 'People/Nobody.md' })
		expect(writes()).toEqual([])
		await app.vault.create('People/Nobody.md', NOTE)
		expect(await writer.change(change('People/Nobody.md', set))).toMatchObject({ kind: 'written' })
	})

	it('because the file is read-only is named with what the system said, and written once it may be', async () => {
		const { app, writer, onDisk, told } = await writerVault(FILES)
		fileAt(app, ANNA).stat.mtime = 1000
		hostOf(app).vault.disk.setReadOnly(ANNA, true)
		const outcome = await writer.change(change(ANNA, set))
		expect(outcome).toMatchObject({ kind: 'failed', path: ANNA })
		expect(messageIn(outcome)).toContain('EACCES: permission denied')
		expect([onDisk(ANNA), fileAt(app, ANNA).stat.mtime, told]).toEqual([NOTE, 1000, []])
		hostOf(app).vault.disk.setReadOnly(ANNA, false)
		expect(await writer.change(change(ANNA, set))).toMatchObject({ kind: 'written' })
	})

	it('because a step fails in a way that nobody foresaw is named, and the next act goes on', async () => {
		const { writer, onDisk } = await writerVault(FILES)
		const [failed, next] = await Promise.all([writer.change(change(ANNA, NEVER)), writer.change(change(ANNA, set))])
		expect(failed).toEqual({ kind: 'failed', path: ANNA, message: 'It was not to be asked for' })
		expect(next.kind).toBe('written')
		expect(onDisk(ANNA)).toContain('last_contact: 2026-11-24')
	})

	it('is left alone by all steps when one of them is refused', async () => {
		const text = NOTE.replace('phone', 'circle: 3\nphone')
		const { writer, onDisk } = await writerVault({ [ANNA]: text })
		const outcome = await writer.change(change(ANNA, callAbout('plans'), setProperty('circle', 1)))
		expect(outcome).toMatchObject({ kind: 'refused', refusal: { kind: 'duplicate-key', key: 'circle' } })
		expect(onDisk(ANNA)).toBe(text)
	})
})

describe('taking an act back', () => {
	it('leaves the note as it was, byte for byte', async () => {
		const crlf = `\ufeff${NOTE.replaceAll('\n', '\r\n')}`
		const { writer, onDisk, told } = await writerVault({ [ANNA]: crlf })
		const outcome = await writer.change(change(ANNA, lastContact('2026-11-24'), callAbout('plans')))
		expect(onDisk(ANNA)).not.toBe(crlf)
		expect(await writer.undo(undoIn(outcome))).toMatchObject({ kind: 'written', path: ANNA })
		expect(onDisk(ANNA)).toBe(crlf)
		expect(told.at(-1)).toBe(`${ANNA}: ${crlf}`)
	})

	it('keeps what was written elsewhere in the note since', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const outcome = await writer.change(change(ANNA, lastContact('2026-11-24')))
		await app.vault.process(fileAt(app, ANNA), (text) => text.replace('# Anna', '# Anna\n\nNew.'))
		await writer.undo(undoIn(outcome))
		expect(onDisk(ANNA)).toBe(NOTE.replace('# Anna', '# Anna\n\nNew.'))
	})

	it('is refused, with nothing written, where the note has changed there since', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		const outcome = await writer.change(change(ANNA, lastContact('2026-11-24')))
		await app.vault.process(fileAt(app, ANNA), (text) => text.replace('2026-11-24', '2026-11-20'))
		const before = onDisk(ANNA)
		const writes = writesIn(app)
		expect(await writer.undo(undoIn(outcome))).toMatchObject({ kind: 'refused', path: ANNA, refusal: { kind: 'changed-since' } })
		expect(writes()).toEqual([])
		expect(onDisk(ANNA)).toBe(before)
	})

	it('waits for its turn behind the acts that were asked for before', async () => {
		const { writer, onDisk } = await writerVault(FILES)
		const outcome = await writer.change(change(ANNA, lastContact('2026-11-24')))
		const [later, undone] = await Promise.all([
			writer.change(change(ANNA, lastContact('2026-11-25'))),
			writer.undo(undoIn(outcome)),
		])
		expect([later.kind, undone.kind]).toEqual(['written', 'refused'])
		expect(onDisk(ANNA)).toContain('last_contact: 2026-11-25')
	})
})

describe('a file that is no note', () => {
	it('goes where attachments go, under another name where its own is taken', async () => {
		const { writer, onDisk } = await writerVault(FILES)
		const first = await writer.attach('Circles.svg', '<svg/>')
		const second = await writer.attach('Circles.svg', '<svg>two</svg>')
		expect([first.path, second.path]).toEqual(['Circles.svg', 'Circles 1.svg'])
		expect([onDisk('Circles.svg'), onDisk('Circles 1.svg')]).toEqual(['<svg/>', '<svg>two</svg>'])
	})

	it('keeps its bytes', async () => {
		const { writer, onDisk } = await writerVault(FILES)
		await writer.attach('Circles.png', new Uint8Array([137, 80, 78, 71]).buffer)
		expect(onDisk('Circles.png').slice(1)).toBe('PNG')
	})
})

describe('a new note', () => {
	it('is made with its folder, or beside the notes that are there', async () => {
		const { writer, onDisk } = await writerVault(FILES)
		await writer.create('Work/New/Clara.md', 'one')
		await writer.create('Work/New/Dora.md', 'two')
		await writer.create('Root.md', 'three')
		expect([onDisk('Work/New/Clara.md'), onDisk('Work/New/Dora.md'), onDisk('Root.md')]).toEqual(['one', 'two', 'three'])
	})

	it('goes to the trash when it is taken back, and is not deleted for good', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		await writer.create('People/Clara.md', 'one')
		await writer.discard('People/Clara.md', 'one')
		expect(app.vault.getFileByPath('People/Clara.md')).toBeNull()
		expect(onDisk('.trash/Clara.md')).toBe('one')
	})

	it('stays when anything was added to it', async () => {
		const { app, writer, onDisk } = await writerVault(FILES)
		await writer.create('People/Clara.md', 'one')
		await app.vault.append(fileAt(app, 'People/Clara.md'), ' more')
		await writer.discard('People/Clara.md', 'one')
		expect(onDisk('People/Clara.md')).toBe('one more')
	})
})

describe('an open note', () => {
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
})

describe('a note that an act has written', () => {
	const DAILY = 'Daily/2026-11-20.md'

	const FILES = {
		[ANNA]: '---\ntype: contact\ncircle: 2\nlast_contact: 2026-11-01\nphone: "+79991234567"\nbirthday: 12-03\naliases: [Anya]\n---\n',
		[BORIS]: '---\ntype: [contact, friend]\ncircle: 3\nstage: 2\ncadence: 45\n---\n\n## Promises\n\n- [ ] the book #promise 📅 2026-11-30\n\n## Interactions\n\n- 2026-11-10 call [[Anna Weber]]: titanium; gave: a contact\n',
		[DAILY]: '- call [[Anna Weber]]: the grant\n- [ ] #promise the review for [[Boris Levin]] 📅 2026-11-24\n',
	}

	beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))

	afterEach(() => vi.useRealTimers())

	/** Until the vault's own events have come round, and the pass that follows them is over. */
	async function comeRound({ app }: ActVault): Promise<void> {
		await settled(app)
		await new Promise((resolve) => window.setTimeout(resolve, 40))
	}

	function lastOf({ tie }: ActVault, path: string): string | null {
		const last = tie(path).lastContact
		return last === null ? null : dayText(last.day)
	}

	/** All that the index holds but the lines of properties, which the metadata cache does not know (DESIGN 4). */
	function judged({ ties }: ActVault): unknown {
		const said = JSON.stringify(ties.index.ties(), (key, value: unknown) => (['line', 'lines', 'property'].includes(key) ? undefined : value))
		return JSON.parse(said)
	}

	it('is in the index at once, before the vault has told of it', async () => {
		const vault = await actVault(FILES)
		const changed = vi.fn()
		vault.app.metadataCache.on('changed', changed)
		await vault.runner.port.writer.change(change(ANNA, lastContact('2026-11-24')))
		expect(lastOf(vault, ANNA)).toBe('2026-11-24')
		expect(changed).not.toHaveBeenCalled()
		await vault.runner.port.writer.change(change(BORIS, callAbout('plans')))
		expect(lastOf(vault, BORIS)).toBe('2026-11-24')
		expect(changed).not.toHaveBeenCalled()
		await comeRound(vault)
		expect(changed).toHaveBeenCalledTimes(2)
		expect([lastOf(vault, ANNA), lastOf(vault, BORIS)]).toEqual(['2026-11-24', '2026-11-24'])
	})

	it('is in the index at once when the act is taken back', async () => {
		const vault = await actVault(FILES)
		const { writer } = vault.runner.port
		const outcome = await writer.change(change(ANNA, lastContact('2026-11-24')))
		await writer.undo(undoIn(outcome))
		// What the daily note tells of counts again.
		expect(lastOf(vault, ANNA)).toBe('2026-11-20')
		expect(vault.tie(ANNA).contact.lastContact).toBe(dayAt('2026-11-01'))
	})

	it.each<[string, string, Step]>([
		['a day of last contact', ANNA, lastContact('2026-11-24')],
		['a conversation in a new log', ANNA, callAbout('plans')],
		['a conversation in the log there is', BORIS, callAbout('plans with [[Anya]]; gave: a book')],
		['another circle', ANNA, setProperty('circle', 1)],
		['no circle', BORIS, clearProperty('circle')],
		['a cadence in words', ANNA, setWords('cadence', () => 'every 3 weeks')],
		['a value that cannot be read', ANNA, setProperty('cadence', 'now and then')],
		['another name', ANNA, setProperty('aliases', ['Anya', 'Annie'])],
		['no type, which leaves a circle', BORIS, clearProperty('type')],
		['a promise kept, in a note of no contact', DAILY, tickPromise({ side: 'mine', text: 'the review for Boris Levin', due: dayAt('2026-11-24'), people: [], line: 2 }, dayAt('2026-11-24'))],
		['a promise kept, in a contact’s own note', BORIS, tickPromise({ side: 'mine', text: 'the book', due: dayAt('2026-11-30'), people: [], line: 10 }, dayAt('2026-11-24'))],
	])('reads the same when the vault confirms it: %s', async (_, path, step) => {
		const vault = await actVault(FILES)
		const outcome = await vault.runner.port.writer.change(change(path, step))
		expect(outcome.kind).toBe('written')
		const atOnce = judged(vault)
		await comeRound(vault)
		expect(judged(vault)).toEqual(atOnce)
	})

	it('is no contact any more at once, when the act took that away', async () => {
		const vault = await actVault({ ...FILES, 'Friend.md': '---\ntype: contact\n---\n' })
		await vault.runner.port.writer.change(change('Friend.md', clearProperty('type')))
		expect(vault.paths()).toEqual([ANNA, BORIS])
		await comeRound(vault)
		expect(vault.paths()).toEqual([ANNA, BORIS])
	})

	it('is followed by what others write to it right after', async () => {
		const vault = await actVault(FILES)
		await vault.runner.port.writer.change(change(ANNA, lastContact('2026-11-22')))
		await vault.app.vault.process(fileAt(vault.app, ANNA), (text) => text.replace('2026-11-22', '2026-11-23'))
		await comeRound(vault)
		expect(lastOf(vault, ANNA)).toBe('2026-11-23')
	})

	it('stands in the end, though an older text of it was on its way', async () => {
		const vault = await actVault(FILES)
		await vault.app.vault.process(fileAt(vault.app, ANNA), (text) => text.replace('2026-11-01', '2026-11-21'))
		await settled(vault.app)
		await vault.runner.port.writer.change(change(ANNA, lastContact('2026-11-24')))
		expect(lastOf(vault, ANNA)).toBe('2026-11-24')
		await comeRound(vault)
		expect(lastOf(vault, ANNA)).toBe('2026-11-24')
	})
})
