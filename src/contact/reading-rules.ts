import type { Day } from '../note/day'
import type { Vocabulary } from '../note/property'
import type { Channel } from '../note/channel'

/** What the user sets about reading notes; settings and the folder reader both build one. */
export interface ReadingRules {
	/** Which spelling means which property. */
	readonly vocabulary: Vocabulary
	/** Values of `type` that make a contact, folded. */
	readonly contactTypes: readonly string[]
	/** Tags that make a contact, without `#`, folded. */
	readonly contactTags: readonly string[]
	/** Folders whose notes are contacts; none by default. */
	readonly contactFolders: readonly string[]
	/** Folders whose notes never are. */
	readonly excludedFolders: readonly string[]
	/** Headings over a person's log; any level, any case. */
	readonly logHeadings: readonly string[]
	/** Words for channels: the known ones and the user's. Keys are folded. */
	readonly channelWords: ReadonlyMap<string, Channel>
	/** Every link in a dated note counts as a contact, channel word or not (off by default, RULES 13). */
	readonly everyMention: boolean
	/** The day a note's name stands for; null: it is no dated note. */
	readonly dayOf: (path: string) => Day | null
}
