import type { App } from './app'
import type { TFile } from './file'
import { Modal } from './modal'
import { folderOf, pathIn } from './note-path'
import { Notice } from './notice'
import { Setting } from './setting'

/** Asks for a file's new path and renames it, links included. */
export class RenameModal extends Modal {
	readonly #file: TFile
	#path: string

	constructor(app: App, file: TFile) {
		super(app)
		this.#file = file
		this.#path = file.path
		this.setTitle('Rename')
	}

	override onOpen(): void {
		new Setting(this.contentEl).setName('Path').addText((field) =>
			field.setValue(this.#path).onChange((value) => {
				this.#path = value
			}),
		)
		new Setting(this.contentEl).addButton((button) =>
			button
				.setButtonText('Rename')
				.setCta()
				.onClick(() => this.#rename()),
		)
		this.scope.register([], 'Enter', () => {
			void this.#rename()
			return false
		})
	}

	async #rename(): Promise<void> {
		this.close()
		const given = this.#path.includes('/') ? this.#path : pathIn(folderOf(this.#file.path), this.#path)
		const path = given.endsWith(`.${this.#file.extension}`) ? given : `${given}.${this.#file.extension}`
		try {
			await this.app.fileManager.renameFile(this.#file, path)
		} catch (error) {
			new Notice(String(error))
		}
	}
}
