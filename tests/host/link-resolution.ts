import type { TFile } from './file'
import { folderOf } from './note-path'

/** As Obsidian compares names: NFC, any case. */
function folded(path: string): string {
	return path.normalize('NFC').toLowerCase()
}

function lastPart(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1)
}

/** `../Anna` as seen from a folder; null when it leads out of the vault. */
function fromRoot(link: string, folder: string): string | null {
	const parts = folder === '/' ? [] : folder.split('/')
	for (const part of link.split('/')) {
		if (part === '..') {
			if (parts.pop() === undefined) return null
		} else if (part !== '.' && part !== '') {
			parts.push(part)
		}
	}
	return parts.join('/')
}

/** Which note a link means. A file that takes another path is to be removed and added anew. Aliases are no links in Obsidian; only paths and file names are. */
export class LinkResolution {
	readonly #byName = new Map<string, { readonly file: TFile; readonly path: string }[]>()

	add(file: TFile): void {
		const name = folded(file.name)
		this.#byName.set(name, [...(this.#byName.get(name) ?? []), { file, path: folded(file.path) }])
	}

	/** Forgets a file that bore `name`, extension included. */
	remove(file: TFile, name: string): void {
		const rest = (this.#byName.get(folded(name)) ?? []).filter((each) => each.file !== file)
		if (rest.length > 0) this.#byName.set(folded(name), rest)
		else this.#byName.delete(folded(name))
	}

	/** How many files bear this name, extension included. */
	countOf(name: string): number {
		return this.#byName.get(folded(name))?.length ?? 0
	}

	/**
	 * The file that `linkpath` means in the note at `sourcePath`: the exact path first, then a file whose path ends
	 * so, one in the source's folder before others, the shortest path before longer ones.
	 */
	resolve(linkpath: string, sourcePath: string): TFile | null {
		const link = folded(linkpath.replace(/\\/g, '/').replace(/[\u00A0\u202F]/g, ' ').trim())
		const folder = folded(folderOf(sourcePath))
		if (link.startsWith('./') || link.startsWith('../')) {
			const path = fromRoot(link, folder)
			return path === null ? null : this.#exact(path)
		}
		if (link.startsWith('/')) return this.#exact(link.slice(1))
		if (link === '') return null
		return this.#exact(link) ?? this.#nearest(link, folder)
	}

	#candidates(link: string): { file: TFile; path: string; wanted: string }[] {
		return [link, `${link}.md`].flatMap((wanted) =>
			(this.#byName.get(lastPart(wanted)) ?? []).map((found) => ({ ...found, wanted })),
		)
	}

	#exact(link: string): TFile | null {
		return this.#candidates(link).find(({ path, wanted }) => path === wanted)?.file ?? null
	}

	#nearest(link: string, folder: string): TFile | null {
		const isBeside = (path: string): boolean => folder === '/' || path.startsWith(`${folder}/`)
		const found = this.#candidates(link)
			.filter(({ path, wanted }) => path.endsWith(`/${wanted}`))
			.sort((a, b) => Number(isBeside(b.path)) - Number(isBeside(a.path)) || a.path.length - b.path.length)
		return found[0]?.file ?? null
	}
}
