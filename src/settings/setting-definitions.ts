import type { SettingDefinitionControl, SettingDefinitionItem, SettingDefinitionRender } from 'obsidian'
import { cadenceFrom } from '../contact/cadence'
import { holidaysFrom } from '../contact/holiday-list'
import type { Language } from '../i18n/language'
import type { SettingsWords } from '../i18n/settings-words'
import { folded } from '../note/fold'
import type { Property } from '../note/property'
import { PROPERTIES } from '../note/property'
import { channelWordsFrom } from './channel-words'
import type { RenameKey, Settings } from './settings'
import { DEFAULT_SETTINGS, NUMBER_RANGES, renameKey } from './settings'

type Key = Extract<keyof Settings, string>
type FixedKey = Exclude<Key, RenameKey>
type Definition = SettingDefinitionControl<Key>

/**
 * The settings tab as data, which Obsidian draws and searches: four groups, every value checked before it is kept.
 * `settings` gives the values as they are when a check runs.
 */
export function settingDefinitions(
	words: SettingsWords,
	language: Language,
	settings: () => Settings,
	playbook: LiveText,
	me: LiveText,
): SettingDefinitionItem<Key>[] {
	return [
		{
			type: 'group',
			heading: words.groups.contacts,
			items: [
				text('contactTypes', words),
				text('contactTags', words),
				lines('contactFolders', words),
				lines('excludedFolders', words),
			],
		},
		{
			type: 'group',
			heading: words.groups.rhythm,
			items: [
				cadence('circle1Cadence', words),
				cadence('circle2Cadence', words),
				cadence('circle3Cadence', words),
				whole('weeklyNumber', words),
				choice('weekStart', words, weekdays(language)),
				whole('daysAhead', words),
				choice('leapBirthday', words, words.leapBirthdays),
				lines('holidays', words, (value) => sayUnreadableHolidays(value, words), 10),
			],
		},
		{
			type: 'group',
			heading: words.groups.reading,
			items: [
				text('logHeadings', words, (value) => (/[^\s,#]/.test(value) ? '' : words.problems.heading)),
				lines('channelWords', words, (value) => {
					const { unreadable } = channelWordsFrom(value)
					return unreadable === null ? '' : words.problems.channelWord(unreadable)
				}),
				{ ...words.everyMention, control: { type: 'toggle', key: 'everyMention', defaultValue: false } },
				{ ...words.meNote, control: { type: 'file', key: 'meNote' } },
				shownText(words.meReading, me, () => settings().meNote.trim() !== ''),
				{ ...words.playbookNote, control: { type: 'file', key: 'playbookNote' } },
				shownText(words.playbookReading, playbook, () => settings().playbookNote.trim() !== ''),
				{
					type: 'page',
					...words.propertyNames,
					items: PROPERTIES.map((property) => rename(property, words, settings)),
				},
			],
		},
		{
			type: 'group',
			heading: words.groups.notes,
			items: [
				{ ...words.newContactFolder, control: { type: 'folder', key: 'newContactFolder', includeRoot: true } },
				{ ...words.newContactTemplate, control: { type: 'file', key: 'newContactTemplate' } },
				text('taskTag', words, (value) => (/^#?[^\s#]*$/.test(value.trim()) ? '' : words.problems.tag)),
			],
		},
	]
}

/** A text that changes while the tab is open. */
export interface LiveText {
	readonly say: () => string
	/** Calls back whenever it may say something else; the answer undoes it. */
	readonly onChange: (redraw: () => void) => () => void
}

/** A row that only tells something, and tells it anew when it has changed. */
function shownText(name: string, { say, onChange }: LiveText, visible: () => boolean): SettingDefinitionRender {
	return {
		name,
		visible,
		render: (setting) => {
			const show = (): void => void setting.setDesc(say())
			show()
			return onChange(show)
		},
	}
}

type Check = (value: string) => string

function text(key: FixedKey & keyof SettingsWords, words: SettingsWords, validate?: Check): Definition {
	const placeholder = String(DEFAULT_SETTINGS[key])
	return { ...words[key], control: { type: 'text', key, placeholder, ...(validate && { validate }) } }
}

function lines(key: FixedKey & keyof SettingsWords, words: SettingsWords, validate?: Check, rows = 3): Definition {
	return { ...words[key], control: { type: 'textarea', key, rows, ...(validate && { validate }) } }
}

/** The lines of the list of holidays that are left out, each by its number and text; empty: all can be read. */
function sayUnreadableHolidays(value: string, { problems }: SettingsWords): string {
	const { unreadable } = holidaysFrom(value)
	return unreadable.map(({ line, text, problem }) => problems.holiday[problem](line, text)).join(' ')
}

function cadence(key: 'circle1Cadence' | 'circle2Cadence' | 'circle3Cadence', words: SettingsWords): Definition {
	return text(key, words, (value) => {
		const read = cadenceFrom(value)
		return read === 'unreadable' || read === 'none' ? words.problems.cadence : ''
	})
}

function whole(key: 'weeklyNumber' | 'daysAhead', words: SettingsWords): Definition {
	const { least, most } = NUMBER_RANGES[key]
	const validate = (value: number) =>
		Number.isInteger(value) && value >= least && value <= most ? '' : words.problems.wholeNumber(least, most)
	return {
		...words[key],
		control: { type: 'number', key, min: least, max: most, step: 1, defaultValue: DEFAULT_SETTINGS[key], validate },
	}
}

function choice(
	key: 'weekStart' | 'leapBirthday',
	words: SettingsWords,
	options: Readonly<Record<string, string>>,
): Definition {
	return { ...words[key], control: { type: 'dropdown', key, options, defaultValue: String(DEFAULT_SETTINGS[key]) } }
}

function rename(property: Property, words: SettingsWords, settings: () => Settings): Definition {
	const key = renameKey(property)
	const validate = (value: string) => {
		const spelling = value.trim()
		if (spelling === '') return ''
		if (/[:\n#]/.test(spelling) || folded(spelling) === '') return words.problems.keyUnfit
		const owner = ownerOf(spelling, property, settings())
		return owner === null ? '' : words.problems.keyTaken(spelling, owner)
	}
	return {
		name: property,
		desc: words.properties[property],
		control: { type: 'text', key, placeholder: property, defaultValue: '', validate },
	}
}

/**
 * Which other property a key stands for: as its canonical name or as the user's own. Any other known spelling may
 * be taken over (`note/property.ts`).
 */
function ownerOf(spelling: string, property: Property, settings: Settings): Property | null {
	const key = folded(spelling)
	const bears = (other: Property) => folded(other) === key || folded(settings[renameKey(other)] ?? '') === key
	return PROPERTIES.find((other) => other !== property && bears(other)) ?? null
}

/** 5 January 1970 was a Monday. */
const MONDAY = 4
const MILLISECONDS_A_DAY = 86_400_000

function weekdays(language: Language): Readonly<Record<string, string>> {
	const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
	const names = [1, 2, 3, 4, 5, 6, 7].map((weekday): readonly [string, string] => [
		String(weekday),
		format.format((MONDAY + weekday - 1) * MILLISECONDS_A_DAY),
	])
	return Object.fromEntries(names)
}
