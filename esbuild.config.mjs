// Builds main.js, the file Obsidian loads, and says what it weighs.
// `node esbuild.config.mjs` builds once; the stand-in host imports `pluginOptions` and `coreOptions`.
import { build } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import path from 'node:path'

export const root = path.dirname(fileURLToPath(import.meta.url))

/** The bundle may weigh this much, minified (docs/decisions/0003-bundle-budget.md). */
export const budgetBytes = 250_000

/**
 * gray-matter brings engines that evaluate `---js` and a second YAML parser. Both are cut out at
 * build time: no notes' text can name an engine that is not in the bundle.
 */
const withoutEngines = {
	name: 'gray-matter-without-engines',
	setup(bundler) {
		bundler.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
			contents: 'module.exports = Object.create(null)',
			loader: 'js',
		}))
	},
}

/** gray-matter asks for a Buffer it does not need; a phone has none. */
const withBufferShim = {
	name: 'buffer-shim',
	setup(bundler) {
		bundler.onResolve({ filter: /^buffer-shim$/ }, () => ({ path: 'buffer-shim', namespace: 'shim' }))
		bundler.onLoad({ filter: /.*/, namespace: 'shim' }, () => ({
			contents: 'export const Buffer = { from: (text) => text }',
			loader: 'js',
		}))
	},
}

/**
 * The reading core as any bundle of it needs it: no engines, no Buffer.
 *
 * @satisfies {import('esbuild').BuildOptions}
 */
export const coreOptions = {
	absWorkingDir: root,
	bundle: true,
	target: 'es2022',
	plugins: [withoutEngines, withBufferShim],
	inject: ['buffer-shim'],
	logLevel: 'warning',
}

/**
 * main.js: what Obsidian loads, on desktop and phone. `fs` is not external, so a use of it fails to build.
 *
 * @satisfies {import('esbuild').BuildOptions}
 */
export const pluginOptions = {
	...coreOptions,
	entryPoints: ['src/main.ts'],
	outfile: path.join(root, 'main.js'),
	platform: 'browser',
	format: 'cjs',
	external: ['obsidian'],
	minify: true,
	metafile: true,
	legalComments: 'none',
	// Cyrillic as it is: two bytes a letter, not six.
	charset: 'utf8',
}

function sizeReport(metafile, bytes) {
	const output = Object.values(metafile.outputs)[0]
	const byOwner = new Map()
	for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
		const owner = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? /^src\/[^/]+/.exec(input)?.[0] ?? 'other'
		byOwner.set(owner, (byOwner.get(owner) ?? 0) + bytesInOutput)
	}
	const kilobytes = (n) => `${(n / 1000).toFixed(1).padStart(7)} KB`
	const lines = [...byOwner].sort((a, b) => b[1] - a[1]).map(([owner, n]) => `${kilobytes(n)}  ${owner}`)
	return [`${kilobytes(bytes)}  main.js (budget ${budgetBytes / 1000} KB)`, ...lines].join('\n')
}

/** Builds main.js; throws when it is over budget or holds what a phone or a careful reader cannot accept. */
export async function buildPlugin(options = {}) {
	const result = await build({ ...pluginOptions, ...options })
	const text = await readFile(pluginOptions.outfile, 'utf8')
	const bytes = Buffer.byteLength(text)
	if (bytes > budgetBytes) throw new Error(`main.js weighs ${bytes} bytes; the budget is ${budgetBytes}`)
	const forbidden = /\beval\s*\(|new Function\b|require\("(?!obsidian")[^"]*"\)/.exec(text)
	if (forbidden !== null) throw new Error(`main.js holds ${forbidden[0]}`)
	return sizeReport(result.metafile, bytes)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	console.log(await buildPlugin())
}
