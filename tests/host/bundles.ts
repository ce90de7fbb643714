import { build } from 'esbuild'
import { execFile } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { promisify } from 'node:util'

/** The two scripts of the page. */
export interface Bundles {
	/** main.js as Obsidian would load it. */
	readonly mainJs: string
	/** The stand-in host. */
	readonly hostJs: string
}

/** Builds main.js as `npm run build` does, and the host. Rejects with what the builds complain of. */
export async function buildBundles(root: string): Promise<Bundles> {
	const [, host] = await Promise.all([
		promisify(execFile)(process.execPath, ['esbuild.config.mjs'], { cwd: root }),
		build({
			absWorkingDir: root,
			entryPoints: ['tests/host/browser.ts'],
			bundle: true,
			write: false,
			format: 'iife',
			target: 'es2022',
			logLevel: 'warning',
		}),
	])
	const mainJs = fs.readFileSync(path.join(root, 'main.js'), 'utf8')
	return { mainJs, hostJs: host.outputFiles[0]?.text ?? '' }
}

/** Editors write a file in several steps. */
const QUIET_MS = 150

/** Calls back when a source of the plugin, its stylesheet or the host was changed; one call for changes close together. */
export function watchSources(root: string, onChange: () => void): void {
	let timer: NodeJS.Timeout | null = null
	const soon = (): void => {
		if (timer !== null) clearTimeout(timer)
		timer = setTimeout(onChange, QUIET_MS)
	}
	for (const folder of ['src', 'tests/host']) fs.watch(path.join(root, folder), { recursive: true }, soon)
	fs.watch(root, (_event, name) => {
		if (name === 'styles.css') soon()
	})
}
