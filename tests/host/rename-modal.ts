import type { App } from './app'
import type { TFile } from './file'
import { Modal } from './modal'
import { Notice } from './notice'
import { Setting } from './setting'

/** Asks for a file's new path; Enter renames it, links included. */
export class RenameModal extends Modal {
	constructor(app: App, file: TFile) {
		super(app)
		this.setTitle('Rename')
		new Setting(this.contentEl).setName('Path').addText((field) => {
			field.setValue(file.path)
			this.scope.register([], 'Enter', () => {
				this.close()
				app.fileManager.renameFile(file, field.getValue()).catch((error: unknown) => new Notice(String(error)))
				return false
			})
		})
	}
}
