import type { ViewStateResult } from 'obsidian'
import { TFile, type TAbstractFile } from './file'
import { isRecord } from './record'
import { ItemView } from './view'

/** A view of one file; its state names the file. */
export abstract class FileView extends ItemView {
	allowNoFile = false
	file: TFile | null = null
	override navigation = true

	override onload(): void | Promise<void> {
		const onRename = (file: TAbstractFile): void => {
			if (file !== this.file) return
			this.leaf.parent.paint()
			void this.onRename(this.file)
		}
		this.registerEvent(this.app.vault.on('rename', onRename))
		this.registerEvent(this.app.vault.on('delete', (file) => this.#onDelete(file)))
	}

	getDisplayText(): string {
		return this.file?.basename ?? 'No file'
	}

	override getState(): Record<string, unknown> {
		return this.file === null ? {} : { file: this.file.path }
	}

	override async setState(state: unknown, _result: ViewStateResult): Promise<void> {
		const path = isRecord(state) ? state['file'] : null
		const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null
		if (file === null || file === this.file) return
		if (this.file !== null) await this.onUnloadFile(this.file)
		this.file = file
		await this.onLoadFile(file)
	}

	override async onClose(): Promise<void> {
		if (this.file !== null) await this.onUnloadFile(this.file)
		this.file = null
	}

	async onLoadFile(_file: TFile): Promise<void> {}
	async onUnloadFile(_file: TFile): Promise<void> {}
	async onRename(_file: TFile): Promise<void> {}

	#onDelete(file: TAbstractFile): void {
		if (file !== this.file) return
		this.file = null
		this.leaf.detach()
	}
}
