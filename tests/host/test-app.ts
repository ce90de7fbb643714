import type * as Obsidian from 'obsidian'
import { App } from './app'
import { Disk } from './disk'
import { installDom } from './dom'
import { MarkdownView } from './markdown-view'
import { Plugin } from './plugin'

/** The host's App is what a plugin gets for Obsidian's: this guard is where the one passes for the other. */
function passesForObsidian(app: unknown): app is Obsidian.App {
	return app instanceof App
}

/**
 * An app over a vault of these files, on the page and ready. For vitest with happy-dom; `hostOf(app).quit()` takes it
 * off the page again.
 */
export async function appWith(files: Readonly<Record<string, string>>): Promise<Obsidian.App> {
	installDom()
	document.body.addClass('theme-light')
	const app: unknown = new App(new Disk(files), 'Test vault')
	if (!passesForObsidian(app)) throw new Error('No app of the host')
	await hostOf(app).start(document.body)
	return app
}

/** The host behind an app of `appWith`: its palette's commands, its settings dialog, its clean-up. */
export function hostOf(app: unknown): App {
	if (app instanceof App) return app
	throw new Error('This app is not one of the host')
}

/** The host behind an open note: whether it has unsaved typing (`isDirty`), its text area. */
export function hostViewOf(view: unknown): MarkdownView {
	if (view instanceof MarkdownView) return view
	throw new Error('This view is no open note of the host')
}

/** Resolves when every write so far has come round: `changed`, `resolve` and `resolved` have fired. */
export async function settled(app: Obsidian.App): Promise<void> {
	await hostOf(app).metadataCache.settled()
}

const MANIFEST: Obsidian.PluginManifest = {
	id: 'tend',
	name: 'Tend',
	author: 'The Tend authors',
	version: '0.1.0',
	minAppVersion: '1.13.0',
	description: 'Keep professional relationships alive.',
}

/** Enables a plugin as the user does in the settings: its `onload` is done when this resolves. */
export async function loadPlugin<P extends Obsidian.Plugin>(
	app: Obsidian.App,
	PluginClass: new (app: Obsidian.App, manifest: Obsidian.PluginManifest) => P,
): Promise<P> {
	const plugin = new PluginClass(app, MANIFEST)
	const loaded: unknown = plugin
	// The class extends the package's Plugin in the types and the host's Plugin in fact.
	if (!(loaded instanceof Plugin)) throw new Error('The plugin does not extend the Plugin of the host')
	await hostOf(app).loadPlugin(loaded)
	plugin.onUserEnable()
	return plugin
}

/** Disables a plugin of `loadPlugin`. */
export function unloadPlugin(app: Obsidian.App, plugin: Obsidian.Plugin): void {
	const loaded: unknown = plugin
	if (loaded instanceof Plugin) hostOf(app).unloadPlugin(loaded)
}
