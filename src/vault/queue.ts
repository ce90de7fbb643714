/** Work that waits for its turn, one line for each path: acts on one note land in the order they were asked for. */
export class Queue {
	readonly #last = new Map<string, Promise<unknown>>()

	/** Does the work once all earlier work of that path is done, whatever became of it. */
	inTurn<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
		const mine = (this.#last.get(path) ?? Promise.resolve()).then(work, work)
		this.#last.set(path, mine)
		const leave = (): void => {
			if (this.#last.get(path) === mine) this.#last.delete(path)
		}
		mine.then(leave, leave)
		return mine
	}
}
