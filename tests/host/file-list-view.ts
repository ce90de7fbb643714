import { TFile, TFolder, type TAbstractFile } from './file'
import { Keymap } from './keymap'
import { Menu } from './menu'
import { RenameModal } from './rename-modal'
import { ItemView } from './view'

/** So many files of one folder are listed; a vault of ten thousand notes would bury the page. */
const SHOWN_PER_FOLDER = 300

/** The vault's folders and files. */
export class FileListView extends ItemView {
	override icon = 'folder'
	readonly #open = new Set<string>(['/'])
	#drawing: number | null = null

	getViewType(): string {
		return 'file-explorer'
	}

	getDisplayText(): string {
		return 'Files'
	}

	override async onOpen(): Promise<void> {
		const { vault, workspace } = this.app
		for (const event of ['create', 'delete'] as const) this.registerEvent(vault.on(event, () => this.#drawSoon()))
		this.registerEvent(vault.on('rename', () => this.#drawSoon()))
		this.registerEvent(workspace.on('file-open', () => this.#markActive()))
		this.register(() => {
			if (this.#drawing !== null) window.clearTimeout(this.#drawing)
		})
		for (const folder of vault.getRoot().children) if (folder instanceof TFolder) this.#open.add(folder.path)
		this.#draw()
		await Promise.resolve()
	}

	#drawSoon(): void {
		this.#drawing ??= window.setTimeout(() => {
			this.#drawing = null
			this.#draw()
		})
	}

	#draw(): void {
		this.contentEl.empty()
		this.#drawFolder(this.app.vault.getRoot(), this.contentEl)
		this.#markActive()
	}

	#drawFolder(folder: TFolder, parent: HTMLElement): void {
		const isFile = (file: TAbstractFile): number => Number(file instanceof TFile)
		const sorted = [...folder.children].sort((a, b) => isFile(a) - isFile(b) || a.name.localeCompare(b.name))
		for (const child of sorted.slice(0, SHOWN_PER_FOLDER)) {
			if (child instanceof TFolder) this.#drawSubfolder(child, parent)
			else if (child instanceof TFile) this.#drawFile(child, parent)
		}
		const left = sorted.length - SHOWN_PER_FOLDER
		if (left > 0) parent.createDiv({ cls: 'nav-more', text: `and ${left} more` })
	}

	#drawSubfolder(folder: TFolder, parent: HTMLElement): void {
		const details = parent.createEl('details', { cls: 'nav-folder' })
		details.createEl('summary', { cls: 'nav-folder-title', text: folder.name })
		const inner = details.createDiv('nav-folder-children')
		const isOpen = this.#open.has(folder.path) && folder.children.length <= SHOWN_PER_FOLDER
		details.open = isOpen
		if (isOpen) this.#drawFolder(folder, inner)
		details.addEventListener('toggle', () => {
			if (!details.open) this.#open.delete(folder.path)
			else if (inner.childElementCount === 0) this.#drawFolder(folder, inner)
			if (details.open) this.#open.add(folder.path)
		})
	}

	#drawFile(file: TFile, parent: HTMLElement): void {
		const row = parent.createEl('button', {
			cls: 'nav-file-title',
			text: file.extension === 'md' ? file.basename : file.name,
			attr: { 'data-path': file.path },
		})
		const open = (event: MouseEvent): void => {
			if (event.button !== 2) void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file)
		}
		row.addEventListener('click', open)
		row.addEventListener('auxclick', open)
		row.addEventListener('contextmenu', (event) => {
			event.preventDefault()
			this.#menuFor(file).showAtMouseEvent(event)
		})
	}

	#menuFor(file: TFile): Menu {
		const menu = new Menu()
		menu.addItem((item) =>
			item
				.setTitle('Open in new tab')
				.setIcon('file-plus')
				.setSection('open')
				.onClick(() => this.app.workspace.getLeaf('tab').openFile(file)),
		)
		menu.addItem((item) =>
			item
				.setTitle('Rename…')
				.setIcon('pencil')
				.setSection('file')
				.onClick(() => new RenameModal(this.app, file).open()),
		)
		menu.addItem((item) =>
			item
				.setTitle('Delete')
				.setIcon('trash-2')
				.setWarning(true)
				.setSection('file')
				.onClick(() => this.app.fileManager.trashFile(file)),
		)
		this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf)
		return menu
	}

	#markActive(): void {
		const active = this.app.workspace.getActiveFile()?.path
		for (const row of this.contentEl.querySelectorAll<HTMLElement>('.nav-file-title')) {
			row.toggleClass('is-active', row.dataset['path'] === active)
		}
	}
}
