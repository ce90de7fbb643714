import type { App } from './app'
import { Keymap } from './keymap'
import { getLinkpath } from './link-text'

const INLINE =
	/!?\[\[(?<path>[^\]|]+)(?:\|(?<alias>[^\]]*))?\]\]|\[(?<label>[^\]]*)\]\((?<address>[^)\s]+)\)|`(?<code>[^`]+)`|\*\*(?<bold>[^*]+)\*\*/g

/** Adds a link to a note: a click opens it, Mod-click in a new tab; hovering previews it. */
export function addNoteLink(app: App, parent: HTMLElement, linktext: string, shown: string, sourcePath: string): void {
	const link = parent.createEl('a', { cls: 'internal-link', text: shown, href: '#', attr: { 'data-href': linktext } })
	const found = app.metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath)
	link.toggleClass('is-unresolved', found === null)
	link.addEventListener('click', (event) => {
		event.preventDefault()
		void app.workspace.openLinkText(linktext, sourcePath, Keymap.isModEvent(event))
	})
	link.addEventListener('mouseover', (event) => {
		const hoverParent = { hoverPopover: null }
		app.workspace.trigger('hover-link', {
			event,
			source: 'preview',
			hoverParent,
			targetEl: link,
			linktext,
			sourcePath,
		})
	})
}

/** Adds a line of text with its links, code and bold as elements. */
export function addInline(app: App, parent: HTMLElement, text: string, sourcePath: string): void {
	let shown = 0
	for (const found of text.matchAll(INLINE)) {
		parent.appendText(text.slice(shown, found.index))
		shown = found.index + found[0].length
		const { path, alias, label, address, code, bold } = found.groups ?? {}
		if (path !== undefined) addNoteLink(app, parent, path, alias ?? path, sourcePath)
		else if (code !== undefined) parent.createEl('code', { text: code })
		else if (bold !== undefined) parent.createEl('strong', { text: bold })
		else if (/^(?:https?|mailto):/.test(address ?? '')) {
			parent.createEl('a', { text: label ?? '', href: address ?? '', attr: { target: '_blank', rel: 'noopener' } })
		} else addNoteLink(app, parent, address ?? '', label ?? '', sourcePath)
	}
	parent.appendText(text.slice(shown))
}
