// Runs a TypeScript entry in Node: `node tests/host/run.mjs entry.ts [arguments]`.
import { build } from 'esbuild'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { coreOptions, root } from '../../esbuild.config.mjs'

const [entry, ...rest] = process.argv.slice(2)
const outfile = path.join(root, 'build', `${path.basename(entry, '.ts')}-${process.pid}.mjs`)
await build({
	...coreOptions,
	entryPoints: [entry],
	outfile,
	platform: 'node',
	format: 'esm',
	sourcemap: 'inline',
	external: ['esbuild', 'happy-dom', 'playwright-core', 'axe-core', '*/esbuild.config.mjs'],
	// gray-matter is CommonJS and asks for `fs` by require.
	banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
	alias: { obsidian: path.join(root, 'tests/host/obsidian.ts') },
})
process.argv.splice(1, process.argv.length, path.resolve(root, entry), ...rest)
try {
	await import(pathToFileURL(outfile).href)
} finally {
	await rm(outfile, { force: true })
}
