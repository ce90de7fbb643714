import type { App } from './app'
import { getFrontMatterInfo } from './frontmatter'
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

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

/** Draws a note's body, enough to read it: headings, lists with tasks, quotes, code, paragraphs. */
export function renderNote(app: App, parent: HTMLElement, text: string, sourcePath: string): void {
	const body = text.slice(getFrontMatterInfo(text).contentStart)
	let code: HTMLElement | null = null
	for (const line of body.split(/\r?\n/)) {
		if (/^\s*(?:```|~~~)/.test(line)) {
			code = code === null ? parent.createEl('pre').createEl('code') : null
		} else if (code !== null) {
			code.appendText(`${line}\n`)
		} else {
			renderLine(app, parent, line, sourcePath)
		}
	}
}

function renderLine(app: App, parent: HTMLElement, line: string, sourcePath: string): void {
	const heading = /^(#{1,6})\s+(.*)$/.exec(line)
	const item = /^(\s*)(?:[-*+]|\d+[.)])\s+(?:\[(.)\]\s+)?(.*)$/.exec(line)
	const tag = heading === null ? undefined : HEADINGS[(heading[1]?.length ?? 1) - 1]
	if (tag !== undefined) {
		addInline(app, parent.createEl(tag), heading?.[2] ?? '', sourcePath)
	} else if (item !== null) {
		const el = parent.createDiv('rendered-item')
		el.style.marginInlineStart = `${(item[1]?.replace(/\t/g, '  ').length ?? 0) * 0.5 + 1}em`
		el.appendText(item[2] === undefined ? '• ' : item[2] === ' ' ? '☐ ' : '☑ ')
		addInline(app, el, item[3] ?? '', sourcePath)
	} else if (line.startsWith('>')) {
		addInline(app, parent.createEl('blockquote'), line.replace(/^>\s?/, ''), sourcePath)
	} else if (line.trim() !== '') {
		addInline(app, parent.createEl('p'), line, sourcePath)
	}
}
