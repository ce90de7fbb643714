const MARK = /\.sync-conflict-[^.]*| *\((?:[^()]* )?conflicted copy\b[^()]*\)/i

/**
 * Whether a file is the copy that a sync service left beside its original: `Anna (Conflicted copy …).md`,
 * `Anna (Max's conflicted copy …).md`, `Anna.sync-conflict-….md` (RULES 3).
 */
export function isConflictCopy(path: string): boolean {
	return MARK.test(path.slice(path.lastIndexOf('/') + 1))
}

/** The path of the note that a conflict copy was made of; null: it is no copy. */
export function originalOf(path: string): string | null {
	const nameAt = path.lastIndexOf('/') + 1
	const name = path.slice(nameAt)
	return MARK.test(name) ? path.slice(0, nameAt) + name.replace(MARK, () => '') : null
}
