import type { Day } from '../note/day'
import type { Source } from './source'

/** Somebody or something a way in may lead to: a note, by its path, or a name that no note bears yet (`noteTopic`, `nameTopic`). */
export type Party = `note ${string}` | `name ${string}`

/** How notes tell that one person knows another, the most telling first (DESIGN 3, "Introductions"). */
export type AcquaintanceKind = 'knows' | 'introduced' | 'together' | 'link'

/** One place in the notes that tells of it: the ground of a step on a way in. */
export interface Acquaintance {
	readonly kind: AcquaintanceKind
	/** The day of an interaction together; null for what has no day. */
	readonly day: Day | null
	readonly source: Source
}

const NOTE = 'note '
const TELLING: Readonly<Record<AcquaintanceKind, number>> = { knows: 0, introduced: 1, together: 2, link: 3 }

/** The path of a party that is a note; null: it is a name that no note bears. */
export function pathOf(party: Party): string | null {
	return party.startsWith(NOTE) ? party.slice(NOTE.length) : null
}

/** Orders what tells of one acquaintance: the most telling kind first, then the newer day, then by path and line. */
export function compareAcquaintances(a: Acquaintance, b: Acquaintance): number {
	if (a.kind !== b.kind) return TELLING[a.kind] - TELLING[b.kind]
	if (a.day !== b.day) return (b.day ?? -Infinity) - (a.day ?? -Infinity)
	if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1
	return (a.source.line ?? 0) - (b.source.line ?? 0)
}
