import type { Source } from '../contact/source'
import type { Channel } from '../note/channel'
import type { Day } from '../note/day'
import type { Interaction } from '../note/interaction'
import type { Card } from './card'

/** As many as the index keeps days of contact. */
const MOST_LINES = 6

/** One of the last interactions on the card. */
export interface CardLine {
	readonly day: Day
	readonly channel: Channel | null
	readonly text: string
	/** The line of the person's own log; null where another note or the property tells of the day. */
	readonly own: Interaction | null
	readonly source: Source
}

/** The last lines of the person's own log, and the days of contact that it says nothing of; newest first, six at most. */
export function cardLines({ path, touches }: Pick<Card, 'path' | 'touches'>, log: readonly Interaction[]): readonly CardLine[] {
	const told = new Set(log.map(({ day }) => day))
	const lines: readonly CardLine[] = [
		...log.map((own) => ({ day: own.day, channel: own.channel, text: own.text, own, source: { path, line: own.line } })),
		...touches.filter(({ day }) => !told.has(day)).map(({ day, channel, source }) => ({ day, channel, text: '', own: null, source })),
	]
	return lines.toSorted((a, b) => b.day - a.day).slice(0, MOST_LINES)
}
