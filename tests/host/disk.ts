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
	#follower: DiskFollower | null = null

	constructor(files: Readonly<Record<string, string>> = {}) {
		this.#texts = new Map(Object.entries(files).map(([path, text]) => [normalizePath(path), text]))
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
		if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${path}'`)
		return text
	}

	write(path: string, text: string): void {
		const before = this.#texts.get(path) ?? null
		this.#texts.set(path, text)
		this.#follower?.written(path, text, before)
	}

	remove(path: string): void {
		const before = this.#texts.get(path)
		if (before === undefined) return
		this.#texts.delete(path)
		this.#follower?.removed(path, before)
	}

	rename(from: string, to: string): void {
		const text = this.read(from)
		this.#texts.set(to, text)
		this.#texts.delete(from)
		this.#follower?.renamed(from, to, text)
	}

	/** Takes what somebody else wrote; the follower is not told of it. Null: the file is gone. */
	take(path: string, text: string | null): void {
		if (text === null) this.#texts.delete(path)
		else this.#texts.set(path, text)
	}
}
