import type { Day } from '../note/day'
import type { Fields } from '../note/fields'
import { folded } from '../note/fold'
import type { NoteLines } from '../note/note-lines'
import type { KeptPromise, PromiseLine } from '../note/promise'
import { linkedTextsOf, yesOf } from '../note/value'
import type { LinkedText } from '../note/value'
import { birthdayFrom } from './birthday'
import { cadenceFrom } from './cadence'
import { circleFrom, otherCircles } from './circle'
import type { Circle } from './circle'
import type { Contact } from './contact'
import { keptLog } from './contact-log'
import { contactName } from './contact-name'
import { datesOf } from './dates'
import { deedsIn } from './deed'
import type { Deed } from './deed'
import { humanSideOf } from './human-side'
import { isContact } from './is-contact'
import { loggedDays, NO_LOGGED_DAYS } from './logged-days'
import { namesOf } from './note-name'
import type { NamesSaid } from './note-name'
import { phonesOf } from './phones'
import { PropertyReader } from './property-reader'
import { ratingsOf } from './rating'
import type { ReadingRules } from './reading-rules'
import { remembered } from './remembered'
import { stageFrom } from './stage'
import { tagsOf } from './tags-of'
import { unreadableOf } from './unreadable-of'

const NO_PROMISES: readonly PromiseLine[] = []
const NO_KEPT: readonly KeptPromise[] = []
const NO_TEXTS: readonly string[] = []
const NO_NAMES: NamesSaid = { names: NO_TEXTS, links: NO_TEXTS }
const NO_DEEDS: readonly Deed[] = []
const NO_CIRCLES: readonly Circle[] = []
const NO_DISMISSED: readonly LinkedText[] = []
const NO_WORDS: ReadonlySet<string> = new Set(['false', 'no', 'нет', '0'])

const readCircle = remembered(circleFrom)
const readStage = remembered(stageFrom)
const readCadence = remembered(cadenceFrom)
const readBirthday = remembered(birthdayFrom)
const readNames = remembered(namesOf)

/**
 * The person whom a note is about, or null where it is no contact (DESIGN 2, RULES 1–30). What cannot be read is
 * in the contact's `unreadable`; nothing is thrown.
 *
 * @param lines what the note's body says; null: it is not read yet
 * @param tags of the note's body, with or without `#`
 */
export function contactFrom(
	path: string,
	fields: Fields,
	lines: NoteLines | null,
	rules: ReadingRules,
	today: Day,
	tags: readonly string[] = [],
): Contact | null {
	const reader = new PropertyReader(fields, rules.vocabulary)
	return isContact(path, reader, rules, tags) ? contactOf(path, reader, lines, today) : null
}

/** The person of a note that is known to be a contact; what of it cannot be read is also in `reader`. */
export function contactOf(path: string, reader: PropertyReader, lines: NoteLines | null, today: Day): Contact {
	const circle = reader.reading('circle', 'circle', readCircle)
	const organizations = organizationsOf(reader)
	const stage = reader.reading('stage', 'stage', readStage)
	return {
		path,
		name: contactName(path, reader),
		aliases: aliasesOf(reader),
		circle,
		// Circle 1 has no stage (RULES 25).
		stage: circle === 1 ? null : stage,
		stageSince: reader.day('stage_since'),
		met: reader.contactDay('met', today),
		lastContact: reader.contactDay('last_contact', today),
		cadence: cadenceOf(reader),
		snoozeUntil: reader.day('snooze_until'),
		birthday: reader.reading('birthday', 'day', readBirthday),
		dates: datesOf(reader),
		organizations: organizations.names,
		organizationLinks: organizations.links,
		role: reader.text('role'),
		goal: reader.text('goal'),
		phones: phonesOf(reader),
		emails: reader.texts('email'),
		tags: tagsOf(reader),
		otherCircles: circle === null ? NO_CIRCLES : otherCircles(reader.value('circle'), circle),
		human: humanSideOf(reader),
		ratings: ratingsOf(reader),
		dismissed: reader.has('dismissed') ? linkedTextsOf(reader.value('dismissed')) : NO_DISMISSED,
		confidential: isConfidential(reader),
		deceased: isDeceased(reader),
		log: lines === null ? null : keptLog(lines.log, path, today),
		logged: lines === null ? NO_LOGGED_DAYS : loggedDays(lines.log),
		deeds: lines === null ? NO_DEEDS : lines.log.flatMap((interaction) => deedsIn(interaction, path)),
		promises: lines?.promises ?? NO_PROMISES,
		kept: lines?.kept ?? NO_KEPT,
		unreadable: unreadableOf(reader, lines),
		lines: reader.lines(),
	}
}

function cadenceOf(reader: PropertyReader): Contact['cadence'] {
	const cadence = readCadence(reader.value('cadence'))
	if (cadence === 'absent') return null
	if (cadence === 'unreadable' || cadence === 'none') reader.report('cadence', reader.filled('cadence'))
	return cadence === 'unreadable' ? null : cadence
}

/** `died` filled with anything but a no (RULES 7). */
function isDeceased(reader: PropertyReader): boolean {
	return reader.has('deceased') && reader.texts('deceased').some((text) => !NO_WORDS.has(folded(text)))
}

/** Where nobody can tell, the person is confidential: what has gone outward cannot be taken back (RULES 6). */
export function isConfidential(reader: PropertyReader): boolean {
	if (reader.mayHaveLost('confidential')) return true
	if (!reader.has('confidential')) return false
	const value = reader.value('confidential')
	if (value === undefined || yesOf(value)) return value !== undefined
	if (reader.texts('confidential').every((text) => NO_WORDS.has(folded(text)))) return false
	reader.report('yes-or-no', reader.filled('confidential'))
	return true
}

function organizationsOf(reader: PropertyReader): NamesSaid {
	return reader.has('organization') ? readNames(reader.value('organization')) : NO_NAMES
}

/** One text may hold several, with commas between them, as in Obsidian. */
function aliasesOf(reader: PropertyReader): readonly string[] {
	const value = reader.value('aliases')
	if (typeof value !== 'string') return reader.texts('aliases')
	return value.split(',').map((alias) => alias.trim()).filter((alias) => alias !== '')
}
