import type { DataWriteOptions } from 'obsidian'
import { Adapter } from './adapter'
import { Disk } from './disk'
import { diskError, noSuchFile } from './disk-error'
import { Events } from './events'
import { TAbstractFile, TFile, TFolder } from './file'
import { folderOf, isHidden, normalizePath, pathIn } from './note-path'

export type VaultEvents = {
	create: [file: TAbstractFile]
	modify: [file: TAbstractFile]
	delete: [file: TAbstractFile]
	rename: [file: TAbstractFile, oldPath: string]
}

/** The notes. Writes to one file stand in a queue, so `process` is atomic; events fire before the promise resolves. */
export class Vault extends Events<VaultEvents> {
	readonly configDir = '.obsidian'
	readonly disk: Disk
	readonly adapter: Adapter
	readonly #name: string
	readonly #root = new TFolder(this, '/', null)
	readonly #files = new Map<string, TAbstractFile>([['/', this.#root]])
	readonly #queues = new Map<string, Promise<unknown>>()

	constructor(disk = new Disk(), name = 'Vault') {
		super()
		this.disk = disk
		this.#name = name
		this.adapter = new Adapter(disk, name)
		for (const path of disk.paths()) {
			const mtime = disk.changedBefore(path)
			if (!isHidden(path)) this.#place(path, disk.read(path), mtime === undefined ? {} : { mtime })
		}
	}

	getName(): string {
		return this.#name
	}

	getRoot(): TFolder {
		return this.#root
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.#files.get(path) ?? null
	}

	getFileByPath(path: string): TFile | null {
		const file = this.#files.get(path)
		return file instanceof TFile ? file : null
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.#files.get(path)
		return folder instanceof TFolder ? folder : null
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return [...this.#files.values()]
	}

	getFiles(): TFile[] {
		return this.getAllLoadedFiles().filter((file) => file instanceof TFile)
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md')
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.getAllLoadedFiles()
			.filter((file) => file instanceof TFolder)
			.filter((folder) => includeRoot || !folder.isRoot())
	}

	async read(file: TFile): Promise<string> {
		await Promise.resolve()
		return this.disk.read(file.path)
	}

	cachedRead(file: TFile): Promise<string> {
		return this.read(file)
	}

	async create(path: string, data: string, options: DataWriteOptions = {}): Promise<TFile> {
		const wanted = normalizePath(path)
		await Promise.resolve()
		if (this.#files.has(wanted)) throw new Error('File already exists.')
		this.#folderFor(wanted, 'open')
		this.disk.write(wanted, data)
		const file = this.#place(wanted, data, options)
		this.trigger('create', file)
		return file
	}

	/** The host keeps texts: each byte stands as one character, in the page alone, for a folder would get no picture. */
	async createBinary(path: string, data: ArrayBuffer, options: DataWriteOptions = {}): Promise<TFile> {
		const wanted = normalizePath(path)
		await Promise.resolve()
		if (this.#files.has(wanted)) throw new Error('File already exists.')
		this.#folderFor(wanted, 'open')
		const text = new TextDecoder('latin1').decode(data)
		this.disk.take(wanted, text)
		const file = this.#place(wanted, text, options)
		this.trigger('create', file)
		return file
	}

	async createFolder(path: string): Promise<TFolder> {
		const wanted = normalizePath(path)
		await Promise.resolve()
		if (this.#files.has(wanted)) throw new Error('Folder already exists.')
		return this.#makeFolder(wanted, (made) => this.trigger('create', made))
	}

	modify(file: TFile, data: string, options: DataWriteOptions = {}): Promise<void> {
		return this.#inTurn(file, () => this.#write(file, data, options))
	}

	append(file: TFile, data: string, options: DataWriteOptions = {}): Promise<void> {
		return this.#inTurn(file, () => this.#write(file, this.#textOf(file) + data, options))
	}

	/**
	 * Reads, asks `fn`, writes: nobody else writes the file in between. An unchanged text is not written. Rejects with
	 * what `fn` throws; for a file that is gone, unasked; and for one that may not be written to.
	 */
	process(file: TFile, fn: (data: string) => string, options: DataWriteOptions = {}): Promise<string> {
		return this.#inTurn(file, () => {
			const before = this.#textOf(file)
			const after = fn(before)
			if (after !== before) this.#write(file, after, options)
			return after
		})
	}

	async delete(file: TAbstractFile): Promise<void> {
		await Promise.resolve()
		this.#drop(file, true)
	}

	async trash(file: TAbstractFile, system: boolean): Promise<void> {
		await Promise.resolve()
		if (!system) this.moveToTrash(file)
		else this.#drop(file, true)
	}

	/** Into the vault's own trash. Host only. */
	moveToTrash(file: TAbstractFile): void {
		if (file instanceof TFile) this.disk.write(`.trash/${file.name}`, this.disk.read(file.path))
		this.#drop(file, true)
	}

	async rename(file: TAbstractFile, newPath: string): Promise<void> {
		const to = normalizePath(newPath)
		await Promise.resolve()
		const taken = this.#files.get(to)
		if (taken !== undefined && taken !== file) throw new Error('Destination file already exists!')
		const parent = this.#folderFor(to, 'rename')
		this.#leaveParent(file)
		file.parent = parent
		parent.children.push(file)
		this.#move(file, to)
	}

	/**
	 * Takes what another program did to a file; null means deleted. Fires the same events. Host only.
	 */
	takeFromOutside(path: string, text: string | null): void {
		if (this.disk.has(path) ? this.disk.read(path) === text : text === null) return
		const file = this.getFileByPath(path)
		this.disk.take(path, text)
		if (isHidden(path)) return
		if (text === null) {
			if (file !== null) this.#drop(file, false)
		} else if (file !== null) {
			this.#stamp(file, text, {})
			this.trigger('modify', file)
		} else {
			this.trigger('create', this.#place(path, text, {}))
		}
	}

	/** Obsidian fires `create` for every file of the vault while it starts. Host only. */
	announceAll(): void {
		for (const file of this.getAllLoadedFiles()) if (file !== this.#root) this.trigger('create', file)
	}

	#inTurn<T>(file: TFile, work: () => T): Promise<T> {
		const turn = (this.#queues.get(file.path) ?? Promise.resolve()).then(work, work)
		this.#queues.set(file.path, turn)
		return turn
	}

	/** Another file at the path of one that is gone does not stand for it. */
	#mustBeThere(file: TFile): void {
		if (this.#files.get(file.path) !== file) throw noSuchFile(`open '${file.path}'`)
	}

	#textOf(file: TFile): string {
		this.#mustBeThere(file)
		return this.disk.read(file.path)
	}

	#write(file: TFile, data: string, options: DataWriteOptions): void {
		this.#mustBeThere(file)
		this.disk.write(file.path, data)
		this.#stamp(file, data, options)
		this.trigger('modify', file)
	}

	#stamp(file: TFile, data: string, options: DataWriteOptions): void {
		file.stat = {
			ctime: options.ctime ?? file.stat.ctime,
			mtime: options.mtime ?? Date.now(),
			size: data.length,
		}
	}

	#place(path: string, text: string, options: DataWriteOptions): TFile {
		const parent = this.#makeFolder(folderOf(path), () => {})
		const now = Date.now()
		const stat = { ctime: options.ctime ?? now, mtime: options.mtime ?? now, size: text.length }
		return this.#add(new TFile(this, path, parent, stat), parent)
	}

