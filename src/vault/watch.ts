import type { App, TAbstractFile } from 'obsidian'
import { Component, TFile } from 'obsidian'
import type { NoteFacts } from '../contact/note-facts'
import { factsFromText } from '../contact/note-facts'
import type { ReadingRules } from '../contact/reading-rules'
import type { TieIndex } from '../index/tie-index'
import type { CachedNote } from './cached-note'
import { cachedNote, noteWithoutText, noteWithText } from './cached-note'
import { LogReader } from './log-reader'
import type { Progress } from './ring'
import { Slices } from './slices'

/** What the watch stands on. */
export interface WatchPort {
	readonly app: App
	/** What it keeps up to date. */
	readonly index: TieIndex
	/** How notes are read now. */
	readonly rules: () => ReadingRules
	/** The progress of reading moved, or the vault's contacts are all known. */
	readonly moved: () => void
}

/** Events gather for this long; then one pass does the work of all of them. */
const DEBOUNCE_MS = 20

/** A pass reads this many texts by itself; more of them (a folder was renamed, a sync came in) are read when idle. */
const READ_AT_ONCE = 32

/**
 * Keeps the index in step with the vault (DESIGN 4). At the start it takes every note's fields from the metadata
 * cache and reads no file; logs follow when idle, newest first. Later, events only mark paths, and one debounced pass
 * looks at the marked notes: a text is gone through only where the cache shows that it concerns a contact, once a change.
 */
export class VaultWatch extends Component {
	readonly #port: WatchPort
	readonly #reader: LogReader
	readonly #slices = new Slices()
	/** Marked paths, with the text where the event handed it over. */
	#dirty = new Map<string, string | null>()
	/** Paths of which the index holds something. */
	readonly #held = new Set<string>()
	#timer: number | null = null
	#passing = false
	/** A note came, went or was renamed, so that links may mean other notes. */
	#pathsMoved = false
	#begun = false
	#ready = false
	/** Counts the gatherings; a newer one ends an older one. */
	#gathering = 0

