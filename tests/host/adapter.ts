import type { DataAdapter } from 'obsidian'
import type { Disk } from './disk'
import { normalizePath } from './note-path'

type Provided = Pick<DataAdapter, 'getName' | 'exists' | 'read' | 'write'>

/** Files beneath the vault, hidden ones too: a plugin's data, Obsidian's own settings. */
export class Adapter implements Provided {
	readonly #disk: Disk
	readonly #name: string

	constructor(disk: Disk, name: string) {
		this.#disk = disk
		this.#name = name
	}

	getName(): string {
		return this.#name
	}

	async exists(path: string): Promise<boolean> {
		await Promise.resolve()
		const wanted = normalizePath(path)
		return this.#disk.has(wanted) || this.#disk.paths().some((each) => each.startsWith(`${wanted}/`))
	}

	async read(path: string): Promise<string> {
		await Promise.resolve()
		return this.#disk.read(normalizePath(path))
	}

	async write(path: string, text: string): Promise<void> {
		await Promise.resolve()
		this.#disk.write(normalizePath(path), text)
	}
}
