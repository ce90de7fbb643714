import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import type { Dirent, Stats } from 'node:fs'
import path from 'node:path'

/** A file or folder below the vault's root that cannot be read. */
export interface UnreadFile {
	/** As in the vault: relative, with `/`, NFC. */
	readonly path: string
	readonly reason: string
}

/** The notes of a folder. */
export interface Folder {
	/** Path -> text, in order of path. */
	readonly notes: ReadonlyMap<string, string>
	readonly unread: readonly UnreadFile[]
}

/** A folder still to be read: where it is on the disk, and its path in the vault. */
interface Place {
	readonly onDisk: string
	readonly inVault: string
}

/**
 * Reads every note of a folder and of those below it (RULES, "The folder reader"): paths relative, with `/`, NFC;
 * a BOM is left out and bad UTF-8 becomes U+FFFD. What begins with a dot is skipped; a folder may be called `X.md`.
 * Links to folders are followed, after all real ones and each folder once, so that they cannot go round in a circle.
 * Throws where the folder itself is missing, is none or cannot be read.
 */
export function readFolder(root: string): Folder {
	const notes = new Map<string, string>()
	const unread: UnreadFile[] = []
	const seen = new Set<string>()
	const linked: Place[] = []

	const readNote = ({ onDisk, inVault }: Place): void => {
		if (notes.has(inVault)) return
		try {
			notes.set(inVault, new TextDecoder().decode(readFileSync(onDisk)))
		} catch (error) {
			unread.push({ path: inVault, reason: reasonOf(error) })
		}
	}
	const enter = (place: Place, entry: Dirent): void => {
		if (entry.name.startsWith('.')) return
		const below = { onDisk: path.join(place.onDisk, entry.name), inVault: joined(place.inVault, entry.name) }
		const kind = entry.isSymbolicLink() ? linkedKind(below.onDisk) : kindOf(entry)
		if (kind === 'folder' && entry.isSymbolicLink()) linked.push(below)
		else if (kind === 'folder') readBelow(below)
		else if (kind === 'file' && entry.name.endsWith('.md')) readNote(below)
	}
	const readBelow = (place: Place): void => {
		try {
			const real = realpathSync(place.onDisk)
			if (seen.has(real)) return
			seen.add(real)
			for (const entry of readdirSync(place.onDisk, { withFileTypes: true })) enter(place, entry)
		} catch (error) {
			if (place.inVault === '') throw error
			unread.push({ path: place.inVault, reason: reasonOf(error) })
		}
	}

	readBelow({ onDisk: root, inVault: '' })
	for (let next = linked.shift(); next !== undefined; next = linked.shift()) readBelow(next)
	return { notes: new Map([...notes].sort(([a], [b]) => (a < b ? -1 : 1))), unread }
}

function joined(folder: string, name: string): string {
	return (folder === '' ? name : `${folder}/${name}`).normalize('NFC')
}

type Kind = 'folder' | 'file' | 'other'

function kindOf(entry: Dirent | Stats): Kind {
	return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other'
}

/** What a link leads to; one that leads nowhere, or to itself, is a file that cannot be read. */
function linkedKind(onDisk: string): Kind {
	try {
		return kindOf(statSync(onDisk))
	} catch {
		return 'file'
	}
}

/** Without the place on this disk, so that it reads the same everywhere. */
function reasonOf(error: unknown): string {
	const reason = error instanceof Error ? error.message : String(error)
	return reason.replace(/, \w+ '.*'$/s, '')
}
