import type { Page } from 'playwright-core'
import type { App } from '../host/app'

declare global {
	interface Window {
		/** The stand-in for Obsidian, as `tests/host/browser.ts` offers it to tests. */
		readonly host: { readonly app: App; readonly moveClockTo: (moment: string) => void }
		readonly axe: {
			readonly run: (inside: string) => Promise<{
				readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
			}>
		}
		/** Set by hostile notes, if anything of them ever ran. */
		readonly ran?: unknown
	}
}

/** Changes a note's text, as another view or another device would. */
export function rewriteNote(page: Page, path: string, from: string, to: string): Promise<void> {
	return page.evaluate(
		async ([note, before, after]) => {
			const { vault } = window.host.app
			const file = vault.getFileByPath(note)
			if (file === null) throw new Error(`There is no ${note}`)
			await vault.process(file, (text) => {
				if (!text.includes(before)) throw new Error(`${note} does not hold ${before}`)
				return text.replace(before, () => after)
			})
		},
		[path, from, to] as const,
	)
}

export async function createNote(page: Page, path: string, text: string): Promise<void> {
	await page.evaluate(async ([note, content]) => void (await window.host.app.vault.create(note, content)), [path, text] as const)
}

/** Renames a note with its links; without a new path it is deleted. */
export function moveNote(page: Page, path: string, to: string | null): Promise<void> {
	return page.evaluate(
		async ([from, target]) => {
			const { vault, fileManager } = window.host.app
			const file = vault.getFileByPath(from)
			if (file === null) throw new Error(`There is no ${from}`)
			if (target === null) await fileManager.trashFile(file)
			else await fileManager.renameFile(file, target)
		},
		[path, to] as const,
	)
}

/** A note's text as the vault has it. */
export function noteText(page: Page, path: string): Promise<string> {
	return page.evaluate((note) => window.host.app.vault.disk.read(note), path)
}

/** Every note's text, in one order. */
export function allTexts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { vault } = window.host.app
		return vault.getMarkdownFiles().map(({ path }) => vault.disk.read(path))
	})
}

/** Opens a note in the current tab. */
export function openNote(page: Page, path: string): Promise<void> {
	return page.evaluate(async (note) => {
		const { vault, workspace } = window.host.app
		const file = vault.getFileByPath(note)
		if (file === null) throw new Error(`There is no ${note}`)
		await workspace.getLeaf(false).openFile(file)
	}, path)
}

/** Lets every write take a while, as on a slow disk. */
export function slowWrites(page: Page, ms: number): Promise<void> {
	return page.evaluate((wait) => {
		const { vault } = window.host.app
		const process = vault.process.bind(vault)
		vault.process = async (...given) => {
			await new Promise((done) => window.setTimeout(done, wait))
			return process(...given)
		}
	}, ms)
}
