// @vitest-environment happy-dom
import type { App, MarkdownView } from 'obsidian'
import { Menu } from 'obsidian'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { en } from '../../src/i18n/en'
import { ru } from '../../src/i18n/ru'
import TendPlugin from '../../src/main'
import { setLanguage } from '../host/language'
import { appWith, hostOf, loadPlugin } from '../host/test-app'
import { fileAt, opened } from '../vault/writing'
import { dialog, field, soon, titleOf } from './dialog'

const ANNA = 'People/Anna Weber.md'
const BORIS = 'People/Boris Levin.md'
const TOPIC = 'Topics/Titanium.md'
const NOTE = '---\ntype: contact\ncircle: 2\n---\n'

const FILES = {
	[ANNA]: NOTE,
	[BORIS]: NOTE.replace('circle: 2', 'circle: 1'),
	[TOPIC]: 'With [[Boris Levin]] and [[Clara Haas|Clara]], [[People/Dora Lind]].\n[[#Boris]] [[Titanium]] and nobody.\n',
}

const { names } = en.acts
const USUAL = [names.log, names.spokeToday, names.snooze, names.promise, names.met, names.stage, names.circle, names.cadence, names.lessOften]

let app: App

beforeEach(async () => {
	vi.useFakeTimers({ now: new Date(2026, 10, 24, 9), toFake: ['Date'] })
	app = await appWith(FILES)
})

afterEach(() => {
	hostOf(app).quit()
	setLanguage('en')
	document.body.replaceChildren()
	vi.useRealTimers()
})

/** What a menu holds, as it reads on the page. */
function titles(menu: Menu): string[] {
	menu.showAtPosition({ x: 0, y: 0 })
	const shown = [...document.querySelectorAll('.menu-item-title')].map(({ textContent }) => textContent)
	menu.hide()
	return shown
}

function choose(menu: Menu, title: string): void {
	menu.showAtPosition({ x: 0, y: 0 })
	const item = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(({ textContent }) => textContent === title)
	if (item === undefined) throw new Error(`${title} is not in the menu`)
	item.click()
}

function fileMenu(path: string): Menu {
	const menu = new Menu()
	app.workspace.trigger('file-menu', menu, app.vault.getAbstractFileByPath(path), 'file-explorer')
	return menu
}

function editorMenu(view: MarkdownView): Menu {
	const menu = new Menu()
	app.workspace.trigger('editor-menu', menu, view.editor, view)
	return menu
}

/** The plugin, once it knows its contacts. */
async function pluginReady(): Promise<void> {
	await loadPlugin(app, TendPlugin)
	await soon(() => expect(titles(fileMenu(ANNA))).not.toEqual([]))
}

/** The topic's note, the cursor before a text or the text selected. */
async function topicAt(text: string, isSelected = false): Promise<MarkdownView> {
	const view = await opened(app, TOPIC)
	const { editor } = view
	const at = editor.getValue().indexOf(text)
	editor.setSelection(editor.offsetToPos(at), editor.offsetToPos(isSelected ? at + text.length : at))
	return view
}

describe('the menu of a file', () => {
	it('offers the acts that make sense for a contact’s note', async () => {
		await pluginReady()
		expect(titles(fileMenu(ANNA))).toEqual(USUAL)
		expect(titles(fileMenu(BORIS))).toEqual(USUAL.filter((name) => name !== names.stage))
	})

	it.each([[TOPIC], ['People'], ['Nowhere.md']])('offers none for %s', async (path) => {
		await pluginReady()
		expect(titles(fileMenu(path))).toEqual([])
	})

	it('speaks the language of Obsidian', async () => {
		setLanguage('ru')
		await pluginReady()
		expect(titles(fileMenu(ANNA))).toContain(ru.acts.names.spokeToday)
	})

	it('does what is chosen', async () => {
		await pluginReady()
		choose(fileMenu(ANNA), names.spokeToday)
		await soon(async () => expect(await app.vault.read(fileAt(app, ANNA))).toContain('last_contact: 2026-11-24'))
		choose(fileMenu(BORIS), names.log)
		expect(titleOf()).toBe(names.log)
		expect(dialog().textContent).toContain('Boris Levin')
	})

	it('offers nothing more once the plugin is gone', async () => {
		await pluginReady()
		hostOf(app).quit()
		expect(titles(fileMenu(ANNA))).toEqual([])
	})
})

describe('the menu of the editor', () => {
	it('offers the acts for the contact whose note it is', async () => {
		await pluginReady()
		expect(titles(editorMenu(await opened(app, ANNA)))).toEqual(USUAL)
	})

	it('offers none in another note', async () => {
		await pluginReady()
		expect(titles(editorMenu(await topicAt('nobody')))).toEqual([])
	})

	it('offers the acts for the contact that the link at the cursor leads to', async () => {
		await pluginReady()
		choose(editorMenu(await topicAt('Boris Levin')), names.log)
		expect(dialog().textContent).toContain('Boris Levin')
	})

	it.each([
		['Clara Haas|', 'Clara Haas'],
		['Dora Lind', 'Dora Lind'],
	])('offers a new contact for a link to a note that is not there: %s', async (at, name) => {
		await pluginReady()
		const menu = editorMenu(await topicAt(at))
		expect(titles(menu)).toEqual([`${en.commands.newContact}: ${name}`])
		choose(menu, `${en.commands.newContact}: ${name}`)
		expect(titleOf()).toBe(en.newContact.title)
		expect(field(en.newContact.name).value).toBe(name)
	})

	it('offers none for a link to a heading or to a note that is no contact', async () => {
		await pluginReady()
		expect(titles(editorMenu(await topicAt('#Boris')))).toEqual([])
		expect(titles(editorMenu(await topicAt('Titanium')))).toEqual([])
	})

	it('offers a new contact for what is selected, besides the acts', async () => {
		await pluginReady()
		expect(titles(editorMenu(await topicAt('and nobody', true)))).toEqual([`${en.commands.newContact}: and nobody`])
		const view = await opened(app, ANNA)
		view.editor.setSelection({ line: 1, ch: 0 }, { line: 2, ch: 4 })
		expect(titles(editorMenu(view))).toEqual([...USUAL, `${en.commands.newContact}: type contact`])
	})
})

describe('the command for a new contact', () => {
	it.each([
		['what is selected', 'and nobody', true, 'and nobody'],
		['the unresolved link at the cursor', 'Clara Haas|', false, 'Clara Haas'],
		['nothing at another place', 'nobody', false, ''],
		['nothing for a contact that is there', 'Boris Levin', false, ''],
	])('begins with %s', async (_, at, isSelected, name) => {
		await pluginReady()
		await topicAt(at, isSelected)
		hostOf(app).commands.execute('tend:new-contact')
		expect(field(en.newContact.name).value).toBe(name)
	})
})
