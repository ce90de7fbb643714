import type { Command, HoverLinkSource, PluginManifest } from 'obsidian'
import type { App } from './app'
import { Component } from './component'
import type { PluginSettingTab } from './settings-tab'
import type { ViewCreator } from './view-registry'

/** A plugin: whatever it adds goes when it is unloaded. */
export abstract class Plugin extends Component {
	readonly app: App
	readonly manifest: PluginManifest
	settings?: unknown

	constructor(app: App, manifest: PluginManifest) {
		super()
		this.app = app
		this.manifest = manifest
	}

	/** As in Obsidian the command's id and name get the plugin's before them. */
	addCommand(command: Command): Command {
		const id = `${this.manifest.id}:${command.id}`
		Object.assign(command, { id, name: `${this.manifest.name}: ${command.name}` })
		this.app.commands.add(command)
		this.register(() => this.app.commands.remove(id))
		return command
	}

	removeCommand(commandId: string): void {
		this.app.commands.remove(`${this.manifest.id}:${commandId}`)
	}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = this.app.shell.addRibbonIcon(icon, title, callback)
		this.register(() => el.detach())
		return el
	}

	addSettingTab(settingTab: PluginSettingTab): void {
		this.register(this.app.setting.add(this.manifest.id, this.manifest.name, settingTab))
	}

	registerView(type: string, viewCreator: ViewCreator): void {
		this.register(this.app.viewRegistry.add(type, viewCreator))
	}

	registerHoverLinkSource(id: string, info: HoverLinkSource): void {
		this.register(this.app.hoverPreview.addSource(id, info))
	}

	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault
		if (!(await adapter.exists(this.#dataPath))) return null
		const data: unknown = JSON.parse(await adapter.read(this.#dataPath))
		return data
	}

	async saveData(data: unknown): Promise<void> {
		await this.app.vault.adapter.write(this.#dataPath, JSON.stringify(data, null, 2))
	}

	onUserEnable(): void {}

	get #dataPath(): string {
		return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`
	}
}
