/** How long work may hold the thread before the window gets to draw and to listen. */
const MILLISECONDS_A_SLICE = 12

/** An idle moment may not come while somebody types; work goes on after this long all the same. */
const LONGEST_WAIT = 500

/**
 * Gives the thread back between slices of work, so that nothing blocks the window for longer than about 12 ms.
 * One belongs to whatever lives and dies: after `stop` no pause ends any more, and no timer is left.
 */
export class Slices {
	readonly #waiting = new Set<() => void>()
	#stopped = false

	/** Does `work` for each item in order. Resolves to false when `still` ended it before the last. */
	async each<T>(items: Iterable<T>, work: (item: T) => void, still: () => boolean = () => true): Promise<boolean> {
		let end = performance.now() + MILLISECONDS_A_SLICE
		for (const item of items) {
			if (performance.now() >= end) {
				await this.pause()
				end = performance.now() + MILLISECONDS_A_SLICE
			}
			if (this.#stopped || !still()) return false
			work(item)
		}
		return true
	}

	/** Lets the window have its turn. */
	pause(): Promise<void> {
		return this.#wait((done) => {
			const timer = window.setTimeout(done, 0)
			return () => window.clearTimeout(timer)
		})
	}

	/** Waits for a moment in which the window has nothing to do. Some phones cannot say; they get a short rest. */
	idle(): Promise<void> {
		if (typeof window.requestIdleCallback !== 'function') return this.pause()
		return this.#wait((done) => {
			const handle = window.requestIdleCallback(done, { timeout: LONGEST_WAIT })
			return () => window.cancelIdleCallback(handle)
		})
	}

	stop(): void {
		this.#stopped = true
		for (const cancel of this.#waiting) cancel()
		this.#waiting.clear()
	}

	#wait(begin: (done: () => void) => () => void): Promise<void> {
		return new Promise((resolve) => {
			if (this.#stopped) return
			const cancel = begin(() => {
				this.#waiting.delete(cancel)
				resolve()
			})
			this.#waiting.add(cancel)
		})
	}
}