	#makeFolder(path: string, made: (folder: TFolder) => void): TFolder {
		const there = this.#files.get(path)
		if (there instanceof TFolder) return there
		if (there !== undefined) throw diskError('ENOTDIR', 'not a directory', `mkdir '${path}'`)
		const parent = this.#makeFolder(folderOf(path), made)
		const folder = this.#add(new TFolder(this, path, parent), parent)
		made(folder)
		return folder
	}

	#add<T extends TAbstractFile>(file: T, parent: TFolder): T {
		parent.children.push(file)
		this.#files.set(file.path, file)
		return file
	}

	#folderFor(path: string, verb: string): TFolder {
		const folder = this.#files.get(folderOf(path))
		if (folder instanceof TFolder) return folder
		throw noSuchFile(`${verb} '${path}'`)
	}

	#leaveParent(file: TAbstractFile): void {
		const siblings = file.parent?.children ?? []
		siblings.splice(siblings.indexOf(file), 1)
	}

	#drop(file: TAbstractFile, onDisk: boolean): void {
		if (file instanceof TFolder) for (const child of [...file.children]) this.#drop(child, onDisk)
		this.#leaveParent(file)
		this.#files.delete(file.path)
		if (onDisk && file instanceof TFile) this.disk.remove(file.path)
		this.trigger('delete', file)
	}

	#move(file: TAbstractFile, to: string): void {
		const from = file.path
		this.#files.delete(from)
		file.moveTo(to)
		this.#files.set(to, file)
		if (file instanceof TFile && from !== to) this.disk.rename(from, to)
		this.trigger('rename', file, from)
		if (file instanceof TFolder) for (const child of file.children) this.#move(child, pathIn(to, child.name))
	}
}
