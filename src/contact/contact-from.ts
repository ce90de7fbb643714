import type { Day } from '../note/day'
import type { Fields } from '../note/fields'
import { folded } from '../note/fold'
import type { NoteLines } from '../note/note-lines'
import type { PromiseLine } from '../note/promise'
import { textOf, textsOf, yesOf } from '../note/value'
import { birthdayFrom } from './birthday'
import { cadenceFrom } from './cadence'
import { circleFrom } from './circle'
import type { Contact } from './contact'
import { keptLog } from './contact-log'
import { contactName } from './contact-name'
import { datesOf } from './dates'
import { isContact } from './is-contact'
import { namesOf } from './note-name'
import { phonesOf } from './phones'
import { PropertyReader } from './property-reader'
import type { ReadingRules } from './reading-rules'
import { remembered } from './remembered'
import { stageFrom } from './stage'
import { unreadableOf } from './unreadable-of'

const NO_PROMISES: readonly PromiseLine[] = []
const NO_TEXTS: readonly string[] = []
const NO_WORDS: ReadonlySet<string> = new Set(['false', 'no', 'нет', '0'])

const readCircle = remembered(circleFrom)
const readStage = remembered(stageFrom)
const readCadence = remembered(cadenceFrom)
const readBirthday = remembered(birthdayFrom)
const readNames = remembered(namesOf)
const readText = remembered(textOf)

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
		organizations: organizationsOf(reader),
		role: readText(reader.filled('role')?.value),
		goal: readText(reader.filled('goal')?.value),
		phones: phonesOf(reader),
		confidential: yesOf(reader.filled('confidential')?.value),
		deceased: isDeceased(reader),
		log: lines === null ? null : keptLog(lines.log, path, today),
		promises: lines?.promises ?? NO_PROMISES,
		unreadable: unreadableOf(reader, lines),
		lines: reader.lines,
	}
}

function cadenceOf(reader: PropertyReader): Contact['cadence'] {
	const field = reader.filled('cadence')
	if (field === null) return null
	const cadence = readCadence(field.value)
	if (cadence === 'absent') return null
	if (cadence === 'unreadable' || cadence === 'none') reader.report('cadence', field)
	return cadence === 'unreadable' ? null : cadence
}

/** `died` filled with anything but a no (RULES 7). */
function isDeceased(reader: PropertyReader): boolean {
	const field = reader.filled('deceased')
	return field !== null && textsOf(field.value).some((text) => !NO_WORDS.has(folded(text)))
}

function organizationsOf(reader: PropertyReader): readonly string[] {
	const field = reader.filled('organization')
	return field === null ? NO_TEXTS : readNames(field.value)
}

/** One text may hold several, with commas between them, as in Obsidian. */
function aliasesOf(reader: PropertyReader): readonly string[] {
	const field = reader.filled('aliases')
	if (field === null) return NO_TEXTS
	if (typeof field.value !== 'string') return textsOf(field.value)
	return field.value.split(',').map((alias) => alias.trim()).filter((alias) => alias !== '')
}
