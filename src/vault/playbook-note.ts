import type { App, TFile } from 'obsidian'
import { Component } from 'obsidian'
import type { Playbook } from '../contact/playbook'
import { OWN_PLAYBOOK, playbookWithout } from '../contact/playbook'
import { playbookFrom } from '../contact/playbook-from'

/** Whom the playbook tells, and where its note is said to be. */
export interface PlaybookPort {
	readonly app: App
	/** The note's path by the settings, with or without `.md`; empty: none is named. */
	readonly path: () => string
	/** It has been read anew, and says something else. */
	readonly changed: () => void
	/** The note has another path now. */
	readonly moved: (path: string) => void
}

/** The user's playbook as it lives: read when the vault is there, and again whenever its note changes, goes or comes. */
export class PlaybookNote extends Component {
	readonly #port: PlaybookPort
	#playbook: Playbook = OWN_PLAYBOOK
	/** Counts the readings: one that is overtaken says nothing any more. */
	#turn = 0

	constructor(port: PlaybookPort) {
		super()
		this.#port = port
	}

	get playbook(): Playbook {
		return this.#playbook
	}

	override onload(): void {
		const { vault, workspace } = this.#port.app
		const readIfMeant = ({ path }: { readonly path: string }): void => {
			if (this.#means(path)) void this.read()
		}
		this.registerEvent(vault.on('modify', readIfMeant))
		this.registerEvent(vault.on('create', readIfMeant))
		this.registerEvent(vault.on('delete', readIfMeant))
		this.registerEvent(
			vault.on('rename', (file, from) => {
				if (this.#means(from)) this.#port.moved(file.path)
				else readIfMeant(file)
			}),
		)
		workspace.onLayoutReady(() => void this.read())
	}

	override onunload(): void {
		this.#turn += 1
	}

	/** Reads the note that the settings name now; of two readings the later begun counts. */
	async read(): Promise<void> {
		const turn = (this.#turn += 1)
		const playbook = await this.#read()
		if (turn !== this.#turn || playbook === this.#playbook) return
		this.#playbook = playbook
		this.#port.changed()
	}

	async #read(): Promise<Playbook> {
		const path = this.#path()
		if (path === '') return OWN_PLAYBOOK
		try {
			const file = this.#file(path)
			return file === null ? playbookWithout(path) : playbookFrom(await this.#port.app.vault.cachedRead(file), file.path)
		} catch {
			return playbookWithout(path)
		}
	}

	#file(path: string): TFile | null {
		const { vault } = this.#port.app
		return vault.getFileByPath(path) ?? vault.getFileByPath(`${path}.md`)
	}

	#means(path: string): boolean {
		const own = this.#path()
		return own !== '' && (path === own || path === `${own}.md`)
	}

	#path(): string {
		return this.#port.path().trim()
	}
}
