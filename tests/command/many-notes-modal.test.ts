// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { planForAll } from '../../src/edit/act-plan'
import { circleSet } from '../../src/edit/plan-circle'
import type { Language } from '../../src/i18n/language'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import { hostOf } from '../host/test-app'
import { opened, typeBehind, writesIn } from '../vault/writing'
import type { ActVault } from './act-vault'
import { actVault } from './act-vault'
import { button, cross, dialog, isDialogOpen, press, soon, titleOf } from './dialog'

const { manyNotes } = en.acts

const NOTE = '---\ntype: contact\ncircle: 2\nlast_contact: 2026-11-01\n---\n'
const MOVED = NOTE.replace('circle: 2', 'circle: 3')

function pathOf(at: number): string {
	return `People/Person ${String(at).padStart(3, '0')}.md`
}

function people(count: number): Record<string, string> {
	return Object.fromEntries(Array.from({ length: count }, (_, at) => [pathOf(at), NOTE]))
}

/** Asks to move everybody to circle 3; the preview is open then. */
async function asked(files: Readonly<Record<string, string>>, language: Language = 'en'): Promise<ActVault> {
	const vault = await actVault(files, {}, language)
	const all = vault.ties.index.ties()
	vault.runner.runForMany(planForAll(all, ({ contact }) => circleSet(contact.path, 3)), `3 Development: ${all.length} people`)
	return vault
}

function listed(): string[] {
	return [...dialog().querySelectorAll('li')].map(({ textContent }) => textContent)
}

function textOf(vault: ActVault, count: number): Promise<string[]> {
	return Promise.all(Array.from({ length: count }, (_, at) => vault.text(pathOf(at))))
}

/** Has something happen once, as soon as that note is being written. */
function whileWriting(vault: ActVault, path: string, happens: () => void): void {
	let hasHappened = false
	atEachWrite(vault, (written) => {
		if (written !== path || hasHappened) return
		hasHappened = true
		happens()
	})
}

function atEachWrite({ app }: ActVault, happens: (path: string) => void): void {
	const process = app.vault.process.bind(app.vault)
	vi.spyOn(app.vault, 'process').mockImplementation((file, fn, options) => {
		happens(file.path)
		return process(file, fn, options)
	})
}

/** Until the report stands there. */
async function reported(): Promise<void> {
	await soon(() => button(manyNotes.close))
}

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] }))

afterEach(() => vi.useRealTimers())

describe('the preview of an act on many notes', () => {
	it('names what will be done and to whom, and nothing is written before the button', async () => {
		const vault = await actVault(people(3))
		const writes = writesIn(vault.app)
		const all = vault.ties.index.ties()
		vault.runner.runForMany(planForAll(all, ({ contact }) => circleSet(contact.path, 3)), '3 Development: 3 people')
		await new Promise((resolve) => window.setTimeout(resolve, 30))
		expect(titleOf()).toBe('3 Development: 3 people')
		expect(listed()).toEqual(['Person 000', 'Person 001', 'Person 002'])
		expect(button('Change 3 notes').isConnected).toBe(true)
		expect([writes(), vault.notices(), await textOf(vault, 3)]).toEqual([[], [], [NOTE, NOTE, NOTE]])
	})

	it('names the first 50 of 200, says how many more there are, and how many in all', async () => {
		await asked(people(200))
		expect(listed()).toHaveLength(51)
		expect([listed()[0], listed()[49], listed()[50]]).toEqual(['Person 000', 'Person 049', 'and 150 more'])
		expect(button('Change 200 notes').isConnected).toBe(true)
	})

	it('speaks Russian to a Russian', async () => {
		await asked(people(52), 'ru')
		expect(listed()[50]).toBe('и ещё 2')
		expect(button('Изменить 52 заметки').isConnected).toBe(true)
	})

	it.each([
		['Cancel', () => button(en.newContact.cancel).click()],
		['Escape', () => press('Escape')],
		['the cross', () => cross().click()],
	])('goes by %s, with nothing written', async (_, close) => {
		const vault = await asked(people(3))
		const writes = writesIn(vault.app)
		close()
		await new Promise((resolve) => window.setTimeout(resolve, 30))
		expect([isDialogOpen(), writes(), vault.notices()]).toEqual([false, [], []])
	})

	it('shows hostile names as text', async () => {
		const vault = await asked({ ...people(1), 'People/<img src=x onerror=alert(1)>.md': NOTE })
		expect(listed()).toContain('<img src=x onerror=alert(1)>')
		expect(dialog().querySelector('li img')).toBeNull()
		button('Change 2 notes').click()
		await reported()
		expect(await vault.text('People/<img src=x onerror=alert(1)>.md')).toBe(MOVED)
		expect(dialog().querySelector('.modal-content img')).toBeNull()
	})
})

