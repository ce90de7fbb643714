import type { Channel } from '../note/channel'
import type { Day } from '../note/day'
import type { Source } from './source'

/** Where a day of contact was read, strongest first: for one day the first of them counts (RULES 16). */
export type TouchOrigin = 'log' | 'dated-note' | 'meeting-note' | 'property'

/** One touchpoint: a day on which the user and a person were (or will be) in touch. */
export interface Touch {
	readonly day: Day
	readonly channel: Channel | null
	readonly origin: TouchOrigin
	readonly source: Source
	/** What a planned meeting is for, else null. */
	readonly goal: string | null
}
