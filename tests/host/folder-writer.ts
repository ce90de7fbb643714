import type { DiskFollower } from './disk'
import { Notice } from './notice'
import type { DiskAct, DiskConflict } from './page-data'
import { isConflict } from './page-reading'

/** Sends the page's writes to its server, one after another. What the folder refuses comes back as a conflict. */
export class FolderWriter implements DiskFollower {
	readonly #onConflict: (conflict: DiskConflict) => void
	#queue: Promise<void> = Promise.resolve()

	constructor(onConflict: (conflict: DiskConflict) => void) {
		this.#onConflict = onConflict
	}

	written(path: string, text: string, before: string | null): void {
		this.#send({ act: 'write', path, text, before })
	}

	removed(path: string, before: string): void {
		this.#send({ act: 'remove', path, before })
	}

	renamed(from: string, to: string, before: string): void {
		this.#send({ act: 'rename', from, to, before })
	}

	#send(act: DiskAct): void {
		this.#queue = this.#queue.then(() => this.#post(act)).catch((error: unknown) => {
			const path = act.act === 'rename' ? act.from : act.path
			new Notice(`Not written to the folder: ${path}: ${String(error)}`, 0)
		})
	}

	async #post(act: DiskAct): Promise<void> {
		const response = await fetch('/act', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(act),
		})
		if (response.ok) return
		const answer: unknown = await response.json()
		if (!isConflict(answer)) throw new Error(JSON.stringify(answer))
		new Notice(`${answer.path} was changed outside the page meanwhile; the page shows it as it is in the folder.`, 0)
		this.#onConflict(answer)
	}
}