describe('an act on many notes', () => {
	it('shows how far it is, one note after the other', async () => {
		const vault = await asked(people(4))
		const seen: string[] = []
		const bar: unknown[] = []
		atEachWrite(vault, () => {
			seen.push(dialog().querySelector('[role="status"]')?.textContent ?? '')
			bar.push(dialog().querySelector('progress')?.value)
		})
		button('Change 4 notes').click()
		expect(dialog().querySelector('progress')?.max).toBe(4)
		await reported()
		expect(seen).toEqual(['', '1 of 4 notes', '2 of 4 notes', '3 of 4 notes'])
		expect(bar).toEqual([0, 1, 2, 3])
	})

	it('is reported when it is done, and can be taken back by the Notice', async () => {
		const vault = await asked(people(200))
		button('Change 200 notes').click()
		await reported()
		expect(dialog().textContent).toContain('200 of 200 notes changed')
		expect(listed()).toEqual([])
		expect(new Set(await textOf(vault, 200))).toEqual(new Set([MOVED]))
		expect(vault.notices()).toEqual([`3 Development: 200 people${en.acts.undo}`])
		await vault.runner.undo()
		expect(new Set(await textOf(vault, 200))).toEqual(new Set([NOTE]))
	})

	it('closes by the button of the report, which has the focus', async () => {
		await asked(people(2))
		button('Change 2 notes').click()
		await reported()
		expect(document.activeElement?.textContent).toBe(manyNotes.close)
		button(manyNotes.close).click()
		expect(isDialogOpen()).toBe(false)
	})

	it('counts those who said so already', async () => {
		const vault = await asked({ ...people(3), [pathOf(1)]: MOVED })
		button('Change 3 notes').click()
		await reported()
		expect(dialog().textContent).toContain('2 of 3 notes changed')
		expect(dialog().textContent).toContain('1 note said so already')
		expect(await textOf(vault, 3)).toEqual([MOVED, MOVED, MOVED])
	})

	it('lists the notes that were not written with their reasons, and writes all others', async () => {
		const vault = await asked({ ...people(5), [pathOf(1)]: NOTE.replace('---\n', '---\nrole: "open\n'), [pathOf(2)]: `${NOTE.replace('circle: 2', 'circle: 2\ncircle: 2')}` })
		hostOf(vault.app).vault.disk.setReadOnly(pathOf(3), true)
		const view = await opened(vault.app, pathOf(4))
		typeBehind(view, '---\n', '# typed\n')
		button('Change 5 notes').click()
		await reported()
		expect(dialog().textContent).toContain('1 of 5 notes changed')
		const [yaml, twice, readOnly, typing] = listed()
		expect(yaml).toMatch(/^People\/Person 001\.md: line \d+: the frontmatter is broken/)
		expect(twice).toMatch(/^People\/Person 002\.md: line \d+: circle stands twice; keep one of them first/)
		expect(readOnly).toMatch(/^People\/Person 003\.md: the file could not be written: EACCES/)
		expect(typing).toBe('People/Person 004.md: the note is open with unsaved typing')
		expect(await vault.text(pathOf(0))).toBe(MOVED)
		expect(await vault.text(pathOf(4))).toBe(NOTE)
		expect(view.getViewData()).toBe(NOTE.replace('---\n', '---\n# typed\n'))
		expect(vault.notices()).toEqual([`3 Development: 5 people. 1 of 5 notes changed${en.acts.undo}`])
		await vault.runner.undo()
		expect(await vault.text(pathOf(0))).toBe(NOTE)
	})

	it('names a note that goes in the meantime', async () => {
		const vault = await asked(people(3))
		whileWriting(vault, pathOf(0), () => hostOf(vault.app).vault.takeFromOutside(pathOf(1), null))
		button('Change 3 notes').click()
		await reported()
		expect(listed()).toEqual(['People/Person 001.md: the note is not there any more'])
		expect(await vault.text(pathOf(2))).toBe(MOVED)
	})

	it('is taken back in all notes but one with unsaved typing, and there when it is asked again', async () => {
		const vault = await asked(people(5))
		button('Change 5 notes').click()
		await reported()
		const view = await opened(vault.app, pathOf(2))
		typeBehind(view, 'last_contact: 2026-11-01', ' # typed')
		const typed = view.getViewData()
		await vault.runner.undo()
		expect(await textOf(vault, 5)).toEqual([NOTE, NOTE, MOVED, NOTE, NOTE])
		expect(view.getViewData()).toBe(typed)
		expect(vault.notices().slice(1)).toEqual([`${pathOf(2)}: the note is open with unsaved typing`, 'Undone: 3 Development: 5 people. 4 of 5 notes changed'])
		await view.save()
		await vault.runner.undo()
		expect(await vault.text(pathOf(2))).toBe(NOTE.replace('2026-11-01', '2026-11-01 # typed'))
	})

	it('names a few of the notes in which it cannot be taken back, and says how many more there are', async () => {
		const vault = await asked(people(9))
		button('Change 9 notes').click()
		await reported()
		for (let at = 0; at < 8; at += 1) await vault.write(pathOf(at), MOVED.replace('circle: 3', 'circle: 1'))
		await vault.runner.undo()
		const [failures = '', done] = vault.notices().slice(1)
		expect(failures.split('\n')).toHaveLength(4)
		expect(failures).toMatch(/: the note has changed there since\nand 5 more$/)
		expect(done).toBe('Undone: 3 Development: 9 people. 1 of 9 notes changed')
	})

	it('says nothing in a Notice where nothing was written', async () => {
		const vault = await asked({ [pathOf(0)]: MOVED, [pathOf(1)]: MOVED })
		button('Change 2 notes').click()
		await reported()
		expect(dialog().textContent).toContain('0 of 2 notes changed')
		expect(vault.notices()).toEqual([])
	})
})

