// @vitest-environment happy-dom
import { MarkdownView } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actsFor } from '../../src/command/acts'
import { en } from '../../src/i18n/en'
import type { Language } from '../../src/i18n/language'
import { ru } from '../../src/i18n/ru'
import type { ActVault } from './act-vault'
import { actVault } from './act-vault'
import { button, dialog, isDialogOpen, press, soon, titleOf } from './dialog'

const { briefing } = en

const ANNA = 'People/Anna Weber.md'
const BORIS = 'People/Boris Levin.md'
const ROBERT = 'People/Robert Hale.md'
const DAILY = '2026-11-20.md'

const FILES = {
	[ANNA]: [
		'---', 'type: contact', 'circle: 2', 'met: 2026-02-05', 'interests: ["[[Titanium]]", "[[Robert Hale|Bob]]"]', 'goal: a supplier', '---', '',
		'- [ ] Bring the samples #promise 📅 2026-11-27', '', '## Interactions', '', '- 2026-11-26 meeting: plan; goal: agree the plan', '- 2026-11-06 call: titanium with [[Robert Hale]]; gave: contact', '',
	].join('\n'),
	[BORIS]: '---\ntype: contact\n---\n',
	[ROBERT]: '---\ntype: contact\nconfidential: true\nhobbies: chess\n---\n\n- [ ] Tell [[Anna Weber]] the secret #promise\n',
	[DAILY]: '- call [[Anna Weber]]: x; gave: a book\n',
	'Note.md': 'First line.\n',
}

let copied: string[] = []

beforeEach(() => {
	vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] })
	copied = []
	vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
		copied.push(text)
		return Promise.resolve()
	})
})

afterEach(() => {
	vi.useRealTimers()
	vi.restoreAllMocks()
})

/** A vault with the briefing on somebody open; `edited` is open in the middle before. */
async function briefingOn(path: string, { edited = null, language = 'en', isAsked = false }: { edited?: string | null; language?: Language; isAsked?: boolean } = {}): Promise<ActVault> {
	const vault = await actVault(FILES, {}, language)
	const file = edited === null ? null : vault.app.vault.getFileByPath(edited)
	if (file !== null) await vault.app.workspace.getLeaf(false).openFile(file)
	actsFor(vault.runner).briefing(path)
	if (!isAsked) await drawn()
	return vault
}

async function drawn(): Promise<void> {
	await soon(() => expect(dialog().querySelector('dl')).not.toBeNull())
}

/** What the sections say, by their labels. */
function sections(): Record<string, string[]> {
	const labels = [...dialog().querySelectorAll('dt')]
	return Object.fromEntries(labels.map((label) => [label.textContent, [...(label.nextElementSibling?.querySelectorAll('p, li') ?? [])].map(({ textContent }) => textContent)]))
}

function link(text: string): HTMLElement {
	const found = [...dialog().querySelectorAll<HTMLElement>('a')].find(({ textContent }) => textContent.includes(text))
	if (found === undefined) throw new Error(`No link says ${text}`)
	return found
}

function editorOf({ app }: ActVault): string {
	return app.workspace.getActiveViewOfType(MarkdownView)?.editor.getValue() ?? ''
}

describe('the briefing', () => {
	it('says who, when and what for, and what there is to know', async () => {
		await briefingOn(ANNA)
		expect([titleOf(), dialog().querySelector('.tend-briefing-when')?.textContent]).toEqual(['Anna Weber', 'Meeting on Thursday, 26 November'])
		expect(sections()).toEqual({
			Goal: ['agree the plan'],
			Who: ['Circle 2', 'Met on 5 February'],
			Last: ['20 NovCall; gave: a book', '6 NovCall: titanium with Robert Hale; gave: contact'],
			Promises: ['Yours: Bring the samples by 27 November', 'Yours: Tell Anna Weber the secret'],
			Exchange: ['You gave twice, and never asked (a resource, a contact)'],
			Person: ['Interests: Titanium, Bob'],
			Ask: ['What do they like to do outside work?'],
		})
	})

	it('says so in Russian', async () => {
		await briefingOn(ANNA, { language: 'ru' })
		expect(dialog().querySelector('.tend-briefing-when')?.textContent).toBe('Встреча в четверг, 26 ноября')
		expect(Object.keys(sections())).toEqual(['Цель', 'Кто это', 'Было', 'Обещания', 'Обмен', 'Человек', 'Спросить'])
		expect(button(ru.briefing.copy).isConnected).toBe(true)
	})

	it('puts the focus on the name, and closes by Escape', async () => {
		await briefingOn(ANNA)
		expect(document.activeElement?.textContent).toBe('Anna Weber')
		press('Escape')
		expect(isDialogOpen()).toBe(false)
	})

	it.each([
		['agree the plan', ANNA, 12],
		['Titanium, Bob', ANNA, 4],
		['a book', DAILY, 0],
		['Meeting on', ANNA, 12],
	])('leads from “%s” to its line in %s, and closes', async (text, path, line) => {
		const { app } = await briefingOn(ANNA)
		const opened = vi.spyOn(app.workspace.getLeaf(false), 'openFile')
		link(text).click()
		expect(isDialogOpen()).toBe(false)
		await soon(() => expect(opened).toHaveBeenCalledWith(expect.objectContaining({ path }), expect.objectContaining({ eState: { line } })))
	})

	it('opens the note, or the log form for after the meeting', async () => {
		const { app } = await briefingOn(ANNA)
		button(briefing.openNote).click()
		await soon(() => expect(app.workspace.getActiveFile()?.path).toBe(ANNA))
		expect(isDialogOpen()).toBe(false)
		await briefingOn(ANNA)
		button(briefing.logIt).click()
		expect(titleOf()).toBe(en.acts.names.log)
	})

	it('offers the next step where nothing is known', async () => {
		await briefingOn(BORIS, { edited: 'Note.md' })
		expect(dialog().textContent).toContain(briefing.nothing('Boris Levin'))
		expect([...dialog().querySelectorAll('.modal-content button')].map(({ textContent }) => textContent)).toEqual([briefing.logIt, briefing.openNote])
	})
})

