import { build } from 'esbuild'
import vm from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { budgetBytes, pluginOptions } from '../esbuild.config.mjs'
import { fieldsFromText } from '../src/note/frontmatter'
import { readFolder } from './host/folder'

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
		['reaches for no network', /\bfetch\s*\(|XMLHttpRequest|WebSocket|requestUrl|sendBeacon|EventSource|https?:\/\/(?!www\.w3\.org|t\.me\/)/],
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

	/** Fields as plain data: values, and what could not be read. */
	const plain = (fields: unknown): unknown =>
		fields === null || typeof fields !== 'object' ? fields : JSON.parse(JSON.stringify(fields))

	it('reads the sample vault as the source does, though half of yaml is left out', () => {
		const { notes } = readFolder('tests/sample-vault')
		expect(notes.size).toBeGreaterThan(100)
		for (const [path, text] of notes) expect({ path, fields: plain(read(text)) }).toEqual({ path, fields: plain(fieldsFromText(text)) })
	})

	it.each([
		['a tag of YAML 1.1', 'met: !!timestamp 2026-01-02'],
		['a binary', 'photo: !!binary aGVsbG8='],
		['a set', 'tags: !!set { a, b }'],
		['a merge key', 'base: &b { circle: 2 }\nother: { <<: *b }'],
		['yes and octal', 'a: yes\nb: 010\nc: 0o10\nd: 1_000\ne: 1:30\nf: ~'],
		['anchors', 'a: &x [1, 2]\nb: *x'],
		['an alias without its anchor', 'a: *nobody'],
		['block scalars', 'a: |\n  one\n  two\nb: >-\n  one\n  two'],
		['an own tag', 'a: !mine value'],
		['a colon in a plain text', 'role: Head: sales\ncircle: 2'],
		['numbers of every base', 'a: 0x1F\nb: 1e3\nc: .5\nd: -.inf\ne: .nan\nf: +12'],
		['an unclosed quote', 'a: "one\nb: two'],
		['an unclosed list', 'a: [one, two\nb: three'],
		['a tab for an indent', 'a:\n\t- one'],
		['a key written twice', 'a: 1\na: 2\nb: { c: 1, c: 2 }'],
		['a directive', '%YAML 1.1\n---\na: yes'],
		['two documents', 'a: 1\n...\nb: 2'],
		['an explicit key', '? a\n: 1\n? b\n: 2'],
		['an alias within what it means', 'a: &x [*x]'],
		['an alias of an alias', 'a: &x [1]\nb: &y [*x, *x]\nc: [*y, *y]'],
		['two anchors of a name', 'a: &x 1\nb: *x\nc: &x 2\nd: *x'],
		['a template marker in a list', 'a: [<% tp.date %>]\nb: [1, 2]'],
		['comments alone', '# nothing yet'],
		['a list for a map', '- one\n- two'],
	])('reads %s as the source does', (_, yaml) => {
		const text = `---\n${yaml}\n---\n`
		expect(plain(read(text))).toEqual(plain(fieldsFromText(text)))
	})

	it('reads an unquoted template marker, though it words the key that is a map in its own way', () => {
		expect(read('---\na: {{date}}\nb: 2\n---\n')).toMatchObject({ values: { b: 2 }, unreadable: [] })
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