describe('an act on many notes that is stopped', () => {
	it('leaves the rest untouched, says so, and Undo takes back exactly what was written', async () => {
		const vault = await asked(people(10))
		whileWriting(vault, pathOf(3), () => button(manyNotes.stop).click())
		button('Change 10 notes').click()
		await reported()
		expect(dialog().textContent).toContain('4 of 10 notes changed')
		expect(dialog().textContent).toContain(manyNotes.stopped)
		expect(await textOf(vault, 10)).toEqual([MOVED, MOVED, MOVED, MOVED, NOTE, NOTE, NOTE, NOTE, NOTE, NOTE])
		await vault.write(pathOf(7), MOVED)
		await vault.runner.undo()
		expect(await textOf(vault, 10)).toEqual([NOTE, NOTE, NOTE, NOTE, NOTE, NOTE, NOTE, MOVED, NOTE, NOTE])
	})

	it('has Stop where the focus is', async () => {
		const vault = await asked(people(10))
		whileWriting(vault, pathOf(1), () => {
			expect(document.activeElement?.textContent).toBe(manyNotes.stop)
			button(manyNotes.stop).click()
		})
		button('Change 10 notes').click()
		await reported()
		expect(dialog().textContent).toContain('2 of 10 notes changed')
	})

	it('by closing the dialog writes no more, and tells by Notice how far it came', async () => {
		const vault = await asked(people(10))
		whileWriting(vault, pathOf(2), () => press('Escape'))
		button('Change 10 notes').click()
		await soon(() => expect(vault.notices()).not.toEqual([]))
		await new Promise((resolve) => window.setTimeout(resolve, 30))
		expect(isDialogOpen()).toBe(false)
		expect(await textOf(vault, 10)).toEqual([MOVED, MOVED, MOVED, NOTE, NOTE, NOTE, NOTE, NOTE, NOTE, NOTE])
		expect(vault.notices()).toHaveLength(1)
		expect(vault.notices()[0]).toContain('3 of 10 notes changed')
		await vault.runner.undo()
		expect(new Set(await textOf(vault, 10))).toEqual(new Set([NOTE]))
	})

	it('says so in Russian', async () => {
		const vault = await asked(people(3), 'ru')
		whileWriting(vault, pathOf(0), () => button(ru.acts.manyNotes.stop).click())
		button('Изменить 3 заметки').click()
		await soon(() => button(ru.acts.manyNotes.close))
		expect(dialog().textContent).toContain('Изменено 1 из 3 заметок')
		expect(dialog().textContent).toContain('Остановлено; остальные заметки не тронуты.')
	})
})
