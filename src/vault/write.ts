import type { TFile, Vault } from 'obsidian'

/**
 * The only file that writes to the vault, and only for a user's act (DESIGN 4 and 5).
 * Makes a new note, and its folder where it is missing. Rejects when there is a note of that path already.
 */
export async function createNote(vault: Vault, path: string, text: string): Promise<TFile> {
	const slash = path.lastIndexOf('/')
	const folder = slash < 0 ? '' : path.slice(0, slash)
	if (folder !== '' && vault.getFolderByPath(folder) === null) await vault.createFolder(folder)
	return await vault.create(path, text)
}
