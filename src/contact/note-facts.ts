import { isConflictCopy } from '../note/conflict-copy'
import type { Day } from '../note/day'
import { NO_FIELDS } from '../note/fields'
import type { Fields } from '../note/fields'
import { fieldsFromText } from '../note/frontmatter'
import type { Interaction } from '../note/interaction'
import { linesOf } from '../note/note-lines'
import type { NoteLines } from '../note/note-lines'
import type { PromiseLine } from '../note/promise'
import { propertiesOf } from '../note/property'
import { isTemplate } from '../note/template'
import type { Unreadable } from '../note/unreadable'
import type { Contact } from './contact'
import { contactOf } from './contact-from'
import { isContact } from './is-contact'
import { meetingNoteFrom } from './meeting-note'
import type { MeetingNote } from './meeting-note'
import { PropertyReader } from './property-reader'
import type { ReadingRules } from './reading-rules'
import { unreadableOf } from './unreadable-of'

/** Everything one note says to Tend, links still unresolved: what the index is given. */
export interface NoteFacts {
	readonly path: string
	readonly contact: Contact | null
	readonly meeting: MeetingNote | null
	/** Interactions of a dated note (RULES 13). */
	readonly interactions: readonly Interaction[]
	/** Open promises outside a contact's own note, with the people they name. */
	readonly promises: readonly PromiseLine[]
	/** All of the note that could not be read; of a contact, what `contact.unreadable` holds. */
	readonly unreadable: readonly Unreadable[]
}

const NO_INTERACTIONS: readonly Interaction[] = []
const NO_PROMISES: readonly PromiseLine[] = []

/**
 * What a note says to Tend, from its fields and its body; null: nothing. Templates and conflict copies say nothing
 * (RULES 2–3).
 *
 * @param fields null: the note has no frontmatter
 * @param lines what the body says; null: it is not read yet
 */
export function factsFrom(
	path: string,
	fields: Fields | null,
	lines: NoteLines | null,
	rules: ReadingRules,
	today: Day,
): NoteFacts | null {
	const known = fields ?? NO_FIELDS
	if (isConflictCopy(path) || isTemplate(path, known)) return null
}
