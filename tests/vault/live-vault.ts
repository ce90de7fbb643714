import type { App } from 'obsidian'
import { onTestFinished, vi } from 'vitest'
import type { Tie } from '../../src/contact/tie'
import { settingsChanged, tiesBy } from '../../src/settings/live-settings'
import { settingsFrom } from '../../src/settings/settings'
import type { LiveTies } from '../../src/vault/live-ties'
import { appWith, hostOf, settled } from '../host/test-app'

/** A vault with Tend's live index over it, every log read. */
export interface LiveVault {
	readonly app: App
	readonly ties: LiveTies
	/** The tie of a contact's note; throws where there is none. */
	readonly tie: (path: string) => Tie
	readonly paths: () => string[]
	/** Writes a note, new or known, as another program or the editor would. */
	readonly write: (path: string, text: string) => Promise<void>
	/** Changes the settings, given as they stand in `data.json`. */
	readonly change: (settings: unknown) => Promise<void>
	/** Waits until this holds. */
	readonly until: (holds: () => boolean) => Promise<void>
}

/** Opens a vault of these files; `settings` as they stand in `data.json`. */
export async function liveVault(files: Readonly<Record<string, string>>, settings: unknown = {}): Promise<LiveVault> {
	const app = await appWith(files)
	onTestFinished(() => hostOf(app).quit())
	return await liveTies(app, settings)
}

/** Tend's live index over an app that is there already. */
export async function liveTies(app: App, settings: unknown = {}): Promise<LiveVault> {
	let current = settingsFrom(settings)
	const ties = tiesBy(app, current)
	onTestFinished(() => ties.unload())
	ties.load()
	const until = async (holds: () => boolean) => {
		await vi.waitFor(() => {
			if (!holds()) throw new Error(`Never came to be: ${holds.toString()}`)
		}, WAITING)
	}
	await until(() => ties.ready && ties.progress === null)
	return {
		app,
		ties,
		until,
		change: async (changed) => {
			const before = current
			current = settingsFrom(changed)
			await settingsChanged(ties, before, current)
		},
		tie: (path) => {
			const tie = ties.index.tie(path)
			if (tie === undefined) throw new Error(`${path} is no contact`)
			return tie
		},
		paths: () => ties.index.ties().map(({ contact }) => contact.path),
		write: async (path, text) => {
			const file = app.vault.getFileByPath(path)
			if (file === null) await app.vault.create(path, text)
			else await app.vault.modify(file, text)
			await settled(app)
		},
	}
}

const WAITING = { timeout: 20_000, interval: 5 }
