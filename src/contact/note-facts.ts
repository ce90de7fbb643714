import { bodyLinks, placeOf } from '../note/body-links'
import type { PlacedLink } from '../note/body-links'
import { isConflictCopy } from '../note/conflict-copy'
import type { Day } from '../note/day'
import { NO_FIELDS } from '../note/fields'
import type { Fields } from '../note/fields'
import { fieldsFromText } from '../note/frontmatter'
import type { Interaction } from '../note/interaction'
import { linesOf } from '../note/note-lines'
import type { NoteLines } from '../note/note-lines'
import type { KeptPromise, PromiseLine } from '../note/promise'
import { isTemplate } from '../note/template'
import type { Unreadable } from '../note/unreadable'
import { bodyTags } from './body-tags'
import type { Contact } from './contact'
import { contactOf } from './contact-from'
import { isContact } from './is-contact'
import { meetingNoteFrom } from './meeting-note'
import type { MeetingNote } from './meeting-note'
import { propertyLinks } from './note-links'
import { PropertyReader } from './property-reader'
import type { ReadingRules } from './reading-rules'
import { mayHoldMarker } from './template-marker'
import { unreadableOf } from './unreadable-of'

/** Everything one note says to Tend, links still unresolved: what the index is given. */
export interface NoteFacts {
	readonly path: string
	readonly contact: Contact | null
	readonly meeting: MeetingNote | null
	/** Interactions of a dated note (RULES 13), and those of a contact's own log that name more people. */
	readonly interactions: readonly Interaction[]
	/** Open promises outside a contact's own note, with the people they name. */
	readonly promises: readonly PromiseLine[]
	/** As `promises`, ticked. */
	readonly kept: readonly KeptPromise[]
	/**
	 * Of a contact's own note, its links to other notes but for those whose property says what they mean, and those in
	 * what is only to come: to ask for an introduction does not tell that the two know each other.
	 */
	readonly links: readonly PlacedLink[]
	/** All of the note that could not be read; of a contact, what `contact.unreadable` holds. */
	readonly unreadable: readonly Unreadable[]
}

const NO_INTERACTIONS: readonly Interaction[] = []
const NO_PROMISES: readonly PromiseLine[] = []
const NO_KEPT: readonly KeptPromise[] = []
const NO_TAGS: readonly string[] = []
const NO_LINKS: readonly PlacedLink[] = []
const noLinks = (): readonly PlacedLink[] => NO_LINKS

/**
 * What a note says to Tend, from its fields and its body; null: nothing. Templates and conflict copies say nothing
 * (RULES 2–3).
 *
 * @param fields null: the note has no frontmatter
 * @param lines what the body says; null: it is not read yet
 * @param tags of the note's body, with or without `#`
 * @param links of the note's body; asked for only where it is a contact's
 */
export function factsFrom(
	path: string,
	fields: Fields | null,
	lines: NoteLines | null,
	rules: ReadingRules,
	today: Day,
	tags: readonly string[] = NO_TAGS,
	links: () => readonly PlacedLink[] = noLinks,
): NoteFacts | null {
	if (isConflictCopy(path)) return null
	const reader = new PropertyReader(fields ?? NO_FIELDS, rules.vocabulary)
	if (isTemplateBy(path, reader)) return null
	return factsBy(path, reader, isContact(path, reader, rules, tags), lines, links, today)
}

/** What a note says to Tend, from its whole text; null: nothing. */
export function factsFromText(path: string, text: string, rules: ReadingRules, today: Day): NoteFacts | null {
	return factsFromBody(path, fieldsFromText(text), text, rules, today)
}

/** As `factsFromText`, by fields that are read already: of the text only the body counts. */
export function factsFromBody(path: string, fields: Fields | null, text: string, rules: ReadingRules, today: Day): NoteFacts | null {
	if (isConflictCopy(path)) return null
	const reader = new PropertyReader(fields ?? NO_FIELDS, rules.vocabulary)
	if (isTemplateBy(path, reader)) return null
	const ofContact = isContact(path, reader, rules) || isContact(path, reader, rules, bodyTags(text))
	return factsBy(path, reader, ofContact, linesOf(text, ofContact, rules.dayOf(path), rules), () => bodyLinks(text), today)
}

function isTemplateBy(path: string, reader: PropertyReader): boolean {
	return (reader.mayBeTemplate || mayHoldMarker(path)) && isTemplate(path, reader.fields)
}

function factsBy(
	path: string,
	reader: PropertyReader,
	ofContact: boolean,
	lines: NoteLines | null,
	links: () => readonly PlacedLink[],
	today: Day,
): NoteFacts | null {
	const meeting = meetingNoteFrom(reader)
	const contact = ofContact ? contactOf(path, reader, lines, today) : null
	const interactions = lines === null ? NO_INTERACTIONS : namingOthers(lines)
	const promises = contact === null ? (lines?.promises ?? NO_PROMISES) : NO_PROMISES
	const kept = contact === null ? (lines?.kept ?? NO_KEPT) : NO_KEPT
	const unreadable = contact === null ? unreadableOf(reader, lines) : contact.unreadable
	const saysNothing =
		contact === null &&
		meeting === null &&
		interactions.length === 0 &&
		promises.length === 0 &&
		kept.length === 0 &&
		unreadable.length === 0
	return saysNothing ? null : { path, contact, meeting, interactions, promises, kept, links: ofContact ? linksIn(reader, links(), lines?.toCome ?? NO_LINKS) : NO_LINKS, unreadable }
}

/** What may be an interaction with somebody other than the person of the note. */
function namingOthers({ dated, log }: NoteLines): readonly Interaction[] {
	const named = log.filter(({ people }) => people.length > 0)
	return named.length === 0 ? dated : [...dated, ...named]
}

function linksIn(reader: PropertyReader, ofBody: readonly PlacedLink[], toCome: readonly PlacedLink[]): readonly PlacedLink[] {
	const own = propertyLinks(reader)
	const places = new Set(toCome.map(placeOf))
	const body = places.size === 0 ? ofBody : ofBody.filter((link) => !places.has(placeOf(link)))
	return own.length === 0 ? body : [...own, ...body]
}
