// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NoteChange, Planned } from '../../src/edit/act-plan'
import { planFor, planForAll } from '../../src/edit/act-plan'
import { circleSet } from '../../src/edit/plan-circle'
import { metOn } from '../../src/edit/plan-met'
import { setDay, setProperty } from '../../src/edit/property-steps'
import { refusal } from '../../src/edit/refusal'
import { enActs } from '../../src/i18n/en-acts'
import { ruActs } from '../../src/i18n/ru-acts'
import { dayAt } from '../contact-builder'
import { hostOf } from '../host/test-app'
import { fileAt, opened, typeBehind, writesIn } from '../vault/writing'
import type { ActVault } from './act-vault'
import { actVault } from './act-vault'
import { button, soon } from './dialog'

const ANNA = 'People/Anna Weber.md'
const BORIS = 'People/Boris Levin.md'
const NOTE = '---\ntype: contact\ncircle: 2\nlast_contact: 2026-11-01\nrole: turner\nlocation: Tula\n---\n\nA visit.\n'
const FILES = { [ANNA]: NOTE, [BORIS]: NOTE }

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))

afterEach(() => vi.useRealTimers())

function spoken(path: string, day: string): NoteChange {
	return { path, steps: [setDay('last_contact', dayAt(day))] }
}

function spokeOn(day: string, ...paths: readonly string[]): Planned {
	return { changes: paths.map((path) => spoken(path, day)) }
}

function withDay(day: string): string {
	return NOTE.replace('2026-11-01', day)
}

/** The Notices beyond those that were there already. */
function newNotices({ notices }: ActVault): () => string[] {
	const before = notices().length
	return () => notices().slice(before)
}

/** The Undo button of the newest Notice that has one. */
function undoButton(): HTMLButtonElement {
	const found = [...document.querySelectorAll<HTMLElement>('.notice')].filter((notice) => notice.querySelector('button') !== null).at(-1)
	if (found === undefined) throw new Error('No Notice has a button')
	return button(enActs.undo, found)
}

describe('an act that was done', () => {
	it('is said in a Notice with Undo, which takes it back', async () => {
		const vault = await actVault(FILES)
		expect(await vault.runner.run(spokeOn('2026-11-24', ANNA), 'Spoke today: Anna Weber')).toBe(true)
		expect(vault.notices()).toEqual([`Spoke today: Anna Weber${enActs.undo}`])
		expect(await vault.text(ANNA)).toBe(withDay('2026-11-24'))
		undoButton().click()
		await soon(() => expect(vault.notices().at(-1)).toBe('Undone: Spoke today: Anna Weber'))
		expect(await vault.text(ANNA)).toBe(NOTE)
		expect(vault.tie(ANNA).lastContact?.day).toBe(dayAt('2026-11-01'))
	})

	it('is taken back by its own Notice though others have been done since', async () => {
		const vault = await actVault(FILES)
		await vault.runner.run(spokeOn('2026-11-24', ANNA), 'Anna')
		const undoAnna = undoButton()
		await vault.runner.run(spokeOn('2026-11-24', BORIS), 'Boris')
		undoAnna.click()
		await soon(() => expect(vault.notices().at(-1)).toBe('Undone: Anna'))
		expect([await vault.text(ANNA), await vault.text(BORIS)]).toEqual([NOTE, withDay('2026-11-24')])
	})

	it('is taken back only where it came after the mark, the newest first', async () => {
		const vault = await actVault(FILES)
		await vault.runner.run(spokeOn('2026-11-24', ANNA), 'Anna')
		const { mark } = vault.runner
		expect(await vault.runner.undoSince(mark)).toBeNull()
		expect(vault.notices().at(-1)).toBe(enActs.nothingToUndoHere)
		await vault.runner.run(spokeOn('2026-11-24', BORIS), 'Boris')
		await vault.runner.run(spokeOn('2026-11-23', BORIS), 'Boris again')
		expect([await vault.runner.undoSince(mark), await vault.runner.undoSince(mark), await vault.runner.undoSince(mark)]).toEqual([mark + 1, mark, null])
		expect([await vault.text(ANNA), await vault.text(BORIS)]).toEqual([withDay('2026-11-24'), NOTE])
		await vault.runner.run(spokeOn('2026-11-24', BORIS), 'Boris')
		expect(vault.runner.mark).toBeGreaterThan(mark + 2)
	})

	it('is taken back once, however often the button is pressed', async () => {
		const vault = await actVault(FILES)
		await vault.runner.run(spokeOn('2026-11-24', BORIS), 'Boris')
		await vault.runner.run(spokeOn('2026-11-24', ANNA), 'Anna')
		const pressed = undoButton()
		pressed.click()
		pressed.click()
		await soon(() => expect(vault.notices()).toContain(enActs.nothingToUndo))
		await soon(() => expect(vault.notices()).toContain('Undone: Anna'))
		expect([await vault.text(ANNA), await vault.text(BORIS)]).toEqual([NOTE, withDay('2026-11-24')])
	})

	it('speaks Russian to a Russian', async () => {
		const vault = await actVault(FILES, {}, 'ru')
		await vault.runner.run(spokeOn('2026-11-24', ANNA), 'Говорили сегодня: Anna Weber')
		expect(vault.notices()).toEqual([`Говорили сегодня: Anna Weber${ruActs.undo}`])
		await vault.runner.undo()
		await vault.runner.undo()
		expect(vault.notices().slice(1)).toEqual(['Отменено: Говорили сегодня: Anna Weber', ruActs.nothingToUndo])
	})

	it('shows a name that looks like HTML as text', async () => {
		const vault = await actVault(FILES)
		await vault.runner.run(spokeOn('2026-11-24', ANNA), 'Spoke: <img src=x onerror=alert(1)>')
		expect(vault.notices()[0]).toContain('<img src=x onerror=alert(1)>')
		expect(document.querySelector('.notice img')).toBeNull()
	})
})

