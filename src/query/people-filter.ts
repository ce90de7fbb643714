import type { Tie } from '../contact/tie'
import { folded } from '../note/fold'
import { partOfSector, sectorOf } from './circle-angle'
import { circleState } from './circle-people'
import { partOf } from './lane-cells'
import type { CellFilter, PeopleFilter } from './people-row'
import { stageOf } from './stage-of'

/**
 * Whether a tie is among those that a filter asks for. Every word of the search must stand somewhere in the name,
 * an alias, an organization or the role, in any order.
 */
export function filterOf(filter: PeopleFilter): (tie: Tie) => boolean {
	const words = filter.search.split(/\s+/).map(folded).filter((word) => word !== '')
	const organization = filter.organization === null ? null : folded(filter.organization)
	return (tie) =>
		(filter.circle === null || filter.circle === (tie.contact.circle ?? 'none')) &&
		(filter.stage === null || filter.stage === (stageOf(tie.contact) ?? 'none')) &&
		(filter.band === null || filter.band === tie.band) &&
		(filter.cell === undefined || filter.cell === null || isInCell(filter.cell, tie)) &&
		(organization === null || tie.contact.organizations.some((name) => folded(name) === organization)) &&
		(words.length === 0 || hasAll(words, tie))
}

/** As the picture counts them: the living, by sector, part of it and state. */
function isInCell({ sector, part, lanePart, state }: CellFilter, { contact, band, ratio }: Tie): boolean {
	const { path, name, organizations, deceased } = contact
	const own = circleState(band, ratio)
	if (deceased || (state !== null && own !== state)) return false
	if (lanePart !== null && partOf({ state: own, ratio }) !== lanePart) return false
	const named = { path, name, organization: organizations[0] ?? null }
	return (sector === null || sectorOf(named) === sector) && (part === null || partOfSector(named) === part)
}

function hasAll(words: readonly string[], { contact }: Tie): boolean {
	const { name, aliases, organizations, role } = contact
	const texts = [name, ...aliases, ...organizations, role ?? ''].map(folded)
	return words.every((word) => texts.some((text) => text.includes(word)))
}
