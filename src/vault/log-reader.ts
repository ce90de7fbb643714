import type { TFile, Vault } from 'obsidian'
import type { Progress } from './ring'
import { Slices } from './slices'

/** How many notes are asked for at once; the adapter reads them side by side. */
const AT_ONCE = 64

/** What becomes of the texts. */
export interface LogReaderPort {
	/** The text of a note that waited; null where the disk does not give it. */
	readonly read: (file: TFile, text: string | null) => void
	/** The progress moved. */
	readonly moved: () => void
}

/** A note's place in the queue; one that is dropped and added anew has another. */
interface Ticket {
	readonly path: string
	readonly file: TFile
}

/**
 * Reads notes whose text is needed, newest first, when the window is idle (DESIGN 4).
 * A note that changes while it waits is dropped by its path: the change brings the newer text.
 */
export class LogReader {
	readonly #vault: Vault
	readonly #port: LogReaderPort
	readonly #slices = new Slices()
	/** Notes that wait or are being read, by path as it was when they were added. */
	readonly #wanted = new Map<string, Ticket>()
	#total = 0
	#running = false

	constructor(vault: Vault, port: LogReaderPort) {
		this.#vault = vault
		this.#port = port
	}

	/** Null while nothing waits. */
	get progress(): Progress | null {
		return this.#wanted.size === 0 ? null : { done: this.#total - this.#wanted.size, total: this.#total }
	}

	add(files: Iterable<TFile>): void {
		for (const file of files) {
			if (this.#wanted.has(file.path)) continue
			this.#wanted.set(file.path, { path: file.path, file })
			this.#total += 1
		}
		if (this.#running || this.#wanted.size === 0) return
		this.#running = true
		this.#port.moved()
		void this.#run()
	}

	/** Its text is not needed any more, or comes from elsewhere. */
	drop(path: string): void {
		this.#wanted.delete(path)
	}

	/** Ends the reading for good. */
	stop(): void {
		this.#wanted.clear()
		this.#slices.stop()
	}

	async #run(): Promise<void> {
		while (this.#wanted.size > 0) await this.#readAll([...this.#wanted.values()].sort(newestFirst))
		this.#running = false
		this.#total = 0
		this.#port.moved()
	}

	async #readAll(tickets: readonly Ticket[]): Promise<void> {
		for (let from = 0; from < tickets.length; from += AT_ONCE) {
			await this.#slices.idle()
			const batch = tickets.slice(from, from + AT_ONCE).filter((ticket) => this.#waits(ticket))
			const texts = await Promise.all(batch.map(({ file }) => this.textOf(file)))
			await this.#slices.each(batch.entries(), ([at, ticket]) => {
				// Dropped while it was read: a newer text has taken its place.
				if (!this.#waits(ticket)) return
				this.#wanted.delete(ticket.path)
				this.#port.read(ticket.file, texts[at] ?? null)
			})
			this.#port.moved()
		}
	}

	#waits(ticket: Ticket): boolean {
		return this.#wanted.get(ticket.path) === ticket
	}

	/** The note's text now; null where the disk does not give it. */
	async textOf(file: TFile): Promise<string | null> {
		try {
			return await this.#vault.cachedRead(file)
		} catch {
			return null
		}
	}
}

function newestFirst(a: Ticket, b: Ticket): number {
	return b.file.stat.mtime - a.file.stat.mtime
}
