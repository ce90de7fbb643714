import type { Vault } from 'obsidian'
import { normalizePath } from 'obsidian'
import type { Day } from '../note/day'
import { dayInName } from '../note/day'
import { dailyFormat } from './daily-format'

/**
 * Which day a note's path stands for, by the core "Daily notes" settings (RULES 13).
 *
 * Obsidian has no public call for them, so their file in the configuration folder is read: `folder` and `format`.
 * Without that file, or with a format that names no whole day, a note is dated by its name as in any folder of files
 * (`dayInName`). The settings are read at the start and when Tend's settings change.
 */
export async function dailyNoteDays(vault: Vault): Promise<(path: string) => Day | null> {
	const options = await dailyNoteOptions(vault)
	if (options === null) return dayInName
	const dayFrom = dailyFormat(options.format)
	if (dayFrom === null) return dayInName
	const prefix = options.folder === '' ? '' : `${options.folder}/`
	return (path) => {
		if (!path.startsWith(prefix) || !path.endsWith('.md')) return null
		return dayFrom(path.slice(prefix.length, -'.md'.length))
	}
}

interface DailyNoteOptions {
	/** Without slashes at its ends; empty for the vault itself. */
	readonly folder: string
	readonly format: string
}

async function dailyNoteOptions(vault: Vault): Promise<DailyNoteOptions | null> {
	const path = normalizePath(`${vault.configDir}/daily-notes.json`)
	try {
		if (!(await vault.adapter.exists(path))) return null
		const options: unknown = JSON.parse(await vault.adapter.read(path))
		if (typeof options !== 'object' || options === null) return null
		const folder = 'folder' in options && typeof options.folder === 'string' ? options.folder.trim() : ''
		const format = 'format' in options && typeof options.format === 'string' ? options.format.trim() : ''
		return {
			folder: folder.replace(/^\/+/, '').replace(/\/+$/, ''),
			format: format === '' ? 'YYYY-MM-DD' : format,
		}
	} catch {
		// Another program's file: whatever is wrong with it, names still tell the day.
		return null
	}
}
