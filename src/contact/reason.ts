import type { Channel } from '../note/channel'
import type { Day } from '../note/day'
import type { Cadence } from './cadence'
import type { Circle } from './circle'
import type { HolidayGround } from './holiday'
import type { Source } from './source'

/**
 * Why Tend shows a person: data, said in words by `i18n/say-reason.ts`.
 * `source` is where the reader can check it; days are civil days, `daysLate` may be negative (ahead).
 */
export type Reason =
	/** A cadence has run out (`reconnect`: eight times over). */
	| {
			readonly kind: 'due' | 'reconnect'
			readonly since: Day
			/** What happened on `since`: a contact over a channel, or the first meeting. */
			readonly last: 'contact' | 'met'
			readonly channel: Channel | null
			readonly daysLate: number
			readonly cadence: Exclude<Cadence, 'never'>
			/** The circle whose cadence it is; null: the tie's own. */
			readonly circle: Circle | null
			/** A snooze that moved the day; null: none. */
			readonly snoozedUntil: Day | null
			/** Present where the last five days of contact were all in writing: a call would do more. */
			readonly writtenOnly?: true
			readonly source: Source
	  }
	/** A new tie: a personal message the day after, a bridge two weeks later (DESIGN 1). */
	| {
			readonly kind: 'first-message' | 'bridge'
			readonly since: Day
			readonly last: 'contact' | 'met'
			readonly daysLate: number
			readonly source: Source
	  }
	| { readonly kind: 'to-meet'; readonly goal: string | null; readonly source: Source }
	| { readonly kind: 'promise' | 'waiting'; readonly text: string; readonly due: Day; readonly daysLate: number; readonly source: Source }
	| { readonly kind: 'meeting'; readonly day: Day; readonly daysLate: number; readonly goal: string | null; readonly source: Source }
	/** `age` is null where the year of birth is not known. */
	| { readonly kind: 'birthday'; readonly day: Day; readonly daysLate: number; readonly age: number | null; readonly source: Source }
	| {
			readonly kind: 'date'
			readonly day: Day
			readonly daysLate: number
			readonly text: string
			/** What of the person makes a professional holiday theirs; absent: the day stands in their own note. */
			readonly because?: HolidayGround
			readonly source: Source
	  }
	| { readonly kind: 'changed'; readonly day: Day; readonly daysLate: number; readonly text: string; readonly source: Source }

export type OccasionKind = Reason['kind']