describe('Undo by command', () => {
	it('takes back one act after the other, the last one first', async () => {
		const vault = await actVault(FILES)
		for (const day of ['2026-11-20', '2026-11-21', '2026-11-22']) await vault.runner.run(spokeOn(day, ANNA), day)
		const texts: string[] = []
		for (let times = 0; times < 3; times += 1) {
			await vault.runner.undo()
			texts.push(await vault.text(ANNA))
		}
		expect(texts).toEqual([withDay('2026-11-21'), withDay('2026-11-20'), NOTE])
		expect(vault.notices().slice(3)).toEqual(['Undone: 2026-11-22', 'Undone: 2026-11-21', 'Undone: 2026-11-20'])
	})

	it('says that there is nothing to undo', async () => {
		const vault = await actVault(FILES)
		const writes = writesIn(vault.app)
		await vault.runner.undo()
		expect([vault.notices(), writes()]).toEqual([[enActs.nothingToUndo], []])
	})

	it('is refused with words where the note has changed there since, and goes on to the act before', async () => {
		const vault = await actVault(FILES)
		await vault.runner.run(spokeOn('2026-11-20', BORIS), 'Boris')
		await vault.runner.run(spokeOn('2026-11-24', ANNA), 'Anna')
		await vault.write(ANNA, withDay('2026-11-23'))
		const said = newNotices(vault)
		await vault.runner.undo()
		expect(said()).toEqual([`${ANNA}: the note has changed there since`])
		expect(await vault.text(ANNA)).toBe(withDay('2026-11-23'))
		await vault.runner.undo()
		expect([said().at(-1), await vault.text(BORIS)]).toEqual(['Undone: Boris', NOTE])
	})

	it('keeps what was written elsewhere in the note, and what is being typed', async () => {
		const vault = await actVault(FILES)
		await vault.runner.run(spokeOn('2026-11-24', ANNA), 'Anna')
		const view = await opened(vault.app, ANNA)
		typeBehind(view, 'A visit', ' to Tula')
		await vault.runner.undo()
		const typed = NOTE.replace('A visit', 'A visit to Tula')
		expect([await vault.text(ANNA), view.getViewData()]).toEqual([typed, typed])
	})

	it('takes back an act on 200 notes at once', async () => {
		const paths = Array.from({ length: 200 }, (_, at) => `People/Person ${at}.md`)
		const vault = await actVault(Object.fromEntries(paths.map((path) => [path, NOTE])))
		await vault.runner.run(spokeOn('2026-11-24', ...paths), '200 people')
		const texts = () => Promise.all(paths.map((path) => vault.text(path)))
		expect(new Set(await texts())).toEqual(new Set([withDay('2026-11-24')]))
		await vault.runner.undo()
		expect(new Set(await texts())).toEqual(new Set([NOTE]))
		expect(vault.notices().at(-1)).toBe('Undone: 200 people')
	})

	it('takes back what it can of many notes, and names the others', async () => {
		const vault = await actVault(FILES)
		await vault.runner.run(spokeOn('2026-11-24', ANNA, BORIS), 'both')
		hostOf(vault.app).vault.disk.setReadOnly(ANNA, true)
		const said = newNotices(vault)
		await vault.runner.undo()
		expect([await vault.text(ANNA), await vault.text(BORIS)]).toEqual([withDay('2026-11-24'), NOTE])
		expect(said()[0]).toMatch(/^People\/Anna Weber\.md: the file could not be written: EACCES/)
		expect(said().slice(1)).toEqual(['Undone: both. 1 of 2 notes changed'])
		hostOf(vault.app).vault.disk.setReadOnly(ANNA, false)
		await vault.runner.undo()
		expect(await vault.text(ANNA)).toBe(NOTE)
	})

	it('saves the typing in one of a few notes first, and takes the act back in all of them', async () => {
		const vault = await actVault(FILES)
		await vault.runner.run(spokeOn('2026-11-24', ANNA, BORIS), 'both')
		const view = await opened(vault.app, ANNA)
		typeBehind(view, 'A visit', '!')
		const said = newNotices(vault)
		await vault.runner.undo()
		expect([await vault.text(ANNA), await vault.text(BORIS)]).toEqual([NOTE.replace('A visit', 'A visit!'), NOTE])
		expect(said()).toEqual(['Undone: both'])
	})

	it('follows a note that was renamed since', async () => {
		const vault = await actVault(FILES)
		vault.app.vault.on('rename', (file, from) => vault.runner.renamed(from, file.path))
		await vault.runner.run(spokeOn('2026-11-24', ANNA), 'Anna')
		const file = vault.app.vault.getFileByPath(ANNA)
		if (file !== null) await vault.app.fileManager.renameFile(file, 'People/Anna Haas.md')
		await vault.runner.undo()
		expect(await vault.text('People/Anna Haas.md')).toBe(NOTE)
	})

	it('takes back two changes of one note, the last written first', async () => {
		const vault = await actVault(FILES)
		await vault.runner.run({ changes: [spoken(ANNA, '2026-11-20'), spoken(ANNA, '2026-11-24')] }, 'twice')
		expect(await vault.text(ANNA)).toBe(withDay('2026-11-24'))
		await vault.runner.undo()
		expect(await vault.text(ANNA)).toBe(NOTE)
	})

	it('reaches back 50 acts', async () => {
		const vault = await actVault(FILES)
		for (let circle = 0; circle < 52; circle += 1) {
			await vault.runner.run(planFor(ANNA, setProperty('goal', `goal ${circle}`)), String(circle))
		}
		for (let times = 0; times < 50; times += 1) await vault.runner.undo()
		expect(await vault.text(ANNA)).toContain('goal: goal 1\n')
		await vault.runner.undo()
		expect(vault.notices().at(-1)).toBe(enActs.nothingToUndo)
	})
})

