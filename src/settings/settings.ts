import type { Property } from '../note/property'
import { PROPERTIES } from '../note/property'

/** The setting that holds the user's own key for a property: `key_last_contact`. */
export type RenameKey = `key_${Property}`

/**
 * What the user sets, as it stands in `data.json`: flat keys, each the value of one control, so that lists are
 * texts (by comma, folders and channel words by line) and a rename that is not made is absent.
 */
export type Settings = {
	readonly contactTypes: string
	readonly contactTags: string
	readonly contactFolders: string
	readonly excludedFolders: string
	/** Cadences as `contact/cadence.ts` reads them: `14`, `2 weeks`, `раз в месяц`. */
	readonly circle1Cadence: string
	readonly circle2Cadence: string
	readonly circle3Cadence: string
	/** How many people a week are enough. */
	readonly weeklyNumber: number
	/** 1 Monday .. 7 Sunday. */
	readonly weekStart: number
	/** How many days ahead meetings, birthdays and dates appear. */
	readonly daysAhead: number
	readonly leapBirthday: '02-28' | '03-01'
	/** Professional holidays as `contact/holiday-list.ts` reads them, one a line; empty: those of the interface's language. */
	readonly holidays: string
	readonly logHeadings: string
	readonly channelWords: string
	readonly everyMention: boolean
	/** Empty: where the user's new notes go. */
	readonly newContactFolder: string
	/** A note to begin new contacts with; empty: Tend's own properties. */
	readonly newContactTemplate: string
	/** The note that describes the stages in the user's own way; empty: Tend's own practices. */
	readonly playbookNote: string
	/** The note with the user's own offers and interests; empty: there is none. */
	readonly meNote: string
	/** The tag that the Tasks plugin asks of every task; empty: none. */
	readonly taskTag: string
} & { readonly [Key in RenameKey]?: string }

export const DEFAULT_SETTINGS: Settings = {
	contactTypes: 'contact, person, контакт, человек',
	contactTags: 'contact, person, контакт',
	contactFolders: '',
	excludedFolders: '',
	circle1Cadence: '14',
	circle2Cadence: '30',
	circle3Cadence: '60',
	weeklyNumber: 7,
	weekStart: 1,
	daysAhead: 7,
	leapBirthday: '02-28',
	holidays: '',
	logHeadings: 'Interactions, Взаимодействия',
	channelWords: '',
	everyMention: false,
	newContactFolder: '',
	newContactTemplate: '',
	playbookNote: '',
	meNote: '',
	taskTag: '',
}

/** What the whole-number settings may be, ends included. */
export const NUMBER_RANGES = {
	weeklyNumber: { least: 1, most: 100 },
	weekStart: { least: 1, most: 7 },
	daysAhead: { least: 0, most: 60 },
} as const

/** The longest text a setting holds; the rest is cut off. */
const LONGEST_TEXT = 20_000

/** The setting under which a property's own key stands. */
export function renameKey(property: Property): RenameKey {
	return `key_${property}`
}

/**
 * Settings from whatever `data.json` holds: nothing, an older shape, something edited by hand.
 * What is missing or unfit is the default's; unknown keys are dropped. Never throws.
 */
export function settingsFrom(data: unknown): Settings {
	const own = ownValues(data)
	const text = (key: TextKey) => textFrom(own.get(key)) ?? DEFAULT_SETTINGS[key]
	const whole = (key: keyof typeof NUMBER_RANGES) => wholeFrom(own.get(key), key) ?? DEFAULT_SETTINGS[key]
	return {
		contactTypes: text('contactTypes'),
		contactTags: text('contactTags'),
		contactFolders: text('contactFolders'),
		excludedFolders: text('excludedFolders'),
		circle1Cadence: text('circle1Cadence'),
		circle2Cadence: text('circle2Cadence'),
		circle3Cadence: text('circle3Cadence'),
		weeklyNumber: whole('weeklyNumber'),
		weekStart: whole('weekStart'),
		daysAhead: whole('daysAhead'),
		leapBirthday: own.get('leapBirthday') === '03-01' ? '03-01' : '02-28',
		holidays: text('holidays'),
		logHeadings: text('logHeadings'),
		channelWords: text('channelWords'),
		everyMention: own.get('everyMention') === true,
		newContactFolder: text('newContactFolder'),
		newContactTemplate: text('newContactTemplate'),
		playbookNote: text('playbookNote'),
		meNote: text('meNote'),
		taskTag: text('taskTag'),
		...renamesFrom(own),
	}
}

type TextKey = {
	[Key in keyof Settings]-?: Settings[Key] extends string ? (Key extends 'leapBirthday' ? never : Key) : never
}[keyof Settings]

function renamesFrom(own: ReadonlyMap<string, unknown>): { readonly [Key in RenameKey]?: string } {
	const renames: { [Key in RenameKey]?: string } = {}
	for (const property of PROPERTIES) {
		const key = renameKey(property)
		const spelling = textFrom(own.get(key))?.trim() ?? ''
		if (spelling !== '') renames[key] = spelling
	}
	return renames
}

/** A list, as somebody may write it by hand into `data.json`, is taken as its texts by line. */
function textFrom(value: unknown): string | null {
	if (typeof value === 'string') return value.slice(0, LONGEST_TEXT)
	if (typeof value === 'number' && Number.isFinite(value)) return String(value)
	if (!Array.isArray(value)) return null
	return value.filter((item) => typeof item === 'string').join('\n').slice(0, LONGEST_TEXT)
}

/** A dropdown hands its number over as text. */
function wholeFrom(value: unknown, key: keyof typeof NUMBER_RANGES): number | null {
	const number = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value
	const { least, most } = NUMBER_RANGES[key]
	if (typeof number !== 'number' || !Number.isInteger(number)) return null
	return number >= least && number <= most ? number : null
}

function ownValues(data: unknown): ReadonlyMap<string, unknown> {
	if (typeof data !== 'object' || data === null) return new Map()
	return new Map<string, unknown>(Object.entries(data))
}
