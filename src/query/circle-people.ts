import type { Band } from '../contact/band'
import type { Circle } from '../contact/circle'
import type { Tie } from '../contact/tie'

/** How a person stands on the circles picture: filled, hollow, dotted, a tick on the rim (DESIGN 6, "Circles"). */
export type CircleState = 'within' | 'past' | 'dormant' | 'to-meet'

/** From calm to quiet, then those who are still to meet. */
export const CIRCLE_STATES: readonly CircleState[] = ['within', 'past', 'dormant', 'to-meet']

/** One person as the circles picture knows them. */
export interface CirclePerson {
	readonly path: string
	readonly name: string
	readonly circle: Circle
	/** The first organization's name, by which the sector goes; null: by the own name. */
	readonly organization: string | null
	readonly state: CircleState
	/**
	 * Days since the anchor over the days of the interval; null: there is no interval. Those to meet then stand on the
	 * rim; those without a cadence, or with `never`, half way to due: nobody waits for them, and nothing moves them.
	 */
	readonly ratio: number | null
	/** I have an open promise to them, whatever its day. */
	readonly owed: boolean
	/** Among today's picks. */
	readonly today: boolean
}

/** Who stands on the circles picture. */
export interface CirclePeople {
	/** The living who have a circle, in the order of the ties. */
	readonly people: readonly CirclePerson[]
	/** How many of the living have no circle, and so no place on it. */
	readonly withoutCircle: number
}

/** The people of the circles picture, as the ties were judged. @param picks the paths of today's picks */
export function circlePeopleOf(ties: readonly Tie[], picks: ReadonlySet<string>): CirclePeople {
	let withoutCircle = 0
	const people: CirclePerson[] = []
	for (const { contact, band, ratio, promises } of ties) {
		const { path, name, circle, organizations, deceased } = contact
		if (deceased) continue
		if (circle === null) {
			withoutCircle++
			continue
		}
		people.push({
			path,
			name,
			circle,
			organization: organizations[0] ?? null,
			state: circleState(band, ratio),
			ratio,
			owed: promises.some(({ promise }) => promise.side === 'mine'),
			today: picks.has(path),
		})
	}
	return { people, withoutCircle }
}

/** How a band is drawn; due today is still within the rhythm. */
export function circleState(band: Band, ratio: number | null): CircleState {
	if (band === 'dormant' || band === 'to-meet') return band
	return ratio !== null && ratio > 1 ? 'past' : 'within'
}
