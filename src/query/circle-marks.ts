import type { CirclePerson } from './circle-people'
import { ALL_SECTORS, angleOf, FIRST_ANGLE, placeInSector } from './circle-angle'
import { pointAt } from './circles-ground'
import type { Ground } from './circles-ground'
import type { Mark, Ring } from './circles-picture'
import { initialsOf } from './initials'
import { placeInRhythm } from './rhythm-place'

/** Up to this many people a mark has this radius, in pixels (DESIGN 6, "Circles"). */
const RADII = [
	{ upTo: 12, radius: 12 },
	{ upTo: 100, radius: 6 },
	{ upTo: 600, radius: 3 },
] as const
/** Beyond this many people there are no marks, but cells. */
export const MOST_MARKS = 600
/** Half the length of the tick of a person to meet. */
const TICK = 4
/** Between a mark and the edges of its band. */
const PAD = 4
/** Where somebody stands whom no interval moves: in the middle of what is within the rhythm. */
const AT_REST = 0.25

/** How large the marks of so many people are. */
export function radiusFor(people: number): number {
	return RADII.find(({ upTo }) => people <= upTo)?.radius ?? 3
}

/** How far along the rhythm a person stands, 0 to 1; one to meet stands on the rim, beyond it. */
export function rhythmPlaceOf({ ratio }: Pick<CirclePerson, 'ratio'>): number {
	return ratio === null ? AT_REST : placeInRhythm(ratio)
}

/** Everybody's mark, nobody's name yet. Marks may lie on each other: both the angle and the distance say something. */
export function marksOf(people: readonly CirclePerson[], ground: Ground): readonly Mark[] {
	const radius = radiusFor(people.length)
	const zoomed = (ground.size.zoom ?? null) !== null
	return people.map((person): Mark => {
		const angle = zoomed ? FIRST_ANGLE + ALL_SECTORS * placeInSector(person) : angleOf(person)
		const initials = radius === 12 && person.state !== 'to-meet' ? initialsOf(person.name) : null
		const at = pointAt(ground, angle, distanceOf(person, ground.rings[person.circle - 1], radius))
		return { person, angle, ...at, radius: person.state === 'to-meet' ? TICK : radius, initials, name: null, line: null }
	})
}

function distanceOf(person: CirclePerson, ring: Ring | undefined, radius: number): number {
	if (ring === undefined) return 0
	if (person.state === 'to-meet') return ring.outer
	const pad = radius + PAD
	return ring.inner + pad + rhythmPlaceOf(person) * Math.max(0, ring.outer - ring.inner - 2 * pad)
}
