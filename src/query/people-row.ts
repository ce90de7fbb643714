import type { Party } from '../contact/acquaintance'
import type { Band } from '../contact/band'
import type { Cadence } from '../contact/cadence'
import type { Circle } from '../contact/circle'
import type { Balance } from '../contact/give-and-take'
import type { Stage } from '../contact/stage'
import type { Channel } from '../note/channel'
import type { Day } from '../note/day'
import type { CircleState } from './circle-people'

/** One line of the People table. */
export interface PeopleRow {
	readonly path: string
	readonly name: string
	readonly circle: Circle | null
	readonly stage: Stage | null
	readonly band: Band
	readonly ratio: number | null
	readonly organization: string | null
	readonly role: string | null
	readonly lastDay: Day | null
	readonly lastChannel: Channel | null
	/** Last six days of contact, newest first: the rhythm strip. */
	readonly days: readonly Day[]
	readonly cadence: Cadence | null
	readonly due: Day | null
	/** A meeting, birthday or date that is today or near; null: there is none. */
	readonly coming: { readonly kind: 'meeting' | 'birthday' | 'date'; readonly day: Day; readonly text: string } | null
	/** My first open promise that has a day, due or not. */
	readonly promiseDue: Day | null
	/** Whether I gave or asked last; null: no note tells of it, or the person is of circle 1 (RULES 25). */
	readonly exchange: Balance | null
	readonly deceased: boolean
	readonly unreadable: number
}

export type PeopleSort = 'name' | 'role' | 'stage' | 'last' | 'rhythm' | 'next' | 'promise' | 'exchange'
export type PeopleGrouping = 'none' | 'circle' | 'stage' | 'organization' | 'band'

/** The people of one disc of the circles picture: of one state, and of one sector. */
export interface CellFilter {
	/** The sector by number, and how the picture calls it; null: all of them. */
	readonly sector: number | null
	readonly called: string | null
	/** Which twenty-fourth of the sector; null: all of it. */
	readonly part: number | null
	/** Which part of the lane, where the picture has lanes; null: all of it. */
	readonly lanePart: number | null
	/** Null: everybody in it, whatever their state. */
	readonly state: CircleState | null
}

/** What the reader asked People for; null and empty mean "all". */
export interface PeopleFilter {
	/** Looked for in name, aliases, organization and role; any case, folded. */
	readonly search: string
	readonly circle: Circle | 'none' | null
	readonly stage: Stage | 'none' | null
	readonly organization: string | null
	readonly band: Band | null
	readonly cell?: CellFilter | null
}

/** One group of People; `key` is the circle, stage or band, the organization's name, or null for "none" / the rest. */
export interface PeopleGroup {
	readonly grouping: PeopleGrouping | 'remembered'
	readonly key: string | null
	/** The organization that the group is of, which its name alone does not tell; null: it is of none. */
	readonly party: Party | null
	readonly rows: readonly PeopleRow[]
}
