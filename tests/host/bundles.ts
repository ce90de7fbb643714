import { context, type BuildContext, type BuildOptions, type Plugin } from 'esbuild'
import * as path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isRecord } from './record'

/** The two scripts of the page, as last built. */
export interface Bundles {
	readonly mainJs: () => string
	readonly hostJs: () => string
	readonly close: () => Promise<void>
}

function isBuildOptions(value: unknown): value is BuildOptions {
	return isRecord(value) && Array.isArray(value['entryPoints'])
}

async function pluginOptions(root: string): Promise<BuildOptions> {
	const config: unknown = await import(pathToFileURL(path.join(root, 'esbuild.config.mjs')).href)
	const options = isRecord(config) ? config['pluginOptions'] : null
	if (isBuildOptions(options)) return options
	throw new Error('esbuild.config.mjs exports no pluginOptions')
}

/**
 * Builds main.js, by the plugin's own options, and the host; both stay in memory. With `onRebuilt` they are built anew
 * whenever a source changes, and it is called after each such build. Rejects when the first build fails.
 */
export async function bundlesOf(root: string, onRebuilt: (() => void) | null): Promise<Bundles> {
	const built = new Map<string, string>()
	const keep = (name: string): Plugin => ({
		name: 'keep-in-memory',
		setup(build) {
			build.onEnd(({ outputFiles, errors }) => {
				const script = outputFiles?.find((file) => file.path.endsWith('.js'))
				if (errors.length > 0 || script === undefined) return
				const isFirst = !built.has(name)
				built.set(name, script.text)
				if (!isFirst) onRebuilt?.()
			})
		},
	})
	const plugin = await pluginOptions(root)
	const contexts: BuildContext[] = await Promise.all([
		context({ ...plugin, write: false, plugins: [...(plugin.plugins ?? []), keep('main')] }),
		context({
			absWorkingDir: root,
			entryPoints: ['tests/host/browser.ts'],
			outfile: path.join(root, 'build/host.js'),
			bundle: true,
			write: false,
			format: 'iife',
			target: 'es2022',
			logLevel: 'warning',
			plugins: [keep('host')],
		}),
	])
	await Promise.all(contexts.map((each) => each.rebuild()))
	if (onRebuilt !== null) await Promise.all(contexts.map((each) => each.watch()))
	else await Promise.all(contexts.map((each) => each.dispose()))
	return {
		mainJs: () => built.get('main') ?? '',
		hostJs: () => built.get('host') ?? '',
		close: async () => {
			await Promise.all(contexts.map((each) => each.dispose()))
		},
	}
}
