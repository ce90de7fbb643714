import type { App, TFile } from 'obsidian'
import { MarkdownView } from 'obsidian'
import { onTestFinished, vi } from 'vitest'
import { defaultReadingRules } from '../../src/contact/reading-rules'
import type { NoteChange } from '../../src/edit/act-plan'
import { logLine } from '../../src/edit/line-steps'
import { setDay } from '../../src/edit/property-steps'
import type { Step } from '../../src/edit/step'
import type { Undo } from '../../src/edit/undo-splices'
import { dayInName } from '../../src/note/day'
import { DEFAULT_SETTINGS } from '../../src/settings/settings'
import { editRulesFrom } from '../../src/settings/rules-from'
import type { Discarded } from '../../src/vault/write'
import { Writer } from '../../src/vault/write'
import { dayAt } from '../contact-builder'
import { appWith, hostOf } from '../host/test-app'

export const ANNA = 'People/Anna Weber.md'
export const BORIS = 'People/Boris Levin.md'

/** A vault and the writer over it, no index behind. */
export interface WriterVault {
	readonly app: App
	readonly writer: Writer
	/** What the index would have been told, as `path: text`. */
	readonly told: readonly string[]
	/** The text of a note on the disk. */
	readonly onDisk: (path: string) => string
	/** Changes a note as another program does. */
	readonly fromOutside: (path: string, text: string) => void
}

export async function writerVault(files: Readonly<Record<string, string>>): Promise<WriterVault> {
	const app = await appWith(files)
	onTestFinished(() => {
		hostOf(app).quit()
		document.body.replaceChildren()
		vi.restoreAllMocks()
	})
	const told: string[] = []
	const rules = editRulesFrom(DEFAULT_SETTINGS, defaultReadingRules(dayInName), 'en')
	return {
		app,
		writer: new Writer({ app, rules: () => rules, wrote: (path, text) => told.push(`${path}: ${text}`) }),
		told,
		onDisk: (path) => hostOf(app).vault.disk.read(path),
		fromOutside: (path, text) => hostOf(app).vault.takeFromOutside(path, text),
	}
}

export function fileAt(app: App, path: string): TFile {
	const file = app.vault.getFileByPath(path)
	if (file === null) throw new Error(`There is no ${path}`)
	return file
}

/** Opens a note, in a tab of its own or beside the others. */
export async function opened(app: App, path: string, where: 'tab' | 'split' = 'tab'): Promise<MarkdownView> {
	const leaf = app.workspace.getLeaf(where)
	await leaf.openFile(fileAt(app, path))
	if (leaf.view instanceof MarkdownView) return leaf.view
	throw new Error(`${path} is not open`)
}

/** Puts the cursor behind the first `after` and types there, without saving. */
export function typeBehind({ editor }: MarkdownView, after: string, typed: string): void {
	const at = editor.getValue().indexOf(after)
	if (at < 0) throw new Error(`The editor does not show ${after}`)
	editor.setCursor(editor.offsetToPos(at + after.length))
	editor.replaceSelection(typed)
}

/** What stands behind the cursor, to the end of the line. */
export function behindCursor({ editor }: MarkdownView): string {
	const { line, ch } = editor.getCursor()
	return editor.getLine(line).slice(ch)
}

export function change(path: string, ...steps: readonly Step[]): NoteChange {
	return { path, steps }
}

/** A call on 24 November 2026. */
export function callAbout(text: string): Step {
	return logLine({ day: dayAt('2026-11-24'), channel: 'call', people: [], text, words: {} })
}

export function lastContact(day: string): Step {
	return setDay('last_contact', dayAt(day))
}

/** The undo of a note that was written; throws when it was not. */
export function undoIn(outcome: Discarded): Undo {
	if (outcome.kind !== 'written') throw new Error(`It was not written but ${outcome.kind}`)
	return outcome.undo
}

/** What the vault said of a note that it did not take; empty where it said nothing. */
export function messageIn(outcome: Discarded): string {
	return outcome.kind === 'failed' ? outcome.message : ''
}

/** Has something happen at the next write, between the reading of the note and its `process`. */
export function beforeNextProcess(app: App, happens: () => void): void {
	const process = app.vault.process.bind(app.vault)
	vi.spyOn(app.vault, 'process').mockImplementationOnce((file, fn, options) => {
		happens()
		return process(file, fn, options)
	})
}

/** Watches every way to write that the vault has; the answer tells which have been used since. */
export function writesIn(app: App): () => readonly string[] {
	const { vault, fileManager } = app
	const used: string[] = []
	const watch = <Name extends string>(on: Readonly<Record<Name, unknown>>, ...names: readonly Name[]): void => {
		for (const name of names) {
			const real: unknown = Reflect.get(on, name)
			if (typeof real !== 'function') throw new Error(`${name} is no function`)
			const watched = (...args: readonly unknown[]): unknown => {
				used.push(name)
				return Reflect.apply(real, on, args)
			}
			Reflect.set(on, name, watched)
		}
	}
	watch(vault, 'process', 'modify', 'append', 'create', 'createFolder', 'delete', 'trash', 'rename')
	watch(fileManager, 'processFrontMatter', 'renameFile', 'trashFile')
	watch(vault.adapter, 'write')
	return () => used
}
