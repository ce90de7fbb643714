import type { Channel } from '../note/channel'
import type { Day } from '../note/day'
import type { Interaction } from '../note/interaction'

/** How two people were in touch, as far as the rules ask: in writing, by voice, or face to face. */
export type Way = 'written' | 'spoken' | 'in-person' | 'unknown'

const WAYS: Readonly<Record<Channel, Way>> = {
	call: 'spoken',
	video: 'spoken',
	meeting: 'in-person',
	message: 'written',
	email: 'written',
	event: 'in-person',
}

/**
 * Every day of a person's own log, also those ahead, newest first: an entry for each way on each day, with the upper of
 * its lines. Three rows of the same length, as ten thousand people have half a million entries.
 */
export interface LoggedDays {
	readonly days: readonly Day[]
	readonly ways: readonly Way[]
	readonly lines: readonly number[]
}

export const NO_LOGGED_DAYS: LoggedDays = { days: [], ways: [], lines: [] }

/** The way of a channel; a video call counts as a call (RULES, "Channel words"). */
export function wayOf(channel: Channel | null): Way {
	return channel === null ? 'unknown' : WAYS[channel]
}

/** The days of a log, which stands in the note's order. */
export function loggedDays(log: readonly Interaction[]): LoggedDays {
	if (log.length === 0) return NO_LOGGED_DAYS
	const days: Day[] = []
	const ways: Way[] = []
	const lines: number[] = []
	/** Where the entries of the day at hand begin. */
	let begin = 0
	for (const { day, channel, line } of [...log].sort((a, b) => b.day - a.day)) {
		const way = wayOf(channel)
		if (days[begin] !== day) begin = days.length
		if (ways.includes(way, begin)) continue
		days.push(day)
		ways.push(way)
		lines.push(line)
	}
	return { days, ways, lines }
}
