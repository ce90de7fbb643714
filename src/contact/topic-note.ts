import { isConflictCopy } from '../note/conflict-copy'
import type { Day } from '../note/day'
import type { Fields } from '../note/fields'
import { isTemplate } from '../note/template'
import { noteTopic, tagTopics } from '../note/topic'
import type { Topic } from '../note/topic'
import { yesOf } from '../note/value'
import { webAddressOf } from '../note/web-address'
import { isContact, isWithinOneOf } from './is-contact'
import { meetingNoteFrom } from './meeting-note'
import { noteName } from './note-name'
import { PropertyReader } from './property-reader'
import type { ReadingRules } from './reading-rules'
import { tagsOf } from './tags-of'

/** A note that may be something to send: about things, and not about people or days. */
export interface TopicNote {
	readonly path: string
	readonly title: string
	/** The day on which it was last changed. */
	readonly changed: Day
	readonly aliases: readonly string[]
	/** What it links to, what it is tagged with, and itself. */
	readonly topics: readonly Topic[]
	/** The web address it is about. */
	readonly address: string | null
}

/** What is known of a note without reading its text. */
export interface NoteHead {
	readonly path: string
	readonly fields: Fields
	/** Tags of the body, with or without `#`. */
	readonly tags: readonly string[]
	/** Where its links lead, those that find nothing by their name. */
	readonly links: readonly Topic[]
	readonly changed: Day
}

/**
 * A note as something to send; null: it is none. Contacts, dated notes, meetings, templates, conflict copies, notes of
 * excluded folders, the user's own and those marked confidential are not offered (DESIGN 1).
 */
export function topicNoteFrom({ path, fields, tags, links, changed }: NoteHead, rules: ReadingRules): TopicNote | null {
	const reader = new PropertyReader(fields, rules.vocabulary)
	const isKept =
		isConflictCopy(path) ||
		isTemplate(path, fields) ||
		path === rules.ownNote ||
		rules.dayOf(path) !== null ||
		isWithinOneOf(rules.excludedFolders, path) ||
		isContact(path, reader, rules, tags) ||
		meetingNoteFrom(reader) !== null ||
		reader.all('confidential').some(({ value }) => yesOf(value))
	if (isKept) return null
	const tagged = [...tagsOf(reader), ...tags].flatMap(tagTopics)
	return {
		path,
		title: noteName(path),
		changed,
		aliases: reader.texts('aliases'),
		topics: [...new Set([noteTopic(path), ...links, ...tagged])],
		address: webAddressOf(fields),
	}
}
