import type { App, HoverParent, PaneType } from 'obsidian'
import { Keymap, Menu } from 'obsidian'
import type { Source } from '../contact/source'
import type { Words } from '../i18n/words'
import type { PersonAct } from '../vault/ring'
import { fieldsFromText } from '../note/frontmatter'
import { addActItems } from './act-items'

/** The name under which Page preview offers its switch for Tend's lists. */
export const HOVER_SOURCE = 'tend'

/** What a link to a note needs of the view it stands in. */
export interface LinkHome {
	readonly app: App
	readonly words: () => Words
}

/** A place to open: a line, or a property whose line is found in the text when it is opened (RULES 10). */
export interface Place extends Source {
	readonly key?: string | null
}

/** Opens a note, at its place if one is given, where the reader asked for it; `false` takes the current tab. */
export async function openNote(app: App, { path, line, key = null }: Place, where: PaneType | boolean): Promise<void> {
	const file = app.vault.getFileByPath(path)
	if (file === null) return
	const at = line ?? (key === null ? null : (fieldsFromText(await app.vault.cachedRead(file))?.lineOf(key) ?? null))
	const state = at === null ? {} : { eState: { line: at - 1 } }
	await app.workspace.getLeaf(where).openFile(file, { active: true, ...state })
}

/**
 * Makes an element lead to a note: click and Enter open it, with Ctrl, Cmd or the middle button in a new tab (with Alt
 * to the side); a right click offers the same, the acts given, and what other plugins add; hovering previews it.
 */
export function leadsTo(el: HTMLElement, source: Place, home: LinkHome, acts: readonly PersonAct[] = []): void {
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
		openMenu(source, home, acts).showAtMouseEvent(event)
	})
	el.addEventListener('mouseover', (event) => {
		const preview = { event, source: HOVER_SOURCE, hoverParent, targetEl: el, linktext: source.path }
		app.workspace.trigger('hover-link', preview)
	})
}

function openMenu(source: Place, { app, words }: LinkHome, acts: readonly PersonAct[]): Menu {
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
	addActItems(menu, acts)
	const file = app.vault.getFileByPath(source.path)
	if (file !== null) app.workspace.trigger('file-menu', menu, file, 'tend')
	return menu
}