describe('copying and inserting', () => {
	it('copies plain markdown, without what is confidential, and says how much stayed', async () => {
		const { notices } = await briefingOn(ANNA)
		button(briefing.copy).click()
		await soon(() => expect(notices()).toEqual(['Briefing copied: Anna Weber. 3 parts withheld']))
		expect(copied[0]).toMatch(/^### Anna Weber\n\nMeeting on Thursday, 26 November\n/)
		expect(copied[0]).toContain('6 Nov: Call: titanium with; gave: contact')
		expect(copied[0]).not.toMatch(/Robert|Bob|secret/)
		expect(isDialogOpen()).toBe(true)
	})

	it('says why it was not copied', async () => {
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
		const { notices } = await briefingOn(ANNA)
		button(briefing.copy).click()
		await soon(() => expect(notices()).toEqual(['The briefing was not copied: not allowed']))
	})

	it('inserts behind the line of the note being edited, the name a link, and the editor undoes it', async () => {
		const vault = await briefingOn(ANNA, { edited: 'Note.md' })
		vault.app.workspace.getActiveViewOfType(MarkdownView)?.editor.setCursor({ line: 0, ch: 0 })
		button(briefing.insert).click()
		await soon(() => expect(editorOf(vault)).toContain('### [[Anna Weber]]'))
		expect(editorOf(vault).startsWith('First line.\n\n### ')).toBe(true)
		expect(editorOf(vault)).not.toMatch(/Robert|Bob|secret/)
		expect(isDialogOpen()).toBe(false)
		vault.app.workspace.getActiveViewOfType(MarkdownView)?.editor.undo()
		expect(editorOf(vault)).toBe(FILES['Note.md'])
	})

	it('says why it was not inserted', async () => {
		const vault = await briefingOn(ANNA, { edited: 'Note.md' })
		vi.spyOn(vault.app.fileManager, 'generateMarkdownLink').mockImplementation(() => {
			throw new Error('no link')
		})
		button(briefing.insert).click()
		await soon(() => expect(vault.notices()).toEqual(['The briefing was not inserted: no link']))
		expect(editorOf(vault)).toBe(FILES['Note.md'])
	})

	it('offers no inserting where no note is being edited', async () => {
		await briefingOn(ANNA)
		expect(() => button(briefing.insert)).toThrow('0 buttons')
	})
})

describe('a confidential person', () => {
	it('is shown only when asked for, each time', async () => {
		await briefingOn(ROBERT, { isAsked: true })
		expect([titleOf(), dialog().textContent.includes('chess')]).toEqual(['Robert Hale', false])
		expect(document.activeElement?.textContent).toBe(briefing.show)
		button(briefing.show).click()
		await drawn()
		expect(sections()).toMatchObject({ Person: ['Hobbies: chess'] })
		expect(document.activeElement?.textContent).toBe('Robert Hale')
	})

	it('is copied and inserted only when the button is pressed once more', async () => {
		const vault = await briefingOn(ROBERT, { edited: 'Note.md', isAsked: true })
		button(briefing.show).click()
		await drawn()
		button(briefing.copy).click()
		expect(copied).toEqual([])
		button(briefing.copyThough).click()
		await soon(() => expect(copied[0]).toContain('Hobbies: chess'))
		button(briefing.insert).click()
		expect(editorOf(vault)).toBe(FILES['Note.md'])
		button(briefing.insertThough).click()
		await soon(() => expect(editorOf(vault)).toContain('Hobbies: chess'))
	})
})

describe('the act', () => {
	it('is offered for the living', async () => {
		const vault = await actVault({ ...FILES, 'People/Late.md': '---\ntype: contact\ndied: 2020-01-01\n---\n' })
		const idsFor = (path: string): string[] => actsFor(vault.runner).forPeople([path]).map(({ id }) => id)
		expect([idsFor(ANNA).includes('briefing'), idsFor('People/Late.md').includes('briefing')]).toEqual([true, false])
	})
})
