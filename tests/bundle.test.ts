import { build } from 'esbuild'
import vm from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { budgetBytes, pluginOptions } from '../esbuild.config.mjs'

async function textOf(entry: string): Promise<string> {
	const { outputFiles = [] } = await build({ ...pluginOptions, entryPoints: [entry], write: false, metafile: false })
	return outputFiles[0]?.text ?? ''
}

describe('main.js', () => {
	let main = ''
	beforeAll(async () => {
		main = await textOf('src/main.ts')
	})

	it('is within its budget', () => {
		expect(Buffer.byteLength(main)).toBeLessThanOrEqual(budgetBytes)
	})

	it.each([
		['evaluates nothing', /\beval\s*\(|\bnew Function\b|(?<![.\w$])Function\s*\(/],
		['asks for no module but obsidian', /\brequire\((?!["']obsidian["']\))/],
		['reaches for no network', /\bfetch\s*\(|XMLHttpRequest|WebSocket|requestUrl|sendBeacon|EventSource|https?:\/\/(?!www\.w3\.org)/],
		['writes no markup from text', /\.innerHTML\b|\.outerHTML\b|insertAdjacentHTML|document\.write/],
	])('%s', (_, forbidden) => {
		expect(forbidden.exec(main)?.[0]).toBeUndefined()
	})
})

describe('the reading of frontmatter, as it is bundled', () => {
	let read: (text: string) => unknown = () => null
	let ran: string[] = []

	beforeAll(async () => {
		const bundled = await textOf('src/note/frontmatter.ts')
		const exported: { exports: { fieldsFromText?: (text: string) => unknown } } = { exports: {} }
		// A page without Node: neither `Buffer` nor `process` nor `require`.
		vm.runInNewContext(bundled, { module: exported, exports: exported.exports, ran: (what: string) => ran.push(what) })
		read = exported.exports.fieldsFromText ?? read
	})

	it('needs neither Buffer nor require', () => {
		expect(read('---\ncircle: 2\n---\n')).toMatchObject({ values: { circle: 2 } })
	})

	it.each(['js', 'JS', 'Js', 'javascript', 'JavaScript', ' js ', 'coffee', 'json', 'constructor', '__proto__'])(
		'---%s runs nothing',
		(language) => {
			ran = []
			expect(read(`---${language}\nran("block")\n---\n`)).toBeNull()
			expect(read(`---\ncircle: 2\n---${language}\nran("inner")\n---\n`)).not.toHaveProperty('values.ran')
			expect(ran).toEqual([])
		},
	)
})
