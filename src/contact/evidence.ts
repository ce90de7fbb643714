import type { KeptPromise, PromiseLine } from '../note/promise'
import type { Deed } from './deed'
import type { Source } from './source'
import type { Touch } from './touch'

/** What other notes say about one person, their links already resolved to that person. */
export interface Evidence {
	/** From dated notes and meeting notes, in any order; those after today are planned meetings. */
	readonly touches: readonly Touch[]
	/** What was given, asked, done together, as other notes tell it; also on days after today. */
	readonly deeds: readonly Deed[]
	/** Open promises that name the person outside their own note, and those ticked. */
	readonly promises: readonly EvidencePromise[]
	readonly kept: readonly EvidenceKept[]
}

/** A promise in another note, and where it stands there. */
export interface EvidencePromise {
	readonly promise: PromiseLine
	readonly source: Source
}

/** A ticked promise, and where it stands. */
export interface EvidenceKept {
	readonly promise: KeptPromise
	readonly source: Source
}

/** For a person whom no other note tells of. */
export const NO_EVIDENCE: Evidence = { touches: [], deeds: [], promises: [], kept: [] }