	constructor(port: WatchPort) {
		super()
		this.#port = port
		this.#reader = new LogReader(port.app.vault, {
			read: (file, text) => this.#keep(file, text),
			moved: port.moved,
		})
	}

	/** Whether every note's fields have been looked at. */
	get ready(): boolean {
		return this.#ready
	}

	/** The reading of logs; null when all are read. */
	get progress(): Progress | null {
		return this.#reader.progress
	}

	override onload(): void {
		const { vault, metadataCache } = this.#port.app
		this.registerEvent(metadataCache.on('changed', (file, text) => this.#mark(file.path, text)))
		this.registerEvent(vault.on('create', (file) => this.#moved(file)))
		this.registerEvent(vault.on('delete', (file) => this.#moved(file)))
		this.registerEvent(
			vault.on('rename', (file, oldPath) => {
				if (isNote(file)) this.#mark(oldPath, null)
				this.#moved(file)
			}),
		)
		this.register(() => this.#stop())
		this.#begun = true
		void this.#gather(false)
	}

	/** Reads every note anew: the rules of reading have changed. What is known stays until its note is read. */
	readAnew(): void {
		if (this.#begun) void this.#gather(true)
	}

	/** Takes a note that Tend has just written, by its text: the vault's event will only confirm it (DESIGN 5). */
	took(path: string, text: string): void {
		const { index, rules } = this.#port
		if (this.#begun) this.#put(path, factsFromText(path, text, rules(), index.today))
	}

	#stop(): void {
		this.#gathering += 1
		if (this.#timer !== null) window.clearTimeout(this.#timer)
		this.#dirty.clear()
		this.#slices.stop()
		this.#reader.stop()
	}

	async #gather(anew: boolean): Promise<void> {
		this.#gathering += 1
		const mine = this.#gathering
		const unread: TFile[] = []
		const whole = await this.#slices.each(
			this.#port.app.vault.getMarkdownFiles(),
			(file) => {
				// What a pass has read meanwhile is newer than what this would find.
				if ((anew || !this.#held.has(file.path)) && this.#look(file)) unread.push(file)
			},
			() => mine === this.#gathering,
		)
		if (!whole) return
		this.#ready = true
		this.#reader.add(unread)
		this.#port.moved()
	}

	#moved(file: TAbstractFile): void {
		if (!isNote(file)) return
		this.#pathsMoved = true
		this.#mark(file.path, null)
	}

	#mark(path: string, text: string | null): void {
		this.#dirty.set(path, text)
		this.#passSoon()
	}

	#passSoon(): void {
		this.#timer ??= window.setTimeout(() => {
			this.#timer = null
			if (!this.#passing) void this.#pass()
		}, DEBOUNCE_MS)
	}

	async #pass(): Promise<void> {
		this.#passing = true
		const dirty = this.#dirty
		this.#dirty = new Map()
		const unread = await this.#withoutText(dirty)
		if (unread.length <= READ_AT_ONCE) {
			const texts = await Promise.all(unread.map((file) => this.#reader.textOf(file)))
			for (const [at, file] of unread.entries()) dirty.set(file.path, texts[at] ?? null)
		}
		const later: TFile[] = []
		const whole = await this.#slices.each(dirty, ([path, text]) => {
			const file = this.#refresh(path, text)
			if (file !== null) later.push(file)
		})
		this.#passing = false
		if (!whole) return
		this.#reader.add(later)
		if (this.#pathsMoved) this.#port.index.pathsChanged()
		this.#pathsMoved = false
		if (this.#dirty.size > 0) this.#passSoon()
	}

	/** The marked notes whose text is needed and was not handed over. */
	async #withoutText(dirty: ReadonlyMap<string, string | null>): Promise<readonly TFile[]> {
		const unread: TFile[] = []
		await this.#slices.each(dirty, ([path, text]) => {
			const file = this.#port.app.vault.getFileByPath(path)
			if (text === null && file !== null && this.#cached(file)?.needsText === true) unread.push(file)
		})
		return unread
	}

	/** Looks at one marked path; the answer is a note that still has to be read. */
	#refresh(path: string, text: string | null): TFile | null {
		this.#reader.drop(path)
		const file = this.#port.app.vault.getFileByPath(path)
		if (file === null) this.#put(path, null)
		else if (text !== null) this.#keep(file, text)
		else if (this.#look(file)) return file
		return null
	}

	/** Takes over what the cache tells of a note; true if its text is still needed. */
	#look(file: TFile): boolean {
		const cached = this.#cached(file)
		if (cached === null) return false
		if (!cached.needsText || (cached.facts !== null && !this.#held.has(file.path))) this.#put(file.path, cached.facts)
		return cached.needsText
	}

	/** Takes over a note with its text, if that is needed; null where the disk does not give it. */
	#keep(file: TFile, text: string | null): void {
		const { app, index, rules } = this.#port
		const cache = app.metadataCache.getFileCache(file)
		const cached = this.#cached(file)
		if (cache === null || cached === null) return
		if (!cached.needsText) this.#put(file.path, cached.facts)
		else if (text === null) this.#put(file.path, noteWithoutText(file.path, cache, rules(), index.today))
		else this.#put(file.path, noteWithText(file.path, cache, cached, text, rules(), index.today))
	}

	/** Null where the note is gone, or not parsed yet: an event will follow. */
	#cached(file: TFile): CachedNote | null {
		const { app, index, rules } = this.#port
		const cache = app.metadataCache.getFileCache(file)
		if (cache === null || app.vault.getFileByPath(file.path) !== file) return null
		return cachedNote(file.path, cache, rules(), index.today)
	}

	#put(path: string, facts: NoteFacts | null): void {
		if (facts !== null) {
			this.#held.add(path)
			this.#port.index.put(facts)
		} else if (this.#held.delete(path)) {
			this.#port.index.remove(path)
		}
	}
}

function isNote(file: TAbstractFile): file is TFile {
	return file instanceof TFile && file.extension === 'md'
}
