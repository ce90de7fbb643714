import type { PromiseLine } from '../note/promise'
import type { Source } from './source'
import type { Touch } from './touch'

/** What other notes say about one person, their links already resolved to that person. */
export interface Evidence {
	/** From dated notes and meeting notes, in any order; those after today are planned meetings. */
	readonly touches: readonly Touch[]
	/** Open promises that name the person outside their own note. */
	readonly promises: readonly EvidencePromise[]
}

/** A promise in another note, and where it stands there. */
export interface EvidencePromise {
	readonly promise: PromiseLine
	readonly source: Source
}

/** For a person whom no other note tells of. */
export const NO_EVIDENCE: Evidence = { touches: [], promises: [] }
