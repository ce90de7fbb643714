// Builds main.js, the file Obsidian loads, and says what it weighs.
// `node esbuild.config.mjs` builds once; the stand-in host imports `pluginOptions` and `coreOptions`.
import { build } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import path from 'node:path'

export const root = path.dirname(fileURLToPath(import.meta.url))

/** The bundle may weigh this much, minified (docs/decisions/0003-bundle-budget.md). */
export const budgetBytes = 230_000

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

/**
 * Of yaml Tend needs to read YAML 1.2: what writes YAML, and the types of YAML 1.1, stay out of the bundle
 * (docs/decisions/0003-bundle-budget.md). A key that is itself a list or a map is told as JSON.
 */
const LEFT_OUT_OF_YAML = {
	'stringify/stringify.js':
		'export const createStringifyContext = () => ({}); export const stringify = (node) => JSON.stringify(node)',
	'stringify/stringifyCollection.js': 'export const stringifyCollection = (node) => JSON.stringify(node)',
	'stringify/stringifyDocument.js': 'export const stringifyDocument = (document) => JSON.stringify(document)',
	'stringify/stringifyNumber.js': 'export const stringifyNumber = ({ value }) => String(value)',
	'stringify/stringifyPair.js': 'export const stringifyPair = (pair) => JSON.stringify(pair)',
	'stringify/stringifyString.js': 'export const stringifyString = ({ value }) => String(value)',
	'schema/tags.js':
		'import { schema } from "./core/schema.js"; export const coreKnownTags = {}; export const getTags = () => schema.slice()',
}
const readingYamlOnly = {
	name: 'yaml-without-writing',
	setup(bundler) {
		bundler.onLoad({ filter: /[\\/]yaml[\\/]browser[\\/]dist[\\/](?:stringify|schema)[\\/]\w+\.js$/ }, ({ path: file }) => {
			const name = file.split(path.sep).slice(-2).join('/')
			return Object.hasOwn(LEFT_OUT_OF_YAML, name) ? { contents: LEFT_OUT_OF_YAML[name], loader: 'js', resolveDir: path.dirname(file) } : null
		})
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
	plugins: [withoutEngines, readingYamlOnly, withBufferShim],
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
