import type { App, TFile } from 'obsidian'
import { Component } from 'obsidian'

/** Which note is meant, and whom to tell of it. */
export interface NamedNotePort {
	readonly app: App
	/** Its path by the settings, with or without `.md`; empty: none is named. */
	readonly path: () => string
	/** The note has another path now. */
	readonly moved: (path: string) => void
}

/** The one note that a setting names: tells when it changes, goes or comes, and follows it where it is renamed. */
export class NamedNote extends Component {
	readonly #port: NamedNotePort
	readonly #touched: () => void

	constructor(port: NamedNotePort, touched: () => void) {
		super()
		this.#port = port
		this.#touched = touched
	}

	/** As the settings name it; empty: they name none. */
	get path(): string {
		return this.#port.path().trim()
	}

	/** Null: there is no such note. */
	get file(): TFile | null {
		const { vault } = this.#port.app
		return vault.getFileByPath(this.path) ?? vault.getFileByPath(`${this.path}.md`)
	}

	/** Whether this is the note's path. */
	means(path: string): boolean {
		const own = this.path
		return own !== '' && (path === own || path === `${own}.md`)
	}

	override onload(): void {
		const { vault, workspace } = this.#port.app
		const tellIfMeant = ({ path }: { readonly path: string }): void => {
			if (this.means(path)) this.#touched()
		}
		this.registerEvent(vault.on('modify', tellIfMeant))
		this.registerEvent(vault.on('create', tellIfMeant))
		this.registerEvent(vault.on('delete', tellIfMeant))
		this.registerEvent(
			vault.on('rename', (file, from) => {
				if (this.means(from)) this.#port.moved(file.path)
				else tellIfMeant(file)
			}),
		)
		workspace.onLayoutReady(this.#touched)
	}
}
