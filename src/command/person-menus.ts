import type { App, Editor, Plugin } from 'obsidian'
import { TFile } from 'obsidian'
import { linksIn } from '../note/link'
import type { ActRunner } from './act-runner'
import { addActs } from './acts'
import { nameFrom } from './new-contact'

/** Adds Tend's acts to Obsidian's own menus: of files and links, and of the editor (DESIGN 6, "Commands"). */
export function registerMenus(plugin: Plugin, runner: ActRunner, createContact: (name: string) => void): void {
	const { app, words, tie } = runner.port
	plugin.registerEvent(
		app.workspace.on('file-menu', (menu, file) => {
			const person = file instanceof TFile ? tie(file.path) : undefined
			if (person !== undefined) addActs(menu, person, runner)
		}),
	)
	plugin.registerEvent(
		app.workspace.on('editor-menu', (menu, editor, { file }) => {
			const path = file?.path ?? ''
			const linked = linkAtCursor(editor)
			// On a link the acts are for whom it leads to, and for nobody where it leads nowhere.
			const about = linked === null ? path : app.metadataCache.getFirstLinkpathDest(linked, path)?.path
			const person = about === undefined ? undefined : tie(about)
			if (person !== undefined) addActs(menu, person, runner, linked !== null)
			const name = newNameIn(app, editor, path)
			if (name === '') return
			menu.addItem((item) => {
				item.setSection('tend').setIcon('user-plus').setTitle(`${words.commands.newContact}: ${name}`).onClick(() => createContact(name))
			})
		}),
	)
}

/** Whom the editor could be speaking of: the selection, else the link at the cursor that leads to no note yet. */
export function newNameIn(app: App, editor: Editor, path: string): string {
	const selected = nameFrom(editor.getSelection())
	if (selected !== '') return selected
	const linked = linkAtCursor(editor)
	if (linked === null || app.metadataCache.getFirstLinkpathDest(linked, path) !== null) return ''
	return nameFrom(linked.slice(linked.lastIndexOf('/') + 1))
}

function linkAtCursor(editor: Editor): string | null {
	const { line, ch } = editor.getCursor()
	return linksIn(editor.getLine(line)).find(({ index, end }) => index <= ch && ch <= end)?.target ?? null
}
