import type { Day } from '../note/day'
import type { Interaction } from '../note/interaction'
import { lineTags } from '../note/line-tags'
import { DAYS_KEPT } from './last-contact'
import { onePerDay } from './touch'
import type { Touch, TouchOrigin } from './touch'

const NONE: readonly Touch[] = []
const NO_DAYS: readonly Day[] = []

/** The touch that an interaction line is, for a person who took part. */
export function touchOf(interaction: Interaction, origin: TouchOrigin, path: string): Touch {
	const { day, channel, line, words } = interaction
	return { day, channel, origin, source: { path, line }, goal: words.goal?.[0] ?? null, topics: topicsOf(interaction) }
}

function topicsOf({ mentioned, text }: Interaction): readonly string[] {
	const tags = lineTags(text)
	return mentioned.length === 0 ? tags : [...mentioned.map(({ target }) => target), ...tags]
}

/** Every day on which the log tells of something, newest first, each once. */
export function loggedDays(log: readonly Interaction[]): readonly Day[] {
	return log.length === 0 ? NO_DAYS : [...new Set(log.map(({ day }) => day))].sort((a, b) => b - a)
}

/**
 * What is kept of a person's own log: a touch for each day after today, and for the last six days of contact,
 * newest first (DESIGN 4: the index keeps day numbers, not whole logs). Of two lines of one day the upper counts.
 */
export function keptLog(log: readonly Interaction[], path: string, today: Day): readonly Touch[] {
	if (log.length === 0) return NONE
	const ordered = log.map((interaction) => touchOf(interaction, 'log', path)).sort((a, b) => b.day - a.day)
	const days = onePerDay(ordered)
	const planned = days.filter(({ day }) => day > today).length
	return days.slice(0, planned + DAYS_KEPT)
}
