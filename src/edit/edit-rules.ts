import type { ReadingRules } from '../contact/reading-rules'
import type { Property } from '../note/property'
import type { NoteLanguage } from './note-language'

/** What an edit needs to know of the settings. */
export interface EditRules {
	readonly reading: ReadingRules
	/** The user's own keys; any other property gets its canonical one, or its Russian one in a Russian note. */
	readonly renames: Readonly<Partial<Record<Property, string>>>
	/** For the words that Tend adds to a note which does not tell its language. */
	readonly language: NoteLanguage
	/** The tag that the Tasks plugin asks of every task, `#task`; null: none. */
	readonly taskTag: string | null
}
