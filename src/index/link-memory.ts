import type { Party } from '../contact/acquaintance'
import { nameTopic, noteTopic } from '../note/topic'

/** Where a link leads. */
export interface Lead {
	/** The note; null: there is none. */
	readonly path: string | null
	/** The note or else the name; null: it is no name, either. */
	readonly party: Party | null
}

/**
 * Where links lead, each resolved once for all notes of a folder: on more than their folder it does not hang. Good
 * for one pass, while paths and aliases stand still.
 */
export class LinkMemory {
	readonly #resolve: (link: string, from: string) => string | null
	/** By folder of the note in which the link stands, then by link. */
	readonly #known = new Map<string, Map<string, Lead>>()

	constructor(resolve: (link: string, from: string) => string | null) {
		this.#resolve = resolve
	}

	lead(link: string, from: string): Lead {
		const folder = from.slice(0, Math.max(0, from.lastIndexOf('/')))
		const leads = this.#known.get(folder) ?? new Map<string, Lead>()
		if (leads.size === 0) this.#known.set(folder, leads)
		const known = leads.get(link)
		if (known !== undefined) return known
		const path = this.#resolve(link, from)
		const lead = { path, party: path === null ? nameTopic(link) : noteTopic(path) }
		leads.set(link, lead)
		return lead
	}
}
