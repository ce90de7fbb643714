/**
 * A set of note paths that links are resolved in as Obsidian does: the whole path first, then the base name,
 * nearest first (RULES 9). For where there is no Obsidian to ask.
 */
export class LinkPaths {
	/** Normalised base name -> paths as they were added. */
	readonly #byName = new Map<string, Set<string>>()

	/** Adds a path, relative to the vault's root, with `/`. */
	add(path: string): void {
		const name = baseName(normalised(path))
		const paths = this.#byName.get(name)
		if (paths === undefined) this.#byName.set(name, new Set([path]))
		else paths.add(path)
	}

	remove(path: string): void {
		const name = baseName(normalised(path))
		const paths = this.#byName.get(name)
		if (paths?.delete(path) === true && paths.size === 0) this.#byName.delete(name)
	}

	/**
	 * The path that a link points to, as it was added; null: there is no such note. Case and the way in which
	 * accents are composed do not matter; `.md` may be left out. A link that begins with `/`, `./` or `../` says the
	 * whole path.
	 *
	 * @param link the target, decoded, without heading and display text
	 * @param from path of the note in which the link stands
	 */
	resolve(link: string, from: string): string | null {
		const target = normalised(link.replace(/\\/g, '/').replace(/[\u00A0\u202F]/g, ' ').trim())
		const folder = folderOf(normalised(from))
		if (target === '') return null
		if (target.startsWith('/')) return this.#exact(target.slice(1))
		if (!/^\.\.?\//.test(target)) return this.#exact(target) ?? this.#nearest(target, folder)
		const path = fromRoot(target, folder)
		return path === null ? null : this.#exact(path)
	}

	#exact(target: string): string | null {
		return this.#candidates(target).find(({ path, wanted }) => normalised(path) === wanted)?.path ?? null
	}

	#nearest(target: string, folder: string): string | null {
		let best: string | null = null
		for (const { path, wanted } of this.#candidates(target)) {
			if (!normalised(path).endsWith(`/${wanted}`)) continue
			if (best === null || isNearer(path, best, folder)) best = path
		}
		return best
	}

	/** The paths whose base name is that of the link, as it stands and with `.md`, and the path it then wants. */
	#candidates(target: string): { path: string; wanted: string }[] {
		return [target, `${target}.md`].flatMap((wanted) =>
			[...(this.#byName.get(baseName(wanted)) ?? [])].map((path) => ({ path, wanted })),
		)
	}
}

/** Of two notes of one name: that in the link's own folder or below it, then that of the shorter path. */
function isNearer(path: string, other: string, folder: string): boolean {
	const within = isWithin(path, folder)
	if (within !== isWithin(other, folder)) return within
	return path.length === other.length ? path < other : path.length < other.length
}

function isWithin(path: string, folder: string): boolean {
	return folder === '' || normalised(path).startsWith(`${folder}/`)
}

/** A path as seen from a folder, from the root; null when it leads out of the vault. */
function fromRoot(target: string, folder: string): string | null {
	const parts = folder === '' ? [] : folder.split('/')
	for (const part of target.split('/')) {
		if (part === '..' && parts.pop() === undefined) return null
		if (part !== '..' && part !== '.' && part !== '') parts.push(part)
	}
	return parts.join('/')
}

function normalised(path: string): string {
	return path.normalize('NFC').toLowerCase()
}

function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1)
}

function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
