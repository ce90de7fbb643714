import { SECTORS, sectorOfName } from './alphabet-sectors'
import type { CirclePerson } from './circle-people'

/** Who a person is, as far as the angle asks. */
export type Named = Pick<CirclePerson, 'path' | 'name' | 'organization'>

/** Where the sectors begin, and how much of the circle they share: 60° at the top are kept free for the captions. */
export const FIRST_ANGLE = Math.PI / 6
export const ALL_SECTORS = (5 * Math.PI) / 3
export const SECTOR_ANGLE = ALL_SECTORS / SECTORS

/** Into how many parts of the alphabet a sector is cut; within each, people are spread evenly. */
const PARTS = 6
/** What stays free at both ends of a sector, of its width. */
const SEAM = 0.04

/** The sector of a person: by the first organization's name, without one by their own (DESIGN 6, "Circles"). */
export function sectorOf({ organization, name }: Named): number {
	return sectorOfName(organization ?? name)
}

/**
 * Where a person stands within their sector, 0 to 1: by their own name; without an organization, where the name has
 * chosen the sector already, by what follows its first word. Within a sixth of the alphabet the note's path spreads
 * them, so that people of one name do not fall on one spot.
 */
export function placeInSector({ path, name, organization }: Named): number {
	const told = organization === null ? name.trim().replace(/^\S+\s+/, '') : name
	const part = Math.floor((sectorOfName(told) * PARTS) / SECTORS)
	return SEAM + ((1 - 2 * SEAM) * (part + scattered(path))) / PARTS
}

/** Which twenty-fourth of their sector a person stands in, 0 to 23: their cell where the sector is zoomed into. */
export function partOfSector(person: Named): number {
	return Math.floor(placeInSector(person) * SECTORS)
}

/**
 * The angle of a person in radians, clockwise from the top. It hangs on that person alone: neither on who else is
 * there nor on any day, so that everybody stays where the reader has learnt to find them (decision 15).
 */
export function angleOf(person: Named): number {
	return FIRST_ANGLE + SECTOR_ANGLE * (sectorOf(person) + placeInSector(person))
}

/** A number from 0 to 1 that a text always gives and that looks like chance (FNV-1a, mixed). */
function scattered(text: string): number {
	let hash = 0x811c9dc5
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
	return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000
}
