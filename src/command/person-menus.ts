import type { App, Editor, Menu, Plugin } from 'obsidian'
import { TFile } from 'obsidian'
import { linksIn } from '../note/link'
import { nameTopic } from '../note/topic'
import type { Wanted } from '../query/wanted'
import type { ActRunner } from './act-runner'
import { actWayIn, organizationAt } from './act-way-in'
import { addActs } from './acts'
import { nameFrom } from './new-contact'

/** Adds Tend's acts to Obsidian's own menus: of files and links, and of the editor (DESIGN 6, "Commands"). */
export function registerMenus(plugin: Plugin, runner: ActRunner, createContact: (name: string) => void): void {
	const { app, words, tie } = runner.port
	plugin.registerEvent(
		app.workspace.on('file-menu', (menu, file) => {
			if (!(file instanceof TFile)) return
			const person = tie(file.path)
			if (person !== undefined) addActs(menu, person, runner)
			else addWayIn(menu, organizationAt(file.path, runner), runner)
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
			else addWayIn(menu, about === undefined ? namedBy(linked) : organizationAt(about, runner), runner)
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

/** Offers to look for a way in to an organization, or to whom a link names that leads to no note. */
function addWayIn(menu: Menu, wanted: Wanted | null, { port }: ActRunner): void {
	if (wanted === null) return
	menu.addItem((item) => {
		const title = `${port.words.acts.names.wayIn}: ${wanted.name}`
		item.setSection('tend').setIcon(actWayIn.icon).setTitle(title).onClick(() => port.context().acts.waysIn(wanted))
	})
}

/** Whom a link names that leads to no note; null: nobody. */
function namedBy(link: string | null): Wanted | null {
	const party = link === null ? null : nameTopic(link)
	return party === null || link === null ? null : { party, name: link.slice(link.lastIndexOf('/') + 1) }
}

function linkAtCursor(editor: Editor): string | null {
	const { line, ch } = editor.getCursor()
	return linksIn(editor.getLine(line)).find(({ index, end }) => index <= ch && ch <= end)?.target ?? null
}
