import type { App, HoverParent, PaneType } from 'obsidian'
import { Keymap, Menu } from 'obsidian'
import type { Source } from '../contact/source'
import type { Words } from '../i18n/words'

/** The name under which Page preview offers its switch for Tend's lists. */
export const HOVER_SOURCE = 'tend'

/** What a link to a note needs of the view it stands in. */
export interface LinkHome {
	readonly app: App
	readonly words: () => Words
}

/** Opens a note, at a line if one is given, where the reader asked for it; `false` takes the current tab. */
export async function openNote(app: App, { path, line }: Source, where: PaneType | boolean): Promise<void> {
	const file = app.vault.getFileByPath(path)
	if (file === null) return
	const state = line === null ? {} : { eState: { line: line - 1 } }
	await app.workspace.getLeaf(where).openFile(file, { active: true, ...state })
}

/**
 * Makes an element lead to a note: click and Enter open it, with Ctrl, Cmd or the middle button in a new tab (with Alt
 * to the side); a right click offers the same and what other plugins add; hovering previews it.
 */
export function leadsTo(el: HTMLElement, source: Source, home: LinkHome): void {
	const { app } = home
	const hoverParent: HoverParent = { hoverPopover: null }
	el.addEventListener('click', (event) => {
		event.preventDefault()
		void openNote(app, source, Keymap.isModEvent(event))
	})
	el.addEventListener('auxclick', (event) => {
		if (event.button !== 1) return
		event.preventDefault()
		void openNote(app, source, 'tab')
	})
	el.addEventListener('contextmenu', (event) => {
		event.preventDefault()
		openMenu(source, home).showAtMouseEvent(event)
	})
	el.addEventListener('mouseover', (event) => {
		const preview = { event, source: HOVER_SOURCE, hoverParent, targetEl: el, linktext: source.path }
		app.workspace.trigger('hover-link', preview)
	})
}

function openMenu(source: Source, { app, words }: LinkHome): Menu {
	const { menu: says } = words()
	const menu = new Menu()
	const choices: readonly [title: string, icon: string, where: PaneType | false][] = [
		[says.open, 'file-text', false],
		[says.openInTab, 'file-plus', 'tab'],
		[says.openInSplit, 'separator-vertical', 'split'],
	]
	for (const [title, icon, where] of choices) {
		menu.addItem((item) => item.setSection('open').setTitle(title).setIcon(icon).onClick(() => void openNote(app, source, where)))
	}
	const file = app.vault.getFileByPath(source.path)
	if (file !== null) app.workspace.trigger('file-menu', menu, file, 'tend')
	return menu
}
