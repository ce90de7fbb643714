import type { App, HoverParent, PaneType } from 'obsidian'
import { Keymap, Menu } from 'obsidian'
import { PropertyReader } from '../contact/property-reader'
import type { Source } from '../contact/source'
import type { Words } from '../i18n/words'
import type { PersonAct } from '../vault/ring'
import { fieldsFromText } from '../note/frontmatter'
import type { Vocabulary } from '../note/property'
import { addActItems } from './act-items'

/** The name under which Page preview offers its switch for Tend's lists. */
export const HOVER_SOURCE = 'tend'

/** What a link to a note needs of the view it stands in. */
export interface LinkHome {
	readonly app: App
	readonly words: () => Words
	/** Which keys of a note mean which property. */
	readonly vocabulary: () => Vocabulary
}

/** Opens a note, at its place if one is given, where the reader asked for it; `false` takes the current tab. */
export async function openPlace(place: Source, { app, vocabulary }: LinkHome, where: PaneType | boolean): Promise<void> {
	const file = app.vault.getFileByPath(place.path)
	if (file === null) return
	const isInProperty = place.line === null && (place.key ?? place.property ?? null) !== null
	const at = isInProperty ? lineIn(await app.vault.cachedRead(file), place, vocabulary()) : place.line
	const state = at === null ? {} : { eState: { line: at - 1 } }
	await app.workspace.getLeaf(where).openFile(file, { active: true, ...state })
}

/** The line of a property in a note's text; null: it is not there any more. */
function lineIn(text: string, { key = null, property }: Source, vocabulary: Vocabulary): number | null {
	const fields = fieldsFromText(text)
	if (fields === null) return null
	if (key !== null) return fields.lineOf(key)
	return property === undefined ? null : (new PropertyReader(fields, vocabulary).filled(property)?.line ?? null)
}

/**
 * Makes an element lead to a note: click and Enter open it, with Ctrl, Cmd or the middle button in a new tab (with Alt
 * to the side); a right click offers the same, the acts given, and what other plugins add; hovering previews it.
 */
export function leadsTo(el: HTMLElement, source: Source, home: LinkHome, acts: readonly PersonAct[] = []): void {
	el.addEventListener('click', (event) => {
		event.preventDefault()
		void openPlace(source, home, Keymap.isModEvent(event))
	})
	el.addEventListener('auxclick', (event) => {
		if (event.button !== 1) return
		event.preventDefault()
		void openPlace(source, home, 'tab')
	})
	el.addEventListener('contextmenu', (event) => {
		event.preventDefault()
		placeMenu(source, home, acts).showAtMouseEvent(event)
	})
	const hoverParent: HoverParent = { hoverPopover: null }
	el.addEventListener('mouseover', (event) => previewPlace(source, home, event, el, hoverParent))
}

/** Previews a note that the pointer is over, where Page preview is asked for. */
export function previewPlace({ path }: Source, { app }: LinkHome, event: MouseEvent, targetEl: Element, hoverParent: HoverParent = { hoverPopover: null }): void {
	app.workspace.trigger('hover-link', { event, source: HOVER_SOURCE, hoverParent, targetEl, linktext: path })
}

/** What a right click on what leads to a place offers: where to open it, the acts given, and what other plugins add. */
export function placeMenu(source: Source, home: LinkHome, acts: readonly PersonAct[]): Menu {
	const { app, words } = home
	const { menu: says } = words()
	const menu = new Menu()
	const choices: readonly [title: string, icon: string, where: PaneType | false][] = [
		[says.open, 'file-text', false],
		[says.openInTab, 'file-plus', 'tab'],
		[says.openInSplit, 'separator-vertical', 'split'],
	]
	for (const [title, icon, where] of choices) {
		menu.addItem((item) => item.setSection('open').setTitle(title).setIcon(icon).onClick(() => void openPlace(source, home, where)))
	}
	addActItems(menu, acts)
	const file = app.vault.getFileByPath(source.path)
	if (file !== null) app.workspace.trigger('file-menu', menu, file, 'tend')
	return menu
}