describe('an act that was not done', () => {
	it('because it makes no sense says why, and no note is looked at', async () => {
		const vault = await actVault(FILES)
		const read = vi.spyOn(vault.app.vault, 'read')
		expect(await vault.runner.run(refusal('past-day'), 'Put off')).toBe(false)
		expect([vault.notices(), read.mock.calls]).toEqual([['Choose a day after today'], []])
	})

	it('because the note says so already says that', async () => {
		const vault = await actVault(FILES)
		expect(await vault.runner.run(spokeOn('2026-11-01', ANNA), 'Spoke')).toBe(false)
		expect(vault.notices()).toEqual([enActs.nothingChanged])
		await vault.runner.undo()
		expect(vault.notices().at(-1)).toBe(enActs.nothingToUndo)
	})

	it('names the note and the reason, and where in the note', async () => {
		const vault = await actVault({ ...FILES, [ANNA]: NOTE.replace('turner', '"open') })
		expect(await vault.runner.run(spokeOn('2026-11-24', ANNA), 'Spoke')).toBe(false)
		expect(vault.notices()).toHaveLength(1)
		expect(vault.notices()[0]).toMatch(/^People\/Anna Weber\.md: line \d+: the frontmatter is broken: /)
	})

	it.each<[string, (vault: ActVault) => unknown, RegExp]>([
		['is read-only', ({ app }) => hostOf(app).vault.disk.setReadOnly(ANNA, true), /^People\/Anna Weber\.md: the file could not be written: EACCES: permission denied/],
		['is gone', ({ app }) => app.fileManager.trashFile(fileAt(app, ANNA)), /^People\/Anna Weber\.md: the note is not there any more$/],
	])('because the file %s names the note, and the other note of the act is written', async (_, happens, reason) => {
		const vault = await actVault(FILES)
		await happens(vault)
		expect(await vault.runner.run(spokeOn('2026-11-24', ANNA, BORIS), 'both')).toBe(true)
		expect(vault.notices()[0]).toMatch(reason)
		expect(vault.notices().slice(1)).toEqual([`both. 1 of 2 notes changed${enActs.undo}`])
		expect(await vault.text(BORIS)).toBe(withDay('2026-11-24'))
		await vault.runner.undo()
		expect(await vault.text(BORIS)).toBe(NOTE)
	})
})

