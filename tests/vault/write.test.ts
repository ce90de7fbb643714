// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { setProperty } from '../../src/edit/property-steps'
import type { Step } from '../../src/edit/step'
import { hostOf } from '../host/test-app'
import { ANNA, beforeNextProcess, BORIS, callAbout, change, fileAt, lastContact, messageIn, undoIn, writesIn, writerVault } from './writing'

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

	it('all land, 100 conversations logged at once, and are taken back the last one first', async () => {
		const { writer, onDisk } = await writerVault(FILES)
		const numbers = Array.from({ length: 100 }, (_, at) => `number ${at}`)
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
