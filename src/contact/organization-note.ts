import { isConflictCopy } from '../note/conflict-copy'
import type { Fields } from '../note/fields'
import { folded } from '../note/fold'
import type { Vocabulary } from '../note/property'
import { isTemplate } from '../note/template'
import { linkedTextsOf } from '../note/value'
import type { Said } from './human-side'
import { noteName } from './note-name'
import { PropertyReader } from './property-reader'

/** What an organization's own note says of it. */
export interface OrganizationNote {
	readonly path: string
	readonly name: string
	/** Its type says that it is one; any other note may be one, too, where people work there. */
	readonly isTyped: boolean
	readonly problems: readonly Said[]
	readonly needs: readonly Said[]
}

/**
 * A note read as an organization's; null: a template or a conflict copy is none. A type is an organization's where it
 * is a word that the property for the organization goes by: organization, company, организация, компания.
 */
export function organizationNoteFrom(path: string, fields: Fields, vocabulary: Vocabulary): OrganizationNote | null {
	if (isConflictCopy(path) || isTemplate(path, fields)) return null
	const reader = new PropertyReader(fields, vocabulary)
	return {
		path,
		name: noteName(path),
		isTyped: reader.texts('type').some((type) => vocabulary.get(folded(type)) === 'organization'),
		problems: linkedTextsOf(reader.value('problems')),
		needs: linkedTextsOf(reader.value('needs')),
	}
}