describe('a new note', () => {
	it('is made, said, and taken back into the trash', async () => {
		const vault = await actVault(FILES)
		const file = await vault.runner.create('People/Clara.md', NOTE, 'Contact created: Clara')
		expect(file?.path).toBe('People/Clara.md')
		expect(vault.notices()).toEqual([`Contact created: Clara${enActs.undo}`])
		await vault.runner.undo()
		expect(vault.app.vault.getFileByPath('People/Clara.md')).toBeNull()
		expect(hostOf(vault.app).vault.disk.read('.trash/Clara.md')).toBe(NOTE)
		expect(vault.notices().at(-1)).toBe('Undone: Contact created: Clara')
	})

	it('stays, with words, when something was added to it', async () => {
		const vault = await actVault(FILES)
		await vault.runner.create('People/Clara.md', NOTE, 'Contact created: Clara')
		await vault.write('People/Clara.md', `${NOTE}more\n`)
		await vault.runner.undo()
		expect(await vault.text('People/Clara.md')).toBe(`${NOTE}more\n`)
		expect(vault.notices().at(-1)).toBe('People/Clara.md: the note has changed there since')
	})

	it('stays, with words, when the vault does not let it go', async () => {
		const vault = await actVault(FILES)
		await vault.runner.create('People/Clara.md', NOTE, 'Contact created: Clara')
		vi.spyOn(vault.app.fileManager, 'trashFile').mockRejectedValueOnce(new Error('The trash is full'))
		await vault.runner.undo()
		expect(await vault.text('People/Clara.md')).toBe(NOTE)
		expect(vault.notices().at(-1)).toBe('People/Clara.md: the file could not be written: The trash is full')
	})

	it('says that it is gone, when somebody else has deleted it', async () => {
		const vault = await actVault(FILES)
		await vault.runner.create('People/Clara.md', NOTE, 'Contact created: Clara')
		hostOf(vault.app).vault.takeFromOutside('People/Clara.md', null)
		await vault.runner.undo()
		expect(vault.notices().at(-1)).toBe('People/Clara.md: the note is not there any more')
	})

	it('is not made over another, and the user is told', async () => {
		const vault = await actVault(FILES)
		expect(await vault.runner.create(ANNA, 'other', 'Contact created: Anna')).toBeNull()
		expect(vault.notices()).toEqual(['The note for Anna Weber was not created: File already exists.'])
		expect(await vault.text(ANNA)).toBe(NOTE)
		await vault.runner.undo()
		expect(vault.notices().at(-1)).toBe(enActs.nothingToUndo)
	})
})

describe('a plan for people', () => {
	it('is done at once for one, and shown first for several', async () => {
		const vault = await actVault(FILES)
		const people = [vault.tie(ANNA), vault.tie(BORIS)]
		await vault.runner.runFor(people.slice(0, 1), planForAll(people.slice(0, 1), ({ contact }) => circleSet(contact.path, 1)), 'Anna')
		expect(vault.notices()).toHaveLength(1)
		expect(document.querySelector('.modal')).toBeNull()
		const writes = writesIn(vault.app)
		await vault.runner.runFor(people, planForAll(people, ({ contact }) => circleSet(contact.path, 3)), 'both')
		expect(document.querySelector('.modal')).not.toBeNull()
		expect(writes()).toEqual([])
	})

	it('that makes sense for nobody says why', async () => {
		const vault = await actVault(FILES)
		const people = [vault.tie(ANNA), vault.tie(BORIS)]
		await vault.runner.runFor(people, planForAll(people, ({ contact }) => metOn(contact.path, dayAt('2026-12-01'), dayAt('2026-11-24'))), 'Met')
		expect(vault.notices()).toEqual(['That day has not come yet'])
		expect(document.querySelector('.modal')).toBeNull()
	})
})
