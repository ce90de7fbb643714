/** A frame of 60 a second; while logs are read, a few redraws a second are enough. */
const SOON_MS = 16
const BUSY_MS = 250

/**
 * Tells the views to draw anew, at most once a frame however much has moved (DESIGN 4).
 * `busy` says that more moves follow at once.
 */
export class Redraws {
	readonly #views = new Set<() => void>()
	readonly #busy: () => boolean
	#timer: number | null = null

	constructor(busy: () => boolean) {
		this.#busy = busy
	}

	/** The answer ends it. */
	subscribe(redraw: () => void): () => void {
		// One function may subscribe twice and leave once.
		const view = () => redraw()
		this.#views.add(view)
		return () => this.#views.delete(view)
	}

	ask(): void {
		this.#timer ??= window.setTimeout(
			() => {
				this.#timer = null
				for (const view of [...this.#views]) view()
			},
			this.#busy() ? BUSY_MS : SOON_MS,
		)
	}

	stop(): void {
		if (this.#timer !== null) window.clearTimeout(this.#timer)
		this.#views.clear()
	}
}
