import type { HumanProperty } from '../contact/human-side'
import type { Source } from '../contact/source'
import type { Day } from '../note/day'

/** What a person and a note have in common: a link or a tag. */
export interface SharedTopic {
	/** As the person's note shows it: "titanium alloys". */
	readonly text: string
	/** Where the person comes to it: a property of their note, or the last conversation. */
	readonly of: HumanProperty | 'last'
	readonly source: Source
}

/** Something to send: a note changed since the two spoke that shares a topic with the person (DESIGN 1). */
export interface Idea {
	readonly path: string
	readonly title: string
	readonly changed: Day
	/** The most specific first; never empty. */
	readonly shared: readonly [SharedTopic, ...SharedTopic[]]
	/** The web address that the note is about, if it gives one: what can be sent to anybody. */
	readonly address: string | null
}
