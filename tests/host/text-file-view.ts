import { debounce } from './debounce'
import type { TFile } from './file'
import { FileView } from './file-view'
import type { WorkspaceLeaf } from './leaf'
import { mergedText } from './merge'
import { Notice } from './notice'

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
	readonly #saveSoon = debounce(() => void this.#saveOrSay(), SAVE_AFTER_MS, true)
	#saving: Promise<void> | null = null
	/** Whether the change of the file that is heard now is the view's own. */
	#writes = false

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
				if (file === this.file && !this.#writes) this.#takeIn(this.app.vault.disk.read(file.path))
			}),
		)
		return super.onload()
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.data = await this.app.vault.read(file)
		this.setViewData(this.data, true)
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.#saveOrSay()
		this.#empty()
	}

	/**
	 * Writes what was typed when it was called, if anything was; what is typed meanwhile is left for the next save.
	 * Rejects when the file cannot be written; the typing stands in the view then.
	 */
	async save(clear = false): Promise<void> {
		this.#saveSoon.cancel()
		// One at a time: the next one would take the text of this one for a change by others.
		while (this.#saving !== null) await this.#saving.catch(() => undefined)
		const { file } = this
		if (file !== null && this.isDirty) {
			this.#saving = this.#write(file)
			try {
				await this.#saving
			} finally {
				this.#saving = null
			}
		}
		if (clear) this.#empty()
	}

	/** Until the next file is loaded, the emptied view is no typing in it. */
	#empty(): void {
		this.clear()
		this.data = ''
	}

	async #write(file: TFile): Promise<void> {
		const base = this.data
		const typed = this.getViewData()
		try {
			const written = await this.app.vault.process(file, (theirs) => {
				this.#writes = true
				return merged(base, typed, theirs)
			})
			// Typed on while others wrote too: what the view knew of its own text and theirs is what both began from.
			const known = merged(base, typed, this.data)
			this.data = written
			this.#show(merged(known, this.getViewData(), written))
		} finally {
			this.#writes = false
		}
	}

	/** For those who cannot wait for an answer. */
	async #saveOrSay(): Promise<void> {
		const path = this.file?.path ?? ''
		try {
			await this.save()
		} catch (error) {
			new Notice(`Failed to save ${path}: ${String(error)}`, 0)
		}
	}

	#takeIn(theirs: string): void {
		const shown = this.isDirty ? merged(this.data, this.getViewData(), theirs) : theirs
		this.data = theirs
		this.#show(shown)
	}

	#show(text: string): void {
		if (withPlainLineEnds(text) !== this.getViewData()) this.setViewData(text, false)
	}
}

function merged(base: string, mine: string, theirs: string): string {
	return mergedText(withPlainLineEnds(base), mine, withPlainLineEnds(theirs))
}
