import { BANDS } from '../contact/band'
import type { PersonThere } from './organization'
import { comparePaths } from './tie-order'
import type { Compare } from './tie-order'

/**
 * Orders the people of an organization: whose problem I can solve, then whom I know best, by closeness and by how
 * fresh the tie is, then by name (DESIGN 1, "Side entry": not the boss).
 */
export function comparePeopleThere(a: PersonThere, b: PersonThere, compareNames: Compare<string>): number {
	return (
		Number(a.help === null) - Number(b.help === null) ||
		closeness(b) - closeness(a) ||
		BANDS.indexOf(a.band) - BANDS.indexOf(b.band) ||
		compareNames(a.name, b.name) ||
		comparePaths(a.path, b.path)
	)
}

/** Circle 1 is the closest, then the stages from the last to the first; those still to meet stand last. */
function closeness({ circle, stage, band }: PersonThere): number {
	if (band === 'to-meet') return -1
	return circle === 1 ? 5 : (stage ?? 0)
}
