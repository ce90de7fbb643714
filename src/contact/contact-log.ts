import type { Day } from '../note/day'
import type { Interaction } from '../note/interaction'
import { lineTags } from '../note/line-tags'
import { ownText } from '../note/own-text'
import { DAYS_KEPT } from './last-contact'
import { onePerDay } from './touch'
import type { Touch, TouchOrigin } from './touch'

const NONE: readonly Touch[] = []
const NO_TOPICS: readonly string[] = []

/** The touch that an interaction line is, for a person who took part. */
export function touchOf(interaction: Interaction, origin: TouchOrigin, path: string): Touch {
	const { day, channel, line, words } = interaction
	const goal = words.goal?.[0]
	return { day, channel, origin, source: { path, line }, goal: goal === undefined ? null : ownText(goal), topics: topicsOf(interaction) }
}

function topicsOf({ mentioned, text }: Interaction): readonly string[] {
	const tags = lineTags(text)
	return mentioned.length + tags.length === 0 ? NO_TOPICS : [...mentioned.map(({ target }) => target), ...tags].map(ownText)
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
