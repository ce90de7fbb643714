// Builds main.js, the file Obsidian loads, and says what it weighs.
// `node esbuild.config.mjs` builds once; the stand-in host imports `pluginOptions` and `coreOptions`.
import { build } from 'esbuild'
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import path from 'node:path'

export const root = path.dirname(fileURLToPath(import.meta.url))

/** The bundle may weigh this much, minified (docs/decisions/0003-bundle-budget.md). */
export const budgetBytes = 560_000

/**
 * What stands in for modules that reading needs less of (docs/decisions/0003-bundle-budget.md). gray-matter's engines
 * evaluate `---js` and bring a second YAML parser: no note's text can name an engine that is not in the bundle. Of
 * yaml, Tend needs to read YAML 1.2; what writes YAML, and the types of YAML 1.1, stay out.
 */
const STAND_INS = {
	'gray-matter/lib/engines.js': 'module.exports = Object.create(null)',
	'gray-matter/lib/stringify.js': 'module.exports = null',
	'section-matter/index.js': 'module.exports = null',
	'kind-of/index.js':
		'module.exports = (value) => value === null ? "null" : Array.isArray(value) ? "array" : typeof value',
	'yaml/browser/index.js':
		'export { isAlias, isMap, isNode, isPair, isScalar, isSeq } from "./dist/nodes/identity.js"; export { parseDocument } from "./dist/public-api.js"',
	'yaml/browser/dist/parse/cst-visit.js': 'export const visit = null',
	'yaml/browser/dist/schema/tags.js':
		'import { schema } from "./core/schema.js"; export const coreKnownTags = {}; export const getTags = () => schema.slice()',
	'yaml/browser/dist/stringify/stringify.js':
		'export const createStringifyContext = () => ({}); export const stringify = null',
	'yaml/browser/dist/stringify/stringifyDocument.js': 'export const stringifyDocument = null',
	'yaml/browser/dist/stringify/stringifyNumber.js': 'export const stringifyNumber = null',
	'yaml/browser/dist/stringify/stringifyPair.js': 'export const stringifyPair = null',
	'yaml/browser/dist/doc/applyReviver.js': 'export const applyReviver = null',
	// A key that is itself a list or a map is told as JSON.
	'yaml/browser/dist/stringify/stringifyCollection.js':
		'export const stringifyCollection = (node) => JSON.stringify(node)',
	// An alias looks for its anchor with it, among all nodes in the order of the text.
	'yaml/browser/dist/visit.js': `export const visit = (node, visitor) => {
		if (node === null || typeof node !== "object") return
		visitor.Node(null, node)
		for (const next of node.items ?? [node.contents, node.key, node.value]) visit(next, visitor)
	}`,
}

/** Methods of yaml's nodes that change or write a document: no reader calls them, and no bundler can know it. */
const NEVER_CALLED =
	'addIn|clone|createAlias|createNode|createPair|deleteIn|from|get|getIn|has|hasIn|set|setIn|delete|stringify|tagString'
const UNUSED_METHOD = new RegExp(`^ {4}(?:static )?(?:${NEVER_CALLED})\\(.*\\{\\n[^]*?^ {4}\\},?\\n`, 'gm')

const readingOnly = {
	name: 'reading-only',
	setup(bundler) {
		const filter = /[\\/]node_modules[\\/](?:gray-matter|kind-of|section-matter|yaml)[\\/].*\.js$/
		bundler.onLoad({ filter }, async ({ path: file }) => {
			const name = file.split(path.sep).join('/').split('/node_modules/').pop()
			const whole = STAND_INS[name] ?? (await readFile(file, 'utf8'))
			const contents = /dist\/(?:doc|nodes|schema)\//.test(name) ? whole.replace(UNUSED_METHOD, '') : whole
			return { contents, loader: 'js', resolveDir: path.dirname(file) }
		})
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
	plugins: [readingOnly],
	// gray-matter asks for a Buffer it does not need; a phone has none.
	define: { 'Buffer.from': 'String' },
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
