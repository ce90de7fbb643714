import type { Circle } from '../contact/circle'

/** How a person stands on the circles picture: filled, hollow, dotted, a tick on the rim (DESIGN 6, "Circles"). */
export type CircleState = 'within' | 'past' | 'dormant' | 'to-meet'

/** One person as the circles picture knows them. */
export interface CirclePerson {
	readonly path: string
	readonly name: string
	readonly circle: Circle
	/** The first organization's name, by which the sector goes; null: by the own name. */
	readonly organization: string | null
	readonly state: CircleState
	/** Days since the anchor over the days of the interval; null: there is no interval. */
	readonly ratio: number | null
	/** I have an open promise to them. */
	readonly owed: boolean
	/** Among today's picks. */
	readonly today: boolean
}
