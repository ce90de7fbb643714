import { Editor } from './editor'
import type { WorkspaceLeaf } from './leaf'
import { Menu } from './menu'
import { linksOf } from './metadata-cache'
import { addInline, addNoteLink } from './note-links'
import { isRecord } from './record'
import { TextFileView } from './text-file-view'

/** A note: its properties with links that open, its text to type in, its links. */
export class MarkdownView extends TextFileView {
	override icon = 'file-text'
	readonly editor: Editor
	readonly hoverPopover = null
	readonly #titleEl: HTMLElement
	readonly #propertiesEl: HTMLElement
	readonly #area: HTMLTextAreaElement
	readonly #linksEl: HTMLElement

	constructor(leaf: WorkspaceLeaf) {
		super(leaf)
		const page = this.contentEl.createDiv('markdown-page')
		this.#titleEl = page.createEl('h1', { cls: 'inline-title' })
		this.#propertiesEl = page.createDiv('metadata-container')
		this.#area = page.createEl('textarea', {
			cls: 'markdown-source-view',
			attr: { spellcheck: false, 'aria-label': 'Text of the note' },
		})
		this.#linksEl = page.createDiv('note-links')
		this.editor = new Editor(this.#area)
	}

	getViewType(): string {
		return 'markdown'
	}

	getMode(): 'source' {
		return 'source'
	}

	override async onOpen(): Promise<void> {
		this.addAction('more-vertical', 'More options', (event) => this.#openMenu(event))
		this.registerDomEvent(this.#area, 'input', () => {
			this.#fitHeight()
			this.requestSave()
			if (this.file !== null) this.app.workspace.trigger('quick-preview', this.file, this.getViewData())
			this.app.workspace.trigger('editor-change', this.editor, this)
		})
		this.registerDomEvent(this.#area, 'contextmenu', (event) => this.#openEditorMenu(event))
		const redraw = (): void => this.#drawAround()
		this.registerEvent(
			this.app.metadataCache.on('changed', (file) => {
				if (file === this.file) redraw()
			}),
		)
		this.registerEvent(this.app.metadataCache.on('resolved', redraw))
		this.registerEvent(this.app.vault.on('rename', redraw))
		this.#drawAround()
		await Promise.resolve()
	}

	getViewData(): string {
		return this.#area.value
	}

	setViewData(data: string, clear: boolean): void {
		if (clear) this.editor.load(data)
		else this.editor.takeIn(data)
		this.#fitHeight()
		this.#drawAround()
	}

	clear(): void {
		this.editor.load('')
	}

	/** `line` (from 0) or `subpath` brings that place into view. */
	override setEphemeralState(state: unknown): void {
		if (!isRecord(state)) return
		const heading = typeof state['subpath'] === 'string' ? state['subpath'].slice(1).toLowerCase() : null
		const cache = this.file === null ? null : this.app.metadataCache.getFileCache(this.file)
		const found = cache?.headings?.find((each) => each.heading.toLowerCase() === heading)
		const line = typeof state['line'] === 'number' ? state['line'] : found?.position.start.line
		if (line === undefined) return
		const length = this.editor.getLine(line).length
		this.editor.setSelection({ line, ch: 0 }, { line, ch: length })
		this.editor.focus()
		const lineHeight = parseFloat(window.getComputedStyle(this.#area).lineHeight)
		if (!Number.isNaN(lineHeight)) this.contentEl.scrollTop = this.#area.offsetTop + line * lineHeight - 120
	}

	#fitHeight(): void {
		const { scrollTop } = this.contentEl
		this.#area.style.height = 'auto'
		this.#area.style.height = `${this.#area.scrollHeight + 4}px`
		// The page was short for a moment, which can have moved it.
		this.contentEl.scrollTop = scrollTop
	}

	/** Everything but the text area, which is never touched while somebody types in it. */
	#drawAround(): void {
		const { file } = this
		if (file === null) return
		const cache = this.app.metadataCache.getFileCache(file)
		this.#titleEl.setText(file.basename)
		this.#propertiesEl.empty()
		for (const [key, value] of Object.entries(isRecord(cache?.frontmatter) ? cache.frontmatter : {})) {
			const row = this.#propertiesEl.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } })
			row.createDiv({ cls: 'metadata-property-key', text: key })
			const shown = row.createDiv('metadata-property-value')
			const values: unknown[] = Array.isArray(value) ? value : [value]
			for (const [index, each] of values.entries()) {
				if (index > 0) shown.appendText(', ')
				addInline(this.app, shown, typeof each === 'string' ? each : each === null ? '' : JSON.stringify(each), file.path)
			}
		}
		if (cache !== null && cache.frontmatter === undefined && cache.sections?.[0]?.type === 'yaml') {
			this.#propertiesEl.createDiv({ cls: 'metadata-error', text: 'Invalid properties' })
		}
		this.#drawLinks(cache === null ? [] : linksOf(cache).map(({ link }) => link), file.path)
	}

	#drawLinks(links: readonly string[], sourcePath: string): void {
		this.#linksEl.empty()
		if (links.length === 0) return
		this.#linksEl.createSpan({ cls: 'note-links-title', text: 'Links' })
		for (const link of new Set(links)) addNoteLink(this.app, this.#linksEl, link, link, sourcePath)
	}

	#openMenu(event: MouseEvent): void {
		if (this.file === null) return
		const menu = new Menu()
		this.app.workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf)
		menu.showAtMouseEvent(event)
	}

	#openEditorMenu(event: Event): void {
		if (!(event instanceof MouseEvent)) return
		const menu = new Menu()
		this.app.workspace.trigger('editor-menu', menu, this.editor, this)
		if (menu.isEmpty) return
		event.preventDefault()
		menu.showAtMouseEvent(event)
	}
}
