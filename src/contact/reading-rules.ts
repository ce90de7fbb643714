import { DEFAULT_CHANNEL_WORDS } from '../note/channel'
import type { Channel } from '../note/channel'
import type { Day } from '../note/day'
import { folded } from '../note/fold'
import { vocabularyWith } from '../note/property'
import type { Vocabulary } from '../note/property'

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
	/** The user's own note: nobody to keep in touch with, and nothing to send. Null: none is named. */
	readonly ownNote: string | null
	/** Headings over a person's log; any level, any case. */
	readonly logHeadings: readonly string[]
	/** Words for channels: the known ones and the user's. Keys are folded. */
	readonly channelWords: ReadonlyMap<string, Channel>
	/** Every link in a dated note counts as a contact, channel word or not (off by default, RULES 13). */
	readonly everyMention: boolean
	/** The day a note's name stands for; null: it is no dated note. */
	readonly dayOf: (path: string) => Day | null
}

/** The rules of DESIGN 2, before the user has set anything. */
export function defaultReadingRules(dayOf: (path: string) => Day | null): ReadingRules {
	return {
		vocabulary: vocabularyWith({}),
		contactTypes: ['contact', 'person', 'контакт', 'человек'].map(folded),
		contactTags: ['contact', 'person', 'контакт'].map(folded),
		contactFolders: [],
		excludedFolders: [],
		ownNote: null,
		logHeadings: ['Interactions', 'Взаимодействия'],
		channelWords: DEFAULT_CHANNEL_WORDS,
		everyMention: false,
		dayOf,
	}
}
