/** A path as Obsidian keeps it: `/` between parts, none at the ends, plain spaces, NFC; the root is `/`. */
export function normalizePath(path: string): string {
	const plain = path.replace(/[\u00A0\u202F]/g, ' ').replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, '')
	return plain === '' ? '/' : plain.normalize('NFC')
}

/** The folder a path stands in; `/` at the top. */
export function folderOf(path: string): string {
	const at = path.lastIndexOf('/')
	return at < 0 ? '/' : path.slice(0, at)
}

/** The last part of a path, extension included; empty for the root. */
export function nameOf(path: string): string {
	return path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1)
}

/** `name` in `folder`, whichever folder that is. */
export function pathIn(folder: string, name: string): string {
	return folder === '/' || folder === '' ? name : `${folder}/${name}`
}

/** Whether a part of the path begins with a dot: Obsidian shows no such file as a note. */
export function isHidden(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.'))
}
