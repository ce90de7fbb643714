import type { App, Plugin, SettingDefinitionItem } from 'obsidian'
import { PluginSettingTab } from 'obsidian'
import { DEFAULT_HOLIDAYS } from '../contact/default-holidays'
import type { MeReading } from '../contact/me'
import type { Playbook } from '../contact/playbook'
import type { Language } from '../i18n/language'
import type { Words } from '../i18n/words'
import { sayMe } from '../i18n/say-me'
import { sayPlaybook } from '../i18n/say-playbook'
import { holidayList } from './rules-from'
import { settingDefinitions } from './setting-definitions'
import type { Settings } from './settings'
import { settingsFrom } from './settings'

/** What the tab reads and changes; a change is kept and takes effect at once. */
export interface SettingsPort {
	readonly settings: () => Settings
	readonly change: (settings: Settings) => Promise<void>
	readonly language: () => Language
	readonly words: () => Words
	readonly playbook: () => Playbook
	/** What was made of the user's own note; null: there is nothing to tell. */
	readonly me: () => MeReading | null
	/** Calls `redraw` whenever the playbook or that note may have been read anew; the answer undoes it. */
	readonly onChange: (redraw: () => void) => () => void
}

/** Tend's settings, declared for Obsidian to draw and to search (DESIGN 6). */
export class TendSettingTab extends PluginSettingTab {
	readonly #port: SettingsPort

	constructor(app: App, plugin: Plugin, port: SettingsPort) {
		super(app, plugin)
		this.#port = port
		this.icon = 'sprout'
		this.containerEl.addClass('tend-settings')
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { words, language, settings, playbook, me, onChange } = this.#port
		const say = (): string => {
			const { reading } = playbook()
			return reading === null ? '' : sayPlaybook(reading, words().practices)
		}
		const sayOwn = (): string => {
			const reading = me()
			return reading === null ? '' : sayMe(reading, words().matches)
		}
		return settingDefinitions(words().settings, language(), settings, { say, onChange }, { say: sayOwn, onChange })
	}

	/** Dropdowns take texts, so that the first day of the week is handed over as one; of the holidays those that count. */
	override getControlValue(key: string): unknown {
		if (key === 'holidays') return holidayList(this.#port.settings(), this.#port.language())
		const value = new Map<string, unknown>(Object.entries(this.#port.settings())).get(key)
		return key === 'weekStart' ? String(value) : value
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		// A list that nobody has changed goes on following the language.
		const isOwnList = key === 'holidays' && value === DEFAULT_HOLIDAYS[this.#port.language()]
		await this.#port.change(settingsFrom({ ...this.#port.settings(), [key]: isOwnList ? '' : value }))
	}
}
