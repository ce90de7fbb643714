import type { Day } from '../note/day'
import type { KeptPromise, PromiseLine } from '../note/promise'
import type { Property } from '../note/property'
import type { Unreadable } from '../note/unreadable'
import type { LinkedText } from '../note/value'
import type { Birthday } from './birthday'
import type { Cadence } from './cadence'
import type { Circle } from './circle'
import type { DateEntry } from './date-entry'
import type { Deed } from './deed'
import type { HumanSide } from './human-side'
import type { LoggedDays } from './logged-days'
import type { Ratings } from './rating'
import type { Stage } from './stage'
import type { Touch } from './touch'

/**
 * A person, as their own note tells it: nothing from other notes, and nothing that depends on today, but that
 * the log is cut to what can matter from then on, and that a day of contact after today is reported.
 */
export interface Contact {
	readonly path: string
	readonly name: string
	readonly aliases: readonly string[]
	readonly circle: Circle | null
	readonly stage: Stage | null
	readonly stageSince: Day | null
	/** The first meeting, which may lie after today (then it is ignored and reported); null: still to meet. */
	readonly met: Day | null
	/** The property `last_contact`, which may lie after today (then it is ignored and reported). */
	readonly lastContact: Day | null
	/** The tie's own cadence; null: the circle's counts; `none`: a written `0` or less, nothing counts (RULES 18). */
	readonly cadence: Cadence | 'none' | null
	readonly snoozeUntil: Day | null
	readonly birthday: Birthday | null
	readonly dates: readonly DateEntry[]
	readonly organizations: readonly string[]
	/** What finds the note of each organization: its link with the folders, else its name. */
	readonly organizationLinks: readonly string[]
	readonly role: string | null
	readonly goal: string | null
	/** Phones as written, in the note's order (RULES 30). */
	readonly phones: readonly string[]
	readonly emails: readonly string[]
	/** Tags of the frontmatter, without `#`. */
	readonly tags: readonly string[]
	/** Further circles, where the note names several: the first counts, and it is a finding (RULES 18). */
	readonly otherCircles: readonly Circle[]
	readonly human: HumanSide
	/** The user's own words on the tie. */
	readonly ratings: Ratings
	/** Matches that the user does not want to be offered: what is needed, shown by a link to who offers it, or behind one. */
	readonly dismissed: readonly LinkedText[]
	/** Left out of everything that goes outward (RULES 6). */
	readonly confidential: boolean
	/** Remembered, and never suggested (RULES 7). */
	readonly deceased: boolean
	/**
	 * Touches from the person's own log, newest first, one a day: those after the day it was read on
	 * (planned meetings), and the last six days of contact. Null: the log is not read yet.
	 */
	readonly log: readonly Touch[] | null
	/** Every day of the person's own log, also those ahead, and in which ways the two were in touch. */
	readonly logged: LoggedDays
	/** What the person's own log tells as given, received, asked, thanked or done together, in the note's order. */
	readonly deeds: readonly Deed[]
	/** Open promises in the person's own note, and those ticked. */
	readonly promises: readonly PromiseLine[]
	readonly kept: readonly KeptPromise[]
	readonly unreadable: readonly Unreadable[]
	/** Where each property that was read stands; one that is absent, or read by the metadata cache, has no entry. */
	readonly lines: Readonly<Partial<Record<Property, number>>>
}
