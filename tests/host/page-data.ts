import type { PluginManifest } from 'obsidian'

/** What the page gets from its server at the start. */
export interface PageData {
	readonly name: string
	readonly files: Readonly<Record<string, string>>
	/** When each file was last changed, in milliseconds since 1970. */
	readonly changed: Readonly<Record<string, number>>
	readonly manifest: PluginManifest
	/** Whether edits go back to the folder. */
	readonly canWrite: boolean
}

/** One act of the page on the folder. `before` is the text that the page last knew; the server checks it. */
export type DiskAct =
	| { readonly act: 'write'; readonly path: string; readonly text: string; readonly before: string | null }
	| { readonly act: 'remove'; readonly path: string; readonly before: string }
	| { readonly act: 'rename'; readonly from: string; readonly to: string; readonly before: string }

/** What the folder holds after an act that it did not do: its text now, null for nothing. */
export interface DiskConflict {
	readonly path: string
	readonly text: string | null
}

/** What the server tells the page without being asked. */
export type ServerNews =
	| { readonly news: 'reload' }
	| { readonly news: 'changed'; readonly path: string; readonly text: string | null }
