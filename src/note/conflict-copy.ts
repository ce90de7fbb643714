/**
 * Whether a file is the copy that a sync service left beside its original: `Anna (Conflicted copy …).md`,
 * `Anna (Max's conflicted copy …).md`, `Anna.sync-conflict-….md` (RULES 3).
 */
export function isConflictCopy(path: string): boolean {
	const name = path.slice(path.lastIndexOf('/') + 1)
	return /\.sync-conflict-|\((?:[^()]* )?conflicted copy\b[^()]*\)/i.test(name)
}
