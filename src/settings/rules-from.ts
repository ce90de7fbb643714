import type { Cadence } from '../contact/cadence'
import { cadenceFrom } from '../contact/cadence'
import { DEFAULT_HOLIDAYS } from '../contact/default-holidays'
import { holidaysFrom } from '../contact/holiday-list'
import type { ReadingRules } from '../contact/reading-rules'
import type { RhythmSettings } from '../contact/rhythm-settings'
import { DEFAULT_RHYTHM } from '../contact/rhythm-settings'
import { channelWordsWith } from '../note/channel'
import type { EditRules } from '../edit/edit-rules'
import type { NoteLanguage } from '../edit/note-language'
import type { Language } from '../i18n/language'
import type { Day } from '../note/day'
import { folded } from '../note/fold'
import type { Property } from '../note/property'
import { PROPERTIES, vocabularyWith } from '../note/property'
import { channelWordsFrom } from './channel-words'
import type { Settings } from './settings'
import { DEFAULT_SETTINGS, renameKey } from './settings'

/** How notes are read, by the settings; `dayOf` says the day of a daily note's path. */
export function readingRulesFrom(settings: Settings, dayOf: (path: string) => Day | null): ReadingRules {
	return {
		vocabulary: vocabularyWith(renamesOf(settings)),
		contactTypes: partsOf(settings.contactTypes).map(folded),
		contactTags: partsOf(settings.contactTags).map((tag) => folded(tag.replace(/^#/, ''))),
		contactFolders: foldersOf(settings.contactFolders),
		excludedFolders: foldersOf(settings.excludedFolders),
		ownNote: notePath(settings.meNote),
		logHeadings: headingsOf(settings.logHeadings),
		channelWords: channelWordsWith(channelWordsFrom(settings.channelWords).words),
		everyMention: settings.everyMention,
		dayOf,
	}
}

/** How notes are written, by the settings; `language` is the interface's, for notes that tell none. */
export function editRulesFrom(settings: Settings, reading: ReadingRules, language: NoteLanguage): EditRules {
	const tag = settings.taskTag.trim().replace(/^#/, '')
	return { reading, renames: renamesOf(settings), language, taskTag: /^[^\s#]+$/.test(tag) ? `#${tag}` : null }
}

/** When people are due, by the settings; a cadence that cannot be read is the default of its circle. `language` is the interface's. */
export function rhythmFrom(settings: Settings, language: Language): RhythmSettings {
	return {
		circleCadence: {
			1: cadenceOr(settings.circle1Cadence, DEFAULT_RHYTHM.circleCadence[1]),
			2: cadenceOr(settings.circle2Cadence, DEFAULT_RHYTHM.circleCadence[2]),
			3: cadenceOr(settings.circle3Cadence, DEFAULT_RHYTHM.circleCadence[3]),
		},
		daysAhead: settings.daysAhead,
		leapBirthday: settings.leapBirthday,
		holidays: holidaysFrom(holidayList(settings, language)).holidays,
	}
}

/** The holidays as a text: the user's, else those of the interface's language. */
export function holidayList({ holidays }: Settings, language: Language): string {
	return holidays.trim() === '' ? DEFAULT_HOLIDAYS[language] : holidays
}

/** The settings that change what a note says; any other needs no note read again. */
const READING_KEYS: readonly (keyof Settings)[] = [
	'contactTypes',
	'contactTags',
	'contactFolders',
	'excludedFolders',
	'meNote',
	'logHeadings',
	'channelWords',
	'everyMention',
	...PROPERTIES.map(renameKey),
]

/** Whether two settings read every note alike. */
export function readsAlike(a: Settings, b: Settings): boolean {
	return READING_KEYS.every((key) => a[key] === b[key])
}

/** The path of a note as a setting names it, with or without `.md`; null: it names none. */
function notePath(text: string): string | null {
	const path = text.trim()
	if (path === '') return null
	return path.endsWith('.md') ? path : `${path}.md`
}

/** Headings of a setting, without the `#` that some will type; the defaults where none is left. */
function headingsOf(text: string): readonly string[] {
	const headings = partsOf(text)
		.map((heading) => heading.replace(/^#+\s*/, ''))
		.filter((heading) => heading !== '')
	return headings.length > 0 ? headings : partsOf(DEFAULT_SETTINGS.logHeadings)
}

/** The texts of a setting that is a list: those between commas and line ends, trimmed, without empty ones. */
export function partsOf(text: string): readonly string[] {
	return text
		.split(/[,\n]/)
		.map((part) => part.trim())
		.filter((part) => part !== '')
}

/** A folder may have a comma in its name, so each stands on a line of its own; slashes at its ends do not count. */
function foldersOf(text: string): readonly string[] {
	return text
		.split('\n')
		.map((line) => line.trim().replace(/^\/+/, '').replace(/\/+$/, '').normalize('NFC'))
		.filter((folder) => folder !== '')
}

function renamesOf(settings: Settings): Readonly<Partial<Record<Property, string>>> {
	const renames: Partial<Record<Property, string>> = {}
	for (const property of PROPERTIES) {
		const spelling = settings[renameKey(property)]
		if (spelling !== undefined) renames[property] = spelling
	}
	return renames
}

function cadenceOr(text: string, fallback: Cadence): Cadence {
	const cadence = cadenceFrom(text)
	return cadence === 'absent' || cadence === 'unreadable' || cadence === 'none' ? fallback : cadence
}
