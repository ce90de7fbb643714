import type { Channel } from './channel'
import type { Day } from './day'
import type { Link } from './link'

/** The words that may follow an interaction's text (DESIGN 2). */
export type InteractionWord = 'gave' | 'received' | 'asked' | 'thanked' | 'promised' | 'goal' | 'project'

/** One line `- [day] channel [people]: text; word: …` as a note says it (DESIGN 2, RULES 12–15). */
export interface Interaction {
	readonly day: Day
	/** Null where the line names no known channel. */
	readonly channel: Channel | null
	/** Links before the first colon: who took part. Empty in a contact's own log: the person is implied. */
	readonly people: readonly Link[]
	/** Links after the colon: mentioned, not met. */
	readonly mentioned: readonly Link[]
	/** What was talked about, without day, channel, people and words. */
	readonly text: string
	/** What follows each word, in the line's order; a word that is not there is absent. */
	readonly words: Readonly<Partial<Record<InteractionWord, readonly string[]>>>
	/** Line in the file from 1. */
	readonly line: number
}
