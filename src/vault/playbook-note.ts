import { Component } from 'obsidian'
import type { Playbook } from '../contact/playbook'
import { OWN_PLAYBOOK, playbookWithout } from '../contact/playbook'
import { playbookFrom } from '../contact/playbook-from'
import type { NamedNotePort } from './named-note'
import { NamedNote } from './named-note'

/** Whom the playbook tells, and where its note is said to be. */
export interface PlaybookPort extends NamedNotePort {
	/** It has been read anew, and says something else. */
	readonly changed: () => void
}

/** The user's playbook as it lives: read when the vault is there, and again whenever its note changes, goes or comes. */
export class PlaybookNote extends Component {
	readonly #port: PlaybookPort
	readonly #note: NamedNote
	#playbook: Playbook = OWN_PLAYBOOK
	/** Counts the readings: one that is overtaken says nothing any more. */
	#turn = 0

	constructor(port: PlaybookPort) {
		super()
		this.#port = port
		this.#note = this.addChild(new NamedNote(port, () => void this.read()))
	}

	get playbook(): Playbook {
		return this.#playbook
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
		const { path } = this.#note
		if (path === '') return OWN_PLAYBOOK
		try {
			const { file } = this.#note
			return file === null ? playbookWithout(path) : playbookFrom(await this.#port.app.vault.cachedRead(file), file.path)
		} catch {
			return playbookWithout(path)
		}
	}
}
