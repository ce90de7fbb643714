import type { FileStats } from 'obsidian'
import { nameOf } from './note-path'
import type { Vault } from './vault'

/** A file or folder of the vault. The same object stays with it through renames. */
export abstract class TAbstractFile {
	vault: Vault
	path: string
	name: string
	parent: TFolder | null

	constructor(vault: Vault, path: string, parent: TFolder | null) {
		this.vault = vault
		this.path = path
		this.name = nameOf(path)
		this.parent = parent
	}

	/** Takes another path; the vault keeps its own lists in step. Host only. */
	moveTo(path: string): void {
		this.path = path
		this.name = nameOf(path)
	}
}

/** A file, with times in milliseconds and its size in UTF-16 units (the host keeps texts, not bytes). */
export class TFile extends TAbstractFile {
	stat: FileStats
	basename = ''
	extension = ''

	constructor(vault: Vault, path: string, parent: TFolder | null, stat: FileStats) {
		super(vault, path, parent)
		this.stat = stat
		this.#name()
	}

	override moveTo(path: string): void {
		super.moveTo(path)
		this.#name()
	}

	#name(): void {
		const dot = this.name.lastIndexOf('.')
		this.basename = dot > 0 ? this.name.slice(0, dot) : this.name
		this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : ''
	}
}

export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = []

	isRoot(): boolean {
		return this.path === '/'
	}
}
