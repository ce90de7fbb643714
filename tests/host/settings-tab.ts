import type { SettingDefinitionItem } from 'obsidian'
import type { App } from './app'
import type { Plugin } from './plugin'
import { isRecord } from './record'
import { DefinitionList } from './setting-definitions'

/** A page of the settings dialog, described as data by `getSettingDefinitions` or drawn by `display`. */
export abstract class SettingTab {
	readonly app: App
	readonly containerEl = createDiv('vertical-tab-content')
	icon = 'settings'
	settingItems: SettingDefinitionItem[] = []
	#shown: DefinitionList | null = null

	constructor(app: App) {
		this.app = app
	}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return []
	}

	abstract getControlValue(key: string): unknown
	abstract setControlValue(key: string, value: unknown): void | Promise<void>

	/** Asks for the definitions anew; a tab that is on the screen is drawn anew, on the page where it was. */
	update(): void {
		this.settingItems = this.getSettingDefinitions()
		this.#shown?.draw(this.settingItems)
	}

	/** Applies every `visible` and `disabled` to what is drawn. */
	refreshDomState(): void {
		this.#shown?.refresh()
	}

	display(): void {}

	hide(): void {
		this.#shown?.clear()
		this.#shown = null
	}

	/** What the dialog does when the tab is chosen. Host only. */
	show(): void {
		this.settingItems = this.getSettingDefinitions()
		this.containerEl.empty()
		if (this.settingItems.length === 0) {
			this.display()
			return
		}
		this.#shown = new DefinitionList(this.containerEl, this)
		this.#shown.draw(this.settingItems)
	}
}

/** A plugin's page. Its values are `plugin.settings`, saved at each change. */
export abstract class PluginSettingTab extends SettingTab {
	readonly plugin: Plugin

	constructor(app: App, plugin: Plugin) {
		super(app)
		this.plugin = plugin
	}

	getControlValue(key: string): unknown {
		return isRecord(this.plugin.settings) ? this.plugin.settings[key] : undefined
	}

	setControlValue(key: string, value: unknown): void | Promise<void> {
		if (isRecord(this.plugin.settings)) this.plugin.settings[key] = value
		return this.plugin.saveData(this.plugin.settings)
	}
}
