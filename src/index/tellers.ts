/** Which notes tell of which people. */
export class Tellers {
	readonly #notes = new Map<string, Set<string>>()

	add(person: string, note: string): void {
		const notes = this.#notes.get(person)
		if (notes === undefined) this.#notes.set(person, new Set([note]))
		else notes.add(note)
	}

	remove(person: string, note: string): void {
		const notes = this.#notes.get(person)
		if (notes?.delete(note) === true && notes.size === 0) this.#notes.delete(person)
	}

	has(person: string): boolean {
		return this.#notes.has(person)
	}

	/** In order of path: what is made of them never hangs on the order of reading. */
	of(person: string): readonly string[] {
		return [...(this.#notes.get(person) ?? [])].sort()
	}
}
