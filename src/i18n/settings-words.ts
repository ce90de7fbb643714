import type { HolidayProblem } from '../contact/holiday-list'
import type { Property } from '../note/property'

/** A setting's name, and what it means to the user. */
export interface SettingWords {
	readonly name: string
	readonly desc: string
}

/** The words of the settings tab, in one language. */
export interface SettingsWords {
	readonly groups: {
		readonly contacts: string
		readonly rhythm: string
		readonly reading: string
		readonly notes: string
	}
	readonly contactTypes: SettingWords
	readonly contactTags: SettingWords
	readonly contactFolders: SettingWords
	readonly excludedFolders: SettingWords
	readonly circle1Cadence: SettingWords
	readonly circle2Cadence: SettingWords
	readonly circle3Cadence: SettingWords
	readonly weeklyNumber: SettingWords
	readonly weekStart: SettingWords
	readonly daysAhead: SettingWords
	readonly leapBirthday: SettingWords
	readonly leapBirthdays: Readonly<Record<'02-28' | '03-01', string>>
	readonly holidays: SettingWords
	readonly logHeadings: SettingWords
	readonly channelWords: SettingWords
	readonly everyMention: SettingWords
	readonly newContactFolder: SettingWords
	readonly newContactTemplate: SettingWords
	readonly meNote: SettingWords
	/** Over what was made of that note. */
	readonly meReading: string
	readonly playbookNote: SettingWords
	/** Over what was made of that note. */
	readonly playbookReading: string
	readonly taskTag: SettingWords
	readonly propertyNames: SettingWords
	/** What each property says about a person. */
	readonly properties: Readonly<Record<Property, string>>
	readonly problems: {
		readonly cadence: string
		readonly wholeNumber: (least: number, most: number) => string
		readonly heading: string
		readonly channelWord: (line: string) => string
		/** A line of the holidays that is left out. */
		readonly holiday: Readonly<Record<HolidayProblem, (line: number, text: string) => string>>
		/** A key that already means another property. */
		readonly keyTaken: (key: string, property: string) => string
		readonly keyUnfit: string
		readonly tag: string
	}
}
