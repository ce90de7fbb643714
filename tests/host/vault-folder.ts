// By name: the build gives gray-matter a Buffer of its own.
import { Buffer } from 'node:buffer'
import * as fs from 'node:fs'
import * as path from 'node:path'
import type { DiskAct, DiskConflict } from './page-data'

/** Hidden files that the page may know: Obsidian's daily-notes setting and the plugin's own data. */
const KNOWN_HIDDEN = ['.obsidian/daily-notes.json', '.obsidian/plugins/tend/data.json']

interface Known {
	readonly onDisk: string
	readonly mtimeMs: number
	readonly size: number
}

/** A vault's folder on the disk. Nothing outside it is read or written, and no file that changed meanwhile. */
export class VaultFolder {
	readonly root: string
	/** By path as the page knows it: `/`, NFC. The name on the disk may be decomposed. */
	#known = new Map<string, Known>()

	/** Throws when there is no such folder, or it cannot be read. */
	constructor(root: string) {
		this.root = fs.realpathSync(root)
		fs.readdirSync(this.root)
	}

	/** Every note by its path, and the known hidden files. */
	read(): Record<string, string> {
		this.#known = this.#scan()
		const files: Record<string, string> = {}
		for (const [inVault, { onDisk }] of this.#known) files[inVault] = fs.readFileSync(onDisk, 'utf8')
		return files
	}

	/** When each file that `read` found was last changed, in milliseconds since 1970. */
	changed(): Record<string, number> {
		return Object.fromEntries([...this.#known].map(([inVault, { mtimeMs }]) => [inVault, mtimeMs]))
	}

	/** What changed on the disk since it was last looked at: texts, null for files that are gone. */
	changes(): DiskConflict[] {
		const now = this.#scan()
		const changed = [...now].filter(([inVault, file]) => {
			const before = this.#known.get(inVault)
			return before === undefined || before.mtimeMs !== file.mtimeMs || before.size !== file.size
		})
		const gone = [...this.#known.keys()].filter((inVault) => !now.has(inVault))
		this.#known = now
		return [
			...changed.map(([inVault, { onDisk }]) => ({ path: inVault, text: fs.readFileSync(onDisk, 'utf8') })),
			...gone.map((inVault) => ({ path: inVault, text: null })),
		]
	}

	/** Does an act of the page; the answer is the conflict that forbade it, or null. Throws on a path it may not touch. */
	apply(act: DiskAct): DiskConflict | null {
		const from = act.act === 'rename' ? act.from : act.path
		const onDisk = this.#place(from)
		if (!this.#holds(onDisk, act.before)) return { path: from, text: this.#textAt(onDisk) }
		if (act.act === 'write') {
			fs.mkdirSync(path.dirname(onDisk), { recursive: true })
			fs.writeFileSync(onDisk, act.text)
			this.#look(from, onDisk)
		} else if (act.act === 'remove') {
			fs.rmSync(onDisk)
			this.#known.delete(from)
		} else {
			const to = this.#place(act.to)
			if (fs.existsSync(to) && !isSameFile(onDisk, to)) return { path: act.to, text: this.#textAt(to) }
			fs.mkdirSync(path.dirname(to), { recursive: true })
			fs.renameSync(onDisk, to)
			this.#known.delete(from)
			this.#look(act.to, to)
		}
		return null
	}

	#scan(): Map<string, Known> {
		const found = new Map<string, Known>()
		const add = (inVault: string, onDisk: string): void => {
			const { mtimeMs, size } = fs.statSync(onDisk)
			found.set(inVault.normalize('NFC'), { onDisk, mtimeMs, size })
		}
		const enter = (folder: string, inVault: string): void => {
			for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
				// Links are not followed: they may lead outside.
				if (entry.name.startsWith('.')) continue
				const onDisk = path.join(folder, entry.name)
				if (entry.isDirectory()) enter(onDisk, `${inVault}${entry.name}/`)
				else if (entry.isFile() && entry.name.endsWith('.md')) add(inVault + entry.name, onDisk)
			}
		}
		enter(this.root, '')
		for (const hidden of KNOWN_HIDDEN) {
			const onDisk = path.join(this.root, hidden)
			if (fs.existsSync(onDisk) && this.#isInside(onDisk)) add(hidden, onDisk)
		}
		return found
	}

	#look(inVault: string, onDisk: string): void {
		const { mtimeMs, size } = fs.statSync(onDisk)
		this.#known.set(inVault, { onDisk, mtimeMs, size })
	}

	/** The bytes must be those that the page knows: a text that is no UTF-8 is never written over. */
	#holds(onDisk: string, text: string | null): boolean {
		if (!fs.existsSync(onDisk)) return text === null
		return text !== null && fs.readFileSync(onDisk).equals(Buffer.from(text))
	}

	#textAt(onDisk: string): string | null {
		return fs.existsSync(onDisk) ? fs.readFileSync(onDisk, 'utf8') : null
	}

	#place(inVault: string): string {
		const known = this.#known.get(inVault)?.onDisk
		if (known !== undefined) return known
		const parts = inVault.split('/')
		const isPlain = parts.every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\\0]/.test(part))
		const isNote = inVault.endsWith('.md') && parts.every((part, at) => !part.startsWith('.') || isTrash(part, at))
		const onDisk = path.join(this.root, ...parts)
		if (!isPlain || !(isNote || KNOWN_HIDDEN.includes(inVault)) || !this.#isInside(onDisk)) {
			throw new Error(`The page may not touch ${inVault}`)
		}
		return onDisk
	}

	/** The nearest folder that exists must really lie in the vault, links followed. */
	#isInside(onDisk: string): boolean {
		let nearest = onDisk
		while (!fs.existsSync(nearest)) nearest = path.dirname(nearest)
		const real = fs.realpathSync(nearest)
		return real === this.root || real.startsWith(this.root + path.sep)
	}
}

function isTrash(part: string, at: number): boolean {
	return at === 0 && part === '.trash'
}

/** A rename that changes only the case of a letter finds "another" file where the disk ignores case. */
function isSameFile(a: string, b: string): boolean {
	return fs.statSync(a).ino === fs.statSync(b).ino
}
