import type { DataWriteOptions } from 'obsidian'
import type { TAbstractFile, TFile, TFolder } from './file'
import { frontmatterValues, getFrontMatterInfo } from './frontmatter'
import { linksTo, withLinksRenewed } from './link-update'
import type { MetadataCache } from './metadata-cache'
import type { Vault } from './vault'
import { parseYaml, stringifyYaml } from './yaml'

/** Acts on files that keep the rest of the vault in step. */
export class FileManager {
	readonly #vault: Vault
	readonly #cache: MetadataCache

	constructor(vault: Vault, cache: MetadataCache) {
		this.#vault = vault
		this.#cache = cache
	}

	/** Where new notes go: the vault's root, Obsidian's default. */
	getNewFileParent(): TFolder {
		return this.#vault.getRoot()
	}

	/** The vault's root, Obsidian's default; a number behind the name where it is taken. */
	async getAvailablePathForAttachment(filename: string): Promise<string> {
		await Promise.resolve()
		const dot = filename.lastIndexOf('.')
		const [name, ending] = dot < 0 ? [filename, ''] : [filename.slice(0, dot), filename.slice(dot)]
		for (let nth = 0; ; nth += 1) {
			const path = `${name}${nth === 0 ? '' : ` ${String(nth)}`}${ending}`
			if (this.#vault.getFileByPath(path) === null) return path
		}
	}

	/** Renames or moves, then rewrites the links that would no longer find the file, alias and heading kept. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const links = linksTo(file, this.#vault, this.#cache)
		await this.#vault.rename(file, newPath)
		for (const [source, found] of links) {
			await this.#vault.process(source, (text) => withLinksRenewed(text, source.path, found, this.#cache))
		}
	}

	/** Into the vault's own trash. */
	async trashFile(file: TAbstractFile): Promise<void> {
		await Promise.resolve()
		this.#vault.moveToTrash(file)
	}

	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
		const target = this.#cache.fileToLinktext(file, sourcePath) + subpath
		return alias === '' ? `[[${target}]]` : `[[${target}|${alias}]]`
	}

	/** Serialises the whole block anew, as Obsidian does: comments, quotes and line ends are lost. */
	async processFrontMatter(
		file: TFile,
		fn: (frontmatter: Record<string, unknown>) => void,
		options: DataWriteOptions = {},
	): Promise<void> {
		const change = (text: string): string => {
			const info = getFrontMatterInfo(text)
			// Broken YAML throws here, as in Obsidian.
			if (info.exists) parseYaml(info.frontmatter)
			const values = frontmatterValues(info.frontmatter) ?? {}
			const before = JSON.stringify(values)
			fn(values)
			if (JSON.stringify(values) === before) return text
			const body = text.slice(info.contentStart)
			return Object.keys(values).length === 0 ? body : `---\n${stringifyYaml(values)}---\n${body}`
		}
		await this.#vault.process(file, change, options)
	}
}
