import type { CachedMetadata, FrontmatterLinkCache, ReferenceCache } from 'obsidian'
import { Events } from './events'
import { TFile } from './file'
import { LinkResolution } from './link-resolution'
import { getLinkpath } from './link-text'
import { metadataOf } from './markdown-metadata'
import { nameOf } from './note-path'
import type { Vault } from './vault'

export type MetadataEvents = {
	changed: [file: TFile, data: string, cache: CachedMetadata]
	deleted: [file: TFile, previous: CachedMetadata | null]
	resolve: [file: TFile]
	resolved: []
}

type LinkCounts = Record<string, Record<string, number>>

/** Obsidian parses in a worker: right after a write the cache is still the old one. */
const DELAY_MS = 5

/** Every link of a note: in its body, embedded, in its properties. */
export function linksOf(cache: CachedMetadata): (ReferenceCache | FrontmatterLinkCache)[] {
	return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]
}

/** What the notes say, parsed: `changed` for each written note, then `resolve` for each, then one `resolved`. */
export class MetadataCache extends Events<MetadataEvents> {
	resolvedLinks: LinkCounts = {}
	unresolvedLinks: LinkCounts = {}
	readonly #vault: Vault
	readonly #caches = new Map<string, CachedMetadata>()
	readonly #links = new LinkResolution()
	readonly #dirty = new Set<TFile>()
	#relinkAll = false
	#timer: number | null = null
	#waiting: (() => void)[] = []

	constructor(vault: Vault) {
		super()
		this.#vault = vault
		for (const file of vault.getFiles()) this.#links.add(file)
		for (const file of vault.getMarkdownFiles()) this.#caches.set(file.path, metadataOf(vault.disk.read(file.path)))
		for (const path of this.#caches.keys()) this.#countLinks(path)
		this.#follow()
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.getCache(file.path)
	}

	getCache(path: string): CachedMetadata | null {
		return this.#caches.get(path) ?? null
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		// An empty path is the note itself: `[[#Heading]]`.
		if (linkpath === '') return this.#vault.getFileByPath(sourcePath)
		return this.#links.resolve(linkpath, sourcePath)
	}

	/** The shortest text that means the file: its name, or its path when another file bears the same name. */
	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const text = this.#links.countOf(file.name) > 1 ? file.path : file.name
		return omitMdExtension && file.extension === 'md' ? text.slice(0, -'.md'.length) : text
	}

	/** Resolves when every write so far is in the cache. Host only. */
	settled(): Promise<void> {
		if (this.#timer === null) return Promise.resolve()
		return new Promise((resolve) => this.#waiting.push(resolve))
	}

	/** The paths of all parsed notes. Host only. */
	paths(): string[] {
		return [...this.#caches.keys()]
	}

	#follow(): void {
		this.#vault.on('create', (file) => {
			// At the start Obsidian announces files that are parsed already.
			if (!(file instanceof TFile) || this.#caches.has(file.path)) return
			this.#links.remove(file, file.name)
			this.#links.add(file)
			this.#relinkAll = true
			this.#queue(file)
		})
		this.#vault.on('modify', (file) => {
			if (file instanceof TFile) this.#queue(file)
		})
		this.#vault.on('delete', (file) => {
			if (!(file instanceof TFile)) return
			const previous = this.getCache(file.path)
			this.#links.remove(file, file.name)
			this.#forget(file.path)
			this.trigger('deleted', file, previous)
			this.#relinkAll = true
			this.#queue(null)
		})
		this.#vault.on('rename', (file, oldPath) => {
			if (!(file instanceof TFile)) return
			this.#links.remove(file, nameOf(oldPath))
			this.#links.add(file)
			const cache = this.getCache(oldPath)
			this.#forget(oldPath)
			if (file.extension === 'md') {
				if (cache === null) this.#dirty.add(file)
				else this.#caches.set(file.path, cache)
			}
			this.#relinkAll = true
			this.#queue(null)
		})
	}

	#forget(path: string): void {
		this.#caches.delete(path)
		delete this.resolvedLinks[path]
		delete this.unresolvedLinks[path]
	}

	#queue(file: TFile | null): void {
		if (file !== null) this.#dirty.add(file)
		this.#timer ??= window.setTimeout(() => this.#flush(), DELAY_MS)
	}

	#flush(): void {
		this.#timer = null
		const files = [...this.#dirty].filter((file) => file.extension === 'md' && this.#vault.disk.has(file.path))
		this.#dirty.clear()
		for (const file of files) {
			const text = this.#vault.disk.read(file.path)
			const cache = metadataOf(text)
			this.#caches.set(file.path, cache)
			this.trigger('changed', file, text, cache)
		}
		for (const path of this.#relinkAll ? this.#caches.keys() : files.map((file) => file.path)) this.#countLinks(path)
		this.#relinkAll = false
		for (const file of files) this.trigger('resolve', file)
		this.trigger('resolved')
		if (this.#timer === null) for (const done of this.#waiting.splice(0)) done()
	}

	#countLinks(path: string): void {
		const found: Record<string, number> = {}
		const missing: Record<string, number> = {}
		const cache = this.getCache(path)
		for (const { link } of cache === null ? [] : linksOf(cache)) {
			const linkpath = getLinkpath(link)
			if (linkpath === '') continue
			const target = this.getFirstLinkpathDest(linkpath, path)
			const counts = target === null ? missing : found
			const key = target?.path ?? linkpath
			counts[key] = (counts[key] ?? 0) + 1
		}
		this.resolvedLinks[path] = found
		this.unresolvedLinks[path] = missing
	}
}
