import type { ReadingRules } from '../contact/reading-rules'
import { logSection, type LogSection } from './log-section'
import { bodyOf, type NoteBody } from './note-body'
import { languageOfBody, type NoteLanguage } from './note-language'

/** What a line that is to be added has to know of a contact's note. */
export interface NoteToAddTo {
	readonly body: NoteBody
	/** Null: the note has no log yet. */
	readonly log: LogSection | null
	readonly language: NoteLanguage
}

/** Goes through a note's text once; `otherwise` is the language of a note that tells none. */
export function noteToAddTo(text: string, rules: ReadingRules, otherwise: NoteLanguage): NoteToAddTo {
	const body = bodyOf(text)
	return { body, log: logSection(body, rules), language: languageOfBody(body, rules, otherwise) }
}
