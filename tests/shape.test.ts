import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')

/** Folders from the note outwards; each may import from those before it and from itself. */
const ORDER = ['note', 'contact', 'index', 'query', 'edit', 'formats', 'i18n', 'vault', 'settings', 'view', 'command'] as const
const PURE = new Set<string>(['note', 'contact', 'index', 'query', 'edit', 'formats', 'i18n'])

/** What reads a clock. */
const CLOCK = /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bperformance\.now\b|\bsetTimeout\b|\bsetInterval\b/
/** What touches the page. */
const DOM = /\b(?:document|window|globalThis|activeDocument|activeWindow|navigator)\b\s*[.[]|\bHTML\w*Element\b|\bcreateEl\b|\bcreateDiv\b|\bcreateSpan\b/
/** What changes a note or a file of the vault. */
const WRITE =
	/\bvault\.(?:create|createBinary|createFolder|modify|modifyBinary|append|process|rename|delete|trash|copy)\s*\(|\bfileManager\.(?:processFrontMatter|renameFile|trashFile)\s*\(|\badapter\.(?:write|writeBinary|append|process|remove|rename|mkdir|rmdir|trashLocal|trashSystem|copy)\s*\(/

interface Import {
	readonly from: string
	readonly typeOnly: boolean
}

interface Source {
	/** Relative to src, with `/`. */
	readonly file: string
	/** Without comments and the contents of strings. */
	readonly code: string
	readonly imports: readonly Import[]
	readonly reExportsOnly: boolean
	readonly lines: number
}

function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.split(path.sep).join('/'))
		.filter((file) => file.endsWith('.ts'))
		.sort()
}

/** The code alone: comments and quoted text cannot break a law. */
function codeOf(text: string): string {
	const parsed = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022, true)
	return ts.createPrinter({ removeComments: true }).printFile(parsed).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
}

/** What a file's text imports, where `file` is relative to src. */
function sourceFrom(file: string, text: string): Source {
	const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
	const imports: Import[] = []
	let reExports = 0
	for (const statement of parsed.statements) {
		if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
			const typeOnly = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
			imports.push({ from: statement.moduleSpecifier.text, typeOnly })
		}
		if (ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined && ts.isStringLiteral(statement.moduleSpecifier)) {
			imports.push({ from: statement.moduleSpecifier.text, typeOnly: statement.isTypeOnly })
			reExports += 1
		}
	}
	return {
		file,
		code: codeOf(text),
		imports: imports.map(({ from, typeOnly }) => ({ from: from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from, typeOnly })),
		reExportsOnly: reExports > 0 && reExports === parsed.statements.length,
		lines: text.split('\n').length,
	}
}

const sources = filesUnder(path.join(root, 'src')).map((file) => sourceFrom(file, readFileSync(path.join(root, 'src', file), 'utf8')))

const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '')
const placeOf = (file: string): number => {
	const place = ORDER.findIndex((folder) => folder === folderOf(file))
	return place === -1 ? ORDER.length : place
}
const isLocal = (from: string): boolean => existsSync(path.join(root, 'src', `${from}.ts`))

/** Each law: what of one source breaks it, in words; empty where it is kept. */
const LAWS: Readonly<Record<string, (source: Source) => readonly string[]>> = {
	'pure folders do not import obsidian': ({ file, imports }) =>
		PURE.has(folderOf(file)) ? imports.filter(({ from }) => from === 'obsidian').map(() => `${file} imports obsidian`) : [],
	'pure folders do not touch the DOM': ({ file, code }) => (PURE.has(folderOf(file)) && DOM.test(code) ? [`${file}: ${DOM.exec(code)?.[0] ?? ''}`] : []),
	'pure folders read no clock': ({ file, code }) =>
		PURE.has(folderOf(file)) && CLOCK.test(code) ? [`${file}: ${CLOCK.exec(code)?.[0] ?? ''}`] : [],
	'imports run one way': ({ file, imports }) =>
		imports.filter(({ from }) => isLocal(from) && placeOf(from) > placeOf(file)).map(({ from }) => `${file} imports ${from}`),
	'only vault/write.ts writes': ({ file, code }) => (file !== 'vault/write.ts' && WRITE.test(code) ? [`${file}: ${WRITE.exec(code)?.[0] ?? ''}`] : []),
	'only note/frontmatter.ts imports gray-matter': ({ file, imports }) =>
		imports.filter(({ from }) => from === 'gray-matter' && file !== 'note/frontmatter.ts').map(() => `${file} imports gray-matter`),
	'no barrels': ({ file, reExportsOnly }) => (reExportsOnly || /(?:^|\/)index\.ts$/.test(file) ? [file] : []),
	'no folder or file that names nothing': ({ file }) => (/(?:^|[/-])(?:utils?|helpers?|managers?|services?|common|misc)(?:[./-]|$)/i.test(file) ? [file] : []),
	'no file over 300 lines': ({ file, lines }) => (lines > 300 ? [`${file} has ${String(lines)} lines`] : []),
	'every folder is on the map': ({ file }) => (file === 'main.ts' || ORDER.some((folder) => folder === folderOf(file)) ? [] : [file]),
}

