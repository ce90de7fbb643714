import { Component } from 'obsidian'
import type { Me, MeReading } from '../contact/me'
import { meFrom } from '../contact/me'
import { sameData } from '../index/same-data'
import { NO_FIELDS, fieldsFromCache } from '../note/fields'
import type { Vocabulary } from '../note/property'
import { hasUnparsedYaml } from './cached-note'
import type { NamedNotePort } from './named-note'
import { NamedNote } from './named-note'

/** Whom the user's own note tells, and where it is said to be. */
export interface MePort extends NamedNotePort {
	/** Which keys of a note mean which property, by the settings as they are now. */
	readonly vocabulary: () => Vocabulary
	/** It says something else than before. */
	readonly changed: () => void
}

/** The user's own note as it lives, read from the metadata cache alone. */
export class MeNote extends Component {
	readonly #port: MePort
	readonly #note: NamedNote
	#reading: MeReading | null = null

	constructor(port: MePort) {
		super()
		this.#port = port
		this.#note = this.addChild(new NamedNote(port, () => this.read()))
	}

	override onload(): void {
		const { metadataCache } = this.#port.app
		// What the cache tells of a note follows some time after the note.
		this.registerEvent(metadataCache.on('changed', ({ path }) => {
			if (this.#note.means(path)) this.read()
		}))
	}

	/** What was made of the note; null: the settings name none, or it waits to be parsed. */
	get reading(): MeReading | null {
		return this.#reading
	}

	/** What the note says; null: nothing that can be read. It is the same object until it says something else. */
	get me(): Me | null {
		return this.#reading?.kind === 'read' ? this.#reading.me : null
	}

	/** Reads the note that the settings name now. */
	read(): void {
		const reading = this.#read()
		if (sameData(reading, this.#reading)) return
		this.#reading = reading
		this.#port.changed()
	}

	#read(): MeReading | null {
		const { path, file } = this.#note
		if (path === '') return null
		if (file === null) return { kind: 'gone', path }
		const cache = this.#port.app.metadataCache.getFileCache(file)
		if (cache === null) return null
		if (hasUnparsedYaml(cache)) return { kind: 'broken', path: file.path }
		const fields = cache.frontmatter === undefined ? NO_FIELDS : fieldsFromCache(cache.frontmatter)
		return { kind: 'read', path: file.path, me: meFrom(file.path, fields, this.#port.vocabulary()) }
	}
}
