import { debounce } from './debounce'
import type { TFile } from './file'
import { FileView } from './file-view'
import type { WorkspaceLeaf } from './leaf'
import { mergedText } from './merge'

/** A text area knows one line end only; the file keeps its own until somebody types. */
const withPlainLineEnds = (text: string): string => text.replace(/\r\n/g, '\n')

/** Obsidian saves this long after the last key. */
const SAVE_AFTER_MS = 2000

/**
 * A view that edits its file's text. Typing is saved after a while; what others write meanwhile is merged into it.
 */
export abstract class TextFileView extends FileView {
	/** The text as last loaded or saved. */
	data = ''
	readonly requestSave: () => void
	readonly #saveSoon = debounce(() => void this.save(), SAVE_AFTER_MS, true)
	#saving = false

	constructor(leaf: WorkspaceLeaf) {
		super(leaf)
		this.requestSave = () => void this.#saveSoon()
	}

	abstract getViewData(): string
	abstract setViewData(data: string, clear: boolean): void
	abstract clear(): void

	/** Whether something typed is not in the file yet. Host only. */
	get isDirty(): boolean {
		return this.file !== null && this.getViewData() !== withPlainLineEnds(this.data)
	}

	override onload(): void | Promise<void> {
		this.registerEvent(
			this.app.vault.on('modify', (file) => {
				if (file === this.file && !this.#saving) this.#takeOver(this.app.vault.disk.read(file.path))
			}),
		)
		return super.onload()
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.data = await this.app.vault.read(file)
		this.setViewData(this.data, true)
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.save()
		this.clear()
	}

	/** Writes what was typed, if anything was. */
	async save(clear = false): Promise<void> {
		this.#saveSoon.cancel()
		const { file } = this
		if (file === null) return
		if (this.isDirty) {
			const typed = this.getViewData()
			this.#saving = true
			try {
				await this.app.vault.process(file, (theirs) => this.#merged(typed, theirs))
			} finally {
				this.#saving = false
			}
			this.data = this.app.vault.disk.read(file.path)
			// Typed on while the file was being written: what is shown stays.
			if (this.getViewData() === typed && this.isDirty) this.setViewData(this.data, false)
		}
		if (clear) this.clear()
	}

	#takeOver(theirs: string): void {
		const shown = this.isDirty ? this.#merged(this.getViewData(), theirs) : theirs
		this.data = theirs
		if (withPlainLineEnds(shown) !== this.getViewData()) this.setViewData(shown, false)
	}

	#merged(typed: string, theirs: string): string {
		return mergedText(withPlainLineEnds(this.data), typed, withPlainLineEnds(theirs))
	}
}
