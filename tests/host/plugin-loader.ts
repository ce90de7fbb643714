import type { PluginManifest } from 'obsidian'
import type { App } from './app'
import * as api from './obsidian'
import { Plugin } from './plugin'
import { isRecord } from './record'

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin

/** What a bundle's `require('obsidian')` answers: a name that the host lacks throws instead of being undefined. */
export const strictApi: object = new Proxy(api, {
	get(target, name) {
		if (typeof name === 'symbol' || name === '__esModule' || name in target) {
			const value: unknown = Reflect.get(target, name)
			return value
		}
		throw new Error(`obsidian.${name} is not provided by the host`)
	},
})

function isPluginClass(value: unknown): value is PluginClass {
	return typeof value === 'function' && value.prototype instanceof Plugin
}

/** The plugin class of a main.js, run as Obsidian runs it: a CommonJS module that may require `obsidian` only. */
export function pluginClassOf(mainJs: string, id: string): PluginClass {
	const module: { exports: unknown } = { exports: {} }
	const require = (name: string): object => {
		if (name === 'obsidian') return strictApi
		throw new Error(`Cannot find module '${name}': the host provides 'obsidian' only`)
	}
	// Obsidian evaluates a plugin's text in just this way.
	const run: unknown = Reflect.construct(Function, [
		'require',
		'module',
		'exports',
		`${mainJs}\n//# sourceURL=plugin:${id}\n`,
	])
	if (typeof run === 'function') Reflect.apply(run, undefined, [require, module, module.exports])
	const found = isRecord(module.exports) && 'default' in module.exports ? module.exports['default'] : module.exports
	if (!isPluginClass(found)) throw new Error('main.js exports no class that extends Plugin')
	return found
}

/** Loads a main.js into the app; its `onload` is done when this resolves. */
export async function loadMainJs(app: App, manifest: PluginManifest, mainJs: string): Promise<Plugin> {
	const LoadedPlugin = pluginClassOf(mainJs, manifest.id)
	const plugin = new LoadedPlugin(app, manifest)
	await app.loadPlugin(plugin)
	return plugin
}
