import type { Tie } from '../contact/tie'

const NONE: readonly Tie[] = []

/** Ties by path, and all of them in order of path as a list that is safe to hold on to. */
export class TieList {
	readonly #byPath = new Map<string, Tie>()
	/** The list as it was last given, and where each path stands in it; null: to be made anew. */
	#list: readonly Tie[] | null = NONE
	#places = new Map<string, number>()
	/** Ties that changed since the list was given, while nobody came or went. */
	#changed: Tie[] = []

	get(path: string): Tie | undefined {
		return this.#byPath.get(path)
	}

	/** Takes a person's tie; null: the person is gone. */
	set(path: string, tie: Tie | null): void {
		const isKnown = this.#byPath.has(path)
		if (tie === null) this.#byPath.delete(path)
		else this.#byPath.set(path, tie)
		if (isKnown !== (tie !== null)) this.#list = null
		else if (tie !== null) this.#changed.push(tie)
	}

	/** Every tie, in order of path. */
	all(): readonly Tie[] {
		this.#list = this.#list === null ? this.#sorted() : this.#patched(this.#list)
		this.#changed = []
		return this.#list
	}

	#sorted(): readonly Tie[] {
		const list = [...this.#byPath.values()].sort((a, b) => (a.contact.path < b.contact.path ? -1 : 1))
		this.#places = new Map(list.map(({ contact }, at) => [contact.path, at]))
		return list
	}

	#patched(list: readonly Tie[]): readonly Tie[] {
		if (this.#changed.length === 0) return list
		const patched = list.slice()
		for (const tie of this.#changed) {
			const at = this.#places.get(tie.contact.path)
			if (at !== undefined) patched[at] = tie
		}
		return patched
	}
}
