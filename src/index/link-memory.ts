import type { Party } from '../contact/acquaintance'
import { noteTopic, plainTopic } from '../note/topic'

/** The note that a link leads to. */
interface Lead {
	readonly path: string
	readonly party: Party
}

/**
 * Where links lead, each resolved once for all notes of a folder: on more than their folder it does not hang. Good
 * for one pass, while paths and aliases stand still.
 */
export class LinkMemory {
	readonly #resolve: (link: string, from: string) => string | null
	/** By folder of the note in which the link stands, then by link; null: it leads to none. */
	readonly #known = new Map<string, Map<string, Lead | null>>()
	/** Names that no note bears, each kept once for all who write it. */
	readonly #names = new Map<string, Party | null>()

	constructor(resolve: (link: string, from: string) => string | null) {
		this.#resolve = resolve
	}

	/** The note that a link leads to; null: there is none. */
	path(link: string, from: string): string | null {
		return this.#lead(link, from)?.path ?? null
	}

	/** Whom a link stands for: a note or else this name; null: it is no name, either. */
	party(link: string, name: string, from: string): Party | null {
		return this.#lead(link, from)?.party ?? this.#named(name)
	}

	#lead(link: string, from: string): Lead | null {
		const folder = from.slice(0, Math.max(0, from.lastIndexOf('/')))
		const leads = this.#known.get(folder) ?? new Map<string, Lead | null>()
		if (leads.size === 0) this.#known.set(folder, leads)
		const known = leads.get(link)
		if (known !== undefined) return known
		const path = this.#resolve(link, from)
		const lead = path === null ? null : { path, party: noteTopic(path) }
		leads.set(link, lead)
		return lead
	}

	#named(name: string): Party | null {
		const known = this.#names.get(name)
		if (known !== undefined) return known
		const party = plainTopic(name)
		this.#names.set(name, party)
		return party
	}
}
