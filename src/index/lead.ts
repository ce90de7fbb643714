import type { Party } from '../contact/acquaintance'
import { nameTopic, noteTopic } from '../note/topic'
import { LinkMemory } from './link-memory'

/** Where a link leads. */
export interface Lead {
	/** The note; null: there is none. */
	readonly path: string | null
	/** The note or else the name; null: it is no name, either. */
	readonly party: Party | null
}

/** Where links lead, for one pass. */
export function leadsBy(resolve: (link: string, from: string) => string | null): LinkMemory<Lead> {
	return new LinkMemory((link, from) => {
		const path = resolve(link, from)
		return { path, party: path === null ? nameTopic(link) : noteTopic(path) }
	})
}
