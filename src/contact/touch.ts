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
	/** What was talked about as links and tags: targets as written, tags with their `#`. */
	readonly topics: readonly string[]
}

const STRENGTH: Readonly<Record<TouchOrigin, number>> = { 'log': 0, 'dated-note': 1, 'meeting-note': 2, 'property': 3 }

/**
 * Orders two touches of one day, the one that counts first: by origin (RULES 16), then by path and line, so
 * that the answer never hangs on the order in which notes were read.
 */
export function compareStrength(a: Touch, b: Touch): number {
	if (a.origin !== b.origin) return STRENGTH[a.origin] - STRENGTH[b.origin]
	if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1
	return (a.source.line ?? 0) - (b.source.line ?? 0)
}

/** The first touch of each day, of touches that stand by day and within a day by strength. */
export function onePerDay(ordered: readonly Touch[]): readonly Touch[] {
	return ordered.filter((touch, at) => touch.day !== ordered[at - 1]?.day)
}
