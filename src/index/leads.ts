import type { Party } from '../contact/acquaintance'
import { noteTopic, plainTopic } from '../note/topic'
import { LinkMemory } from './link-memory'

/** The note that a link leads to. */
interface Lead {
	readonly path: string
	readonly party: Party
}

/** Where links lead, for one pass. */
export class Leads {
	readonly #links: LinkMemory<Lead | null>
	/** Names that no note bears, each kept once for all who write it. */
	readonly #names = new Map<string, Party | null>()

	constructor(resolve: (link: string, from: string) => string | null) {
		this.#links = new LinkMemory((link, from) => {
			const path = resolve(link, from)
			return path === null ? null : { path, party: noteTopic(path) }
		})
	}

	/** The note that a link leads to; null: there is none. */
	path(link: string, from: string): string | null {
		return this.#links.of(link, from)?.path ?? null
	}

	/** Whom a link stands for: a note or else this name; null: it is no name, either. */
	party(link: string, name: string, from: string): Party | null {
		return this.#links.of(link, from)?.party ?? this.#named(name)
	}

	#named(name: string): Party | null {
		const known = this.#names.get(name)
		if (known !== undefined) return known
		const party = plainTopic(name)
		this.#names.set(name, party)
		return party
	}
}
