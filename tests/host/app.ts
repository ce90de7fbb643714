import { Commands } from './commands'
import type { Disk } from './disk'
import type { TFile } from './file'
import { FileListView } from './file-list-view'
import { FileManager } from './file-manager'
import { HoverPreview } from './hover-preview'
import { Keymap, Scope } from './keymap'
import { MarkdownView } from './markdown-view'
import { MetadataCache } from './metadata-cache'
import type { Plugin } from './plugin'
import { SettingsDialog } from './settings-dialog'
import { Shell } from './shell'
import { Vault } from './vault'
import { ViewRegistry } from './view-registry'
import { Workspace } from './workspace'

/** The host's Obsidian over one vault. `start` puts it on the page, `quit` takes it off. */
export class App {
	readonly vault: Vault
	readonly metadataCache: MetadataCache
	readonly fileManager: FileManager
	readonly workspace: Workspace
	readonly keymap = new Keymap()
	readonly scope = new Scope()
	readonly commands = new Commands()
	readonly viewRegistry = new ViewRegistry((type) => this.#rebuildLeaves(type))
	readonly hoverPreview: HoverPreview
	/** Not in the public API, though plugins open their settings by it. */
	readonly setting = new SettingsDialog(this)
	readonly shell: Shell
	/** While the host builds itself, before any plugin. */
	readonly isStarting: boolean
	readonly #plugins = new Set<Plugin>()
	readonly #local = new Map<string, string>()

	constructor(disk: Disk, name?: string) {
		this.isStarting = true
		this.vault = new Vault(disk, name)
		this.metadataCache = new MetadataCache(this.vault)
		this.fileManager = new FileManager(this.vault, this.metadataCache)
		this.workspace = new Workspace(this)
		this.hoverPreview = new HoverPreview(this)
		this.shell = new Shell(this)
		this.viewRegistry.add('markdown', (leaf) => new MarkdownView(leaf))
		this.viewRegistry.add('file-explorer', (leaf) => new FileListView(leaf))
		this.isStarting = false
	}

	/** Obsidian's order: the window, the plugins, `create` for every file, layout ready, `resolved`. */
	async start(parent: HTMLElement, loadPlugins: () => Promise<void> = () => Promise.resolve()): Promise<void> {
		this.shell.attach(parent)
		this.workspace.setActiveLeaf(this.workspace.getLeaf('tab'))
		await this.workspace.getLeftLeaf(false).setViewState({ type: 'file-explorer' })
		await loadPlugins()
		this.vault.announceAll()
		this.workspace.becomeReady()
		this.metadataCache.trigger('resolved')
	}

	quit(): void {
		for (const plugin of [...this.#plugins]) this.unloadPlugin(plugin)
		this.setting.close()
		this.workspace.iterateAllLeaves((leaf) => leaf.view.unload())
		this.shell.detach()
	}

	async loadPlugin(plugin: Plugin): Promise<void> {
		this.#plugins.add(plugin)
		await plugin.load()
	}

	unloadPlugin(plugin: Plugin): void {
		this.#plugins.delete(plugin)
		plugin.unload()
	}

	viewTypeOf(file: TFile): string {
		if (file.extension !== 'md') throw new Error(`The host opens notes only, not ${file.path}`)
		return 'markdown'
	}

	isDarkMode(): boolean {
		return document.body.hasClass('theme-dark')
	}

	/** A value of this device, kept as JSON; null without one. */
	loadLocalStorage(key: string): unknown {
		const text = this.#local.get(key)
		const value: unknown = text === undefined ? null : JSON.parse(text)
		return value
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null) this.#local.delete(key)
		else this.#local.set(key, JSON.stringify(data))
	}

	#rebuildLeaves(type: string): void {
		for (const leaf of this.workspace.getLeavesOfType(type)) void leaf.rebuild()
	}
}
