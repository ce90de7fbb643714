import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { dayOf, dayText, type Day } from '../../src/note/day'
import { agendaReading } from './agenda-reading'
import { agendaText } from './agenda-text'
import { buildBundles, watchSources } from './bundles'
import { readFolder } from './folder'
import { isManifest } from './manifest'
import type { PageData } from './page-data'
import { datePlausibly } from './sample-times'
import { serve, type PageFile } from './server'
import { SAMPLE_DAY, shiftedVault } from './shift-days'
import { startRequest, type StartRequest } from './start-request'
import { VaultFolder } from './vault-folder'

const FAILED = 1

/** The project's folder: the runner names this file by its place in it. */
const ROOT = path.resolve(path.dirname(process.argv[1] ?? ''), '../..')

/** What the owner of the sample vault has set. */
const SAMPLE_SETTINGS = { meNote: 'Me.md' }

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tend in its stand-in for Obsidian</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/theme.css">
<link rel="stylesheet" href="/styles.css">
</head>
<body>
<script src="/host.js"></script>
</body>
</html>
`

/** `npm start`: Today as text, then the vault in the browser with the real main.js over the stand-in host. */
async function start(): Promise<void> {
	const request = startRequest(process.argv.slice(2))
	if (typeof request === 'string') return refuse(request)
	const today = dayOfText(request.today)
	if (today === null) return refuse(`--today is a day, YYYY-MM-DD, not ${request.today ?? ''}.`)
	const folder = folderOf(request, today)
	if (typeof folder === 'string') return refuse(folder)

	process.stdout.write(`${todayAsText(folder.root, request.folder, today)}\n`)
	const first = await buildBundles(ROOT).catch(complaintOf)
	if (typeof first === 'string') return refuse(first)
	let built = first
	const files = new Map<string, PageFile>([
		['/', { kind: 'html', text: () => PAGE }],
		['/host.js', { kind: 'js', text: () => built.hostJs }],
		['/main.js', { kind: 'js', text: () => built.mainJs }],
		['/theme.css', { kind: 'css', text: () => textAt('tests/host/theme.css') }],
		['/styles.css', { kind: 'css', text: () => textAt('styles.css') }],
		['/vault.json', { kind: 'json', text: () => JSON.stringify(pageData(folder, request)) }],
	])
	try {
		const serving = await serve(files, request.canWrite ? folder : null, folder, request.port)
		if (request.isWatching) {
			const rebuild = async (): Promise<void> => {
				built = await buildBundles(ROOT)
				serving.tell({ news: 'reload' })
			}
			watchSources(ROOT, () => void rebuild().catch((error: unknown) => process.stderr.write(complaintOf(error))))
		}
		const day = request.today === null ? '' : `?today=${request.today}`
		process.stdout.write(`${whereEditsGo(request)}\nhttp://127.0.0.1:${serving.port}/${day}\n`)
	} catch (error) {
		const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
		refuse(isTaken ? `Port ${request.port} is taken; choose another with --port.` : String(error))
	}
}

function refuse(line: string): void {
	process.stderr.write(`${line}\n`)
	process.exitCode = FAILED
}

/** What a failed build said, without Node's own account of it. */
function complaintOf(error: unknown): string {
	const printed = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
	const [complaint = ''] = printed.split(/\n[^\n]*node_modules.esbuild|\nnode:internal/, 1)
	return `main.js cannot be built.\n${complaint.trim()}\n`
}

/** The folder to serve; a text says why there is none. */
function folderOf({ folder }: StartRequest, today: Day): VaultFolder | string {
	try {
		return new VaultFolder(folder === null ? shiftedSample(today) : path.resolve(calledFrom(), folder))
	} catch {
		return `There is no folder to read at ${folder ?? 'tests/sample-vault'}.`
	}
}

/** A copy of the sample vault whose days are as far from `today` as they are from its own day. */
function shiftedSample(today: Day): string {
	const { notes } = readFolder(path.join(ROOT, 'tests/sample-vault'))
	const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'tend-sample-'))
	process.on('exit', () => fs.rmSync(copy, { recursive: true, force: true }))
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit())
	for (const [inVault, text] of shiftedVault(notes, today - SAMPLE_DAY)) {
		const onDisk = path.join(copy, inVault)
		fs.mkdirSync(path.dirname(onDisk), { recursive: true })
		fs.writeFileSync(onDisk, text)
	}
	const settings = path.join(copy, '.obsidian/plugins/tend/data.json')
	fs.mkdirSync(path.dirname(settings), { recursive: true })
	fs.writeFileSync(settings, JSON.stringify(SAMPLE_SETTINGS))
	datePlausibly(copy)
	return copy
}

function todayAsText(root: string, folder: string | null, today: Day): string {
	const plan = { today, weeklyNumber: 7, weekStart: 1, compareNames: new Intl.Collator('en').compare } as const
	return agendaText(agendaReading(readFolder(root), today), plan, 'en', folder ?? 'the sample vault')
}

function pageData(folder: VaultFolder, request: StartRequest): PageData {
	const manifest: unknown = JSON.parse(textAt('manifest.json'))
	if (!isManifest(manifest)) throw new Error('manifest.json is no manifest')
	const name = request.folder === null ? 'Sample vault' : path.basename(folder.root)
	const files = folder.read()
	return { name, files, changed: folder.changed(), manifest, canWrite: request.canWrite }
}

function whereEditsGo({ folder, canWrite }: StartRequest): string {
	if (!canWrite) return 'Edits stay in the page.'
	return folder === null
		? 'The sample vault, its days shifted to today. Edits go to a temporary copy.'
		: `Edits are written to ${folder}.`
}

function textAt(file: string): string {
	const onDisk = path.join(ROOT, file)
	return fs.existsSync(onDisk) ? fs.readFileSync(onDisk, 'utf8') : ''
}

/** npm runs scripts in the project's folder; a relative path means the folder where npm was called. */
function calledFrom(): string {
	const { npm_lifecycle_event: script, INIT_CWD: called } = process.env
	return (script === 'start' || script === 'dev') && called !== undefined ? called : process.cwd()
}

/** The day of a text, or today where the machine stands; null for a day that does not exist. */
function dayOfText(text: string | null): Day | null {
	const now = new Date()
	if (text === null) return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
	const [year, month, dayOfMonth] = text.split('-').map(Number)
	const day = dayOf(year ?? 0, month ?? 0, dayOfMonth ?? 0)
	return day !== null && dayText(day) === text ? day : null
}

await start()
