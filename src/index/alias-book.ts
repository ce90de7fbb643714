/** Who bears which alias: the last resort of a link that finds no note (RULES 9). */
export class AliasBook {
	/** Normalised alias -> paths of the contacts who bear it. */
	readonly #bearers = new Map<string, Set<string>>()

	add(path: string, aliases: readonly string[]): void {
		for (const alias of aliases.map(normalised)) {
			const paths = this.#bearers.get(alias)
			if (paths === undefined) this.#bearers.set(alias, new Set([path]))
			else paths.add(path)
		}
	}

	remove(path: string, aliases: readonly string[]): void {
		for (const alias of aliases.map(normalised)) {
			const paths = this.#bearers.get(alias)
			if (paths?.delete(path) === true && paths.size === 0) this.#bearers.delete(alias)
		}
	}

	/** The one contact who bears the alias; null where nobody does, or several do. */
	bearer(alias: string): string | null {
		const paths = this.#bearers.get(normalised(alias))
		if (paths === undefined || paths.size !== 1) return null
		for (const path of paths) return path
		return null
	}

	/** Whether anybody bears the alias, be it several who share it. */
	isBorne(alias: string): boolean {
		return this.#bearers.has(normalised(alias))
	}
}

/** Spelt in any case, with accents composed in any way; blanks count, so that "Anna B" is not "Annab". */
export function normalised(alias: string): string {
	return alias.normalize('NFC').toLowerCase().trim()
}
