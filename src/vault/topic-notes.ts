import type { App, TAbstractFile } from 'obsidian'
import { Component, TFile } from 'obsidian'
import type { ReadingRules } from '../contact/reading-rules'
import type { Tie } from '../contact/tie'
import type { TopicNote } from '../contact/topic-note'
import { topicNoteFrom } from '../contact/topic-note'
import { TopicBook } from '../index/topic-book'
import type { Day } from '../note/day'
import { NO_FIELDS, fieldsFromCache } from '../note/fields'
import { nameTopic, noteTopic } from '../note/topic'
import type { Topic } from '../note/topic'
import type { Idea } from '../query/idea'
import { somethingToSend } from '../query/something-to-send'
import { hasUnparsedYaml } from './cached-note'
import { dayOfInstant } from './clock'
import { Slices } from './slices'

/** What the notes to send stand on. */
export interface TopicNotesPort {
	readonly app: App
	/** How notes are read now. */
	readonly rules: () => ReadingRules
	/** A person is no topic: what others say of them is not to be handed on. */
	readonly isPerson: (path: string) => boolean
	/** `ideas` may answer otherwise now. */
	readonly moved: () => void
}

/** Events gather for this long; then one pass looks at all the notes they were about. */
const DEBOUNCE_MS = 20

/**
 * Keeps which note bears which topic, from the metadata cache alone: no text is ever read. All notes are gone through
 * once, in slices when the window is idle; later a changed note costs its own links and tags. Where notes came, went or
 * were renamed, any link may lead elsewhere, so all are looked at again.
 */
export class TopicNotes extends Component {
	readonly #port: TopicNotesPort
	readonly #book = new TopicBook()
	readonly #slices = new Slices()
	#dirty = new Set<string>()
	#pathsMoved = false
	#timer: number | null = null
	#begun = false
	#revision: number | null = null
	/** Counts the goings through all notes; a newer one ends an older one. */
	#gathering = 0

	constructor(port: TopicNotesPort) {
		super()
		this.#port = port
	}

	/** Null until every note has been looked at; then it moves whenever `ideas` may answer otherwise. */
	get revision(): number | null {
		return this.#revision
	}

	override onload(): void {
		const { vault, metadataCache } = this.#port.app
		this.registerEvent(metadataCache.on('changed', (file) => this.#mark(file.path)))
		// Links are resolved some time after the note that holds them is parsed.
		this.registerEvent(metadataCache.on('resolve', (file) => this.#mark(file.path)))
		this.registerEvent(metadataCache.on('resolved', () => this.#resolved()))
		this.registerEvent(vault.on('create', (file) => this.#moved(file)))
		this.registerEvent(vault.on('delete', (file) => this.#moved(file)))
		this.registerEvent(
			vault.on('rename', (file, oldPath) => {
				if (isNote(file)) this.#mark(oldPath)
				this.#moved(file)
			}),
		)
		this.register(() => this.#stop())
		this.#begun = true
		void this.#gather()
	}

	/** Looks at every note anew: the rules of reading have changed. */
	readAnew(): void {
		if (this.#begun) void this.#gather()
	}

	/** Moves whenever `aliased` may answer otherwise. */
	get aliasRevision(): number {
		return this.#book.aliasRevision
	}

	/** The one note about things that bears this alias; null where none does, or several do. */
	aliased(name: string): string | null {
		return this.#book.aliased(name)
	}

	/** What could be sent to a person, the best first; empty until every note has been looked at. */
	ideas(tie: Tie, today: Day): readonly Idea[] {
		if (this.#revision === null) return []
		return somethingToSend(tie, today, {
			topicOf: (link, from) => this.#topicOf(link, from),
			bearersOf: (topic) => this.#book.bearersOf(topic),
		})
	}

	#stop(): void {
		this.#gathering += 1
		if (this.#timer !== null) window.clearTimeout(this.#timer)
		this.#slices.stop()
	}

	#moved(file: TAbstractFile): void {
		if (!isNote(file)) return
		this.#pathsMoved = true
		this.#mark(file.path)
	}

	#resolved(): void {
		if (!this.#pathsMoved) return
		this.#pathsMoved = false
		void this.#gather()
	}

	#mark(path: string): void {
		this.#dirty.add(path)
		this.#timer ??= window.setTimeout(() => {
			this.#timer = null
			const dirty = this.#dirty
			this.#dirty = new Set()
			void this.#look(dirty, () => true)
		}, DEBOUNCE_MS)
	}

	async #gather(): Promise<void> {
		this.#gathering += 1
		const mine = this.#gathering
		await this.#slices.idle()
		const paths = this.#port.app.vault.getMarkdownFiles().map(({ path }) => path)
		const whole = await this.#look(paths, () => mine === this.#gathering)
		if (!whole || this.#revision !== null) return
		this.#revision = 0
		this.#port.moved()
	}

	/** Takes over what the cache tells of these notes; each is looked at as it is at that moment. */
	async #look(paths: Iterable<string>, still: () => boolean): Promise<boolean> {
		let anyChanged = false
		const whole = await this.#slices.each(paths, (path) => void (anyChanged = this.#take(path) || anyChanged), still)
		if (anyChanged && this.#revision !== null) {
			this.#revision += 1
			this.#port.moved()
		}
		return whole
	}

	#take(path: string): boolean {
		const note = this.#noteAt(path)
		return note === null ? this.#book.remove(path) : this.#book.put(note)
	}

	/** Null: there is no such note, it is not parsed yet, or it is none to send. Broken YAML may hide `confidential`. */
	#noteAt(path: string): TopicNote | null {
		const { vault, metadataCache } = this.#port.app
		const file = vault.getFileByPath(path)
		const cache = file === null ? null : metadataCache.getFileCache(file)
		if (file === null || cache === null || hasUnparsedYaml(cache)) return null
		const fields = cache.frontmatter === undefined ? NO_FIELDS : fieldsFromCache(cache.frontmatter)
		const tags = cache.tags?.map(({ tag }) => tag) ?? []
		const changed = dayOfInstant(file.stat.mtime)
		return topicNoteFrom({ path, fields, tags, links: this.#linksOf(path), changed }, this.#port.rules())
	}

	#linksOf(path: string): readonly Topic[] {
		const { resolvedLinks, unresolvedLinks } = this.#port.app.metadataCache
		const found = Object.keys(resolvedLinks[path] ?? {}).map(noteTopic)
		return [...found, ...Object.keys(unresolvedLinks[path] ?? {}).flatMap((link) => nameTopic(link) ?? [])]
	}

	#topicOf(link: string, from: string): Topic | null {
		const path = this.#port.app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? this.#book.aliased(link)
		if (path === null) return nameTopic(link)
		return this.#port.isPerson(path) || this.#port.rules().dayOf(path) !== null ? null : noteTopic(path)
	}
}

function isNote(file: TAbstractFile): file is TFile {
	return file instanceof TFile && file.extension === 'md'
}
