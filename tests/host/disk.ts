import { diskError, noSuchFile } from './disk-error'
import { normalizePath } from './note-path'

/** Somebody who keeps a copy of every write: the page tells its server through one. */
export interface DiskFollower {
	/** `before` is what stood there, null for a new file. */
	written(path: string, text: string, before: string | null): void
	removed(path: string, before: string): void
	renamed(from: string, to: string, text: string): void
}

/** The texts of all files by path, hidden ones included. */
export class Disk {
	readonly #texts: Map<string, string>
	readonly #changed: Readonly<Record<string, number>>
	readonly #readOnly = new Set<string>()
	#follower: DiskFollower | null = null

	/** @param changed when files were last changed, in milliseconds since 1970, as far as that is known */
	constructor(files: Readonly<Record<string, string>> = {}, changed: Readonly<Record<string, number>> = {}) {
		this.#changed = changed
		this.#texts = new Map(Object.entries(files).map(([path, text]) => [normalizePath(path), text]))
	}

	/** When a file had last been changed before anything was written here; undefined: nobody knows. */
	changedBefore(path: string): number | undefined {
		return this.#changed[path]
	}

	follow(follower: DiskFollower | null): void {
		this.#follower = follower
	}

	paths(): string[] {
		return [...this.#texts.keys()]
	}

	has(path: string): boolean {
		return this.#texts.has(path)
	}

	/** The text at a path; throws as Node does when there is none. */
	read(path: string): string {
		const text = this.#texts.get(path)
		if (text === undefined) throw noSuchFile(`open '${path}'`)
		return text
	}

	/** Lets the file at a path be written to no more, or again, as its owner may by its permissions. */
	setReadOnly(path: string, isReadOnly: boolean): void {
		if (isReadOnly) this.#readOnly.add(path)
		else this.#readOnly.delete(path)
	}

	/** Throws as Node does when the file may not be written to. */
	write(path: string, text: string): void {
		if (this.#readOnly.has(path)) throw diskError('EACCES', 'permission denied', `open '${path}'`)
		const before = this.#texts.get(path) ?? null
		this.#texts.set(path, text)
		this.#follower?.written(path, text, before)
	}

	remove(path: string): void {
		const before = this.#texts.get(path)
		if (before === undefined) return
		this.#texts.delete(path)
		this.#readOnly.delete(path)
		this.#follower?.removed(path, before)
	}

	rename(from: string, to: string): void {
		const text = this.read(from)
		this.#texts.set(to, text)
		this.#texts.delete(from)
		if (this.#readOnly.delete(from)) this.#readOnly.add(to)
		this.#follower?.renamed(from, to, text)
	}

	/** Takes what somebody else wrote; the follower is not told of it. Null: the file is gone. */
	take(path: string, text: string | null): void {
		if (text === null) this.#texts.delete(path)
		else this.#texts.set(path, text)
	}
}
