/** Numbers in order, each once: whose turn comes when. */
export class Turns implements Iterable<number> {
	readonly #turns: number[] = []

	/** Those that come last are taken at once; one among thousands costs a look at a dozen. */
	add(turn: number): void {
		const last = this.#turns.at(-1)
		if (last === undefined || last < turn) {
			this.#turns.push(turn)
			return
		}
		const at = this.#placeOf(turn)
		if (this.#turns[at] !== turn) this.#turns.splice(at, 0, turn)
	}

	remove(turn: number): void {
		const at = this.#placeOf(turn)
		if (this.#turns[at] === turn) this.#turns.splice(at, 1)
	}

	get isEmpty(): boolean {
		return this.#turns.length === 0
	}

	[Symbol.iterator](): Iterator<number> {
		return this.#turns.values()
	}

	/** Where the first one stands that is not before this. */
	#placeOf(turn: number): number {
		let from = 0
		let to = this.#turns.length
		while (from < to) {
			const middle = (from + to) >> 1
			if ((this.#turns[middle] ?? turn) < turn) from = middle + 1
			else to = middle
		}
		return from
	}
}

const NOBODY: Iterable<number> = []

/** Whose turn comes when with each of many topics, names or the like. */
export class TurnsBy<Key> {
	readonly #turns = new Map<Key, Turns>()

	of(key: Key): Iterable<number> {
		return this.#turns.get(key) ?? NOBODY
	}

	has(key: Key): boolean {
		return this.#turns.has(key)
	}

	add(key: Key, turn: number): void {
		let turns = this.#turns.get(key)
		if (turns === undefined) this.#turns.set(key, (turns = new Turns()))
		turns.add(turn)
	}

	remove(key: Key, turn: number): void {
		const turns = this.#turns.get(key)
		turns?.remove(turn)
		if (turns?.isEmpty === true) this.#turns.delete(key)
	}
}