/** Files that reach themselves through imports of values, as a chain. */
function cycles(all: readonly Source[]): string[] {
	const next = new Map(all.map(({ file, imports }) => [file, imports.filter(({ typeOnly }) => !typeOnly).map(({ from }) => `${from}.ts`)]))
	const done = new Set<string>()
	const found: string[] = []
	const walk = (file: string, trail: readonly string[]): void => {
		const at = trail.indexOf(file)
		if (at !== -1) found.push([...trail.slice(at), file].join(' -> '))
		if (at !== -1 || done.has(file)) return
		for (const imported of next.get(file) ?? []) walk(imported, [...trail, file])
		done.add(file)
	}
	for (const { file } of all) walk(file, [])
	return found
}

describe('the house keeps its laws (DESIGN 4)', () => {
	it.each(Object.entries(LAWS))('%s', (_, broken) => {
		expect(sources.flatMap(broken)).toEqual([])
	})

	it('imports have no cycles', () => {
		expect(cycles(sources)).toEqual([])
	})
})

describe('each law can fail', () => {
	it.each([
		['pure folders do not import obsidian', 'note/bad.ts', "import { TFile } from 'obsidian'\nexport const x = TFile"],
		['pure folders do not touch the DOM', 'query/bad.ts', 'export const x = () => document.body'],
		['pure folders do not touch the DOM', 'contact/bad.ts', 'export const x = (el: HTMLDivElement) => el'],
		['pure folders read no clock', 'contact/bad.ts', 'export const x = () => new Date()'],
		['pure folders read no clock', 'index/bad.ts', 'export const x = () => Date.now()'],
		['imports run one way', 'note/bad.ts', "import { tieOf } from '../contact/tie-of'\nexport const x = tieOf"],
		['only vault/write.ts writes', 'view/bad.ts', "export const x = (app: App) => app.vault.process(file, (t) => t)"],
		['only vault/write.ts writes', 'command/bad.ts', 'export const x = (app: App) => app.fileManager.processFrontMatter(file, f)'],
		['only note/frontmatter.ts imports gray-matter', 'contact/bad.ts', "import matter from 'gray-matter'\nexport const x = matter"],
		['no barrels', 'note/index.ts', 'export const x = 1'],
		['no barrels', 'note/all.ts', "export { dayOf } from './day'\nexport * from './fold'"],
		['no folder or file that names nothing', 'note/date-utils.ts', 'export const x = 1'],
		['no folder or file that names nothing', 'vault/note-service.ts', 'export const x = 1'],
		['no file over 300 lines', 'note/long.ts', 'export const x = 1\n'.repeat(301)],
		['every folder is on the map', 'stuff/x.ts', 'export const x = 1'],
	])('%s: %s breaks it', (law, file, text) => {
		expect(LAWS[law]?.(sourceFrom(file, text))).not.toEqual([])
	})

	it('a cycle is found', () => {
		const a = sourceFrom('note/a.ts', "import { b } from './b'\nexport const a = b")
		const b = sourceFrom('note/b.ts', "import { a } from './a'\nexport const b = a")
		expect(cycles([a, b])).toEqual(['note/a.ts -> note/b.ts -> note/a.ts'])
	})

	it('comments and quoted words break no law', () => {
		const quoted = sourceFrom('note/fine.ts', "// new Date() in document.body\nexport const x = 'new Date() window.x'")
		expect(Object.values(LAWS).flatMap((broken) => broken(quoted))).toEqual([])
	})
})
