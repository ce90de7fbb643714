import type { App } from 'obsidian'
import { onTestFinished } from 'vitest'
import { ActRunner } from '../../src/command/act-runner'
import { actsFor } from '../../src/command/acts'
import type { Me } from '../../src/contact/me'
import { OWN_PLAYBOOK } from '../../src/contact/playbook'
import type { Language } from '../../src/i18n/language'
import { wordsFor } from '../../src/i18n/words-for'
import { editRulesFrom } from '../../src/settings/rules-from'
import { settingsFrom } from '../../src/settings/settings'
import { tendContext } from '../../src/vault/context'
import type { TendContext } from '../../src/vault/ring'
import { Writer } from '../../src/vault/write'
import type { LiveVault } from '../vault/live-vault'
import { liveVault } from '../vault/live-vault'

/** A live vault in which acts are done as in the plugin. */
export interface ActVault extends LiveVault {
	readonly runner: ActRunner
	/** The text of a note as the vault has it. */
	readonly text: (path: string) => Promise<string>
	/** All Notices on the page, the oldest first. */
	readonly notices: () => string[]
}

/** Opens a vault of these files; `settings` as they stand in `data.json`. */
export async function actVault(files: Readonly<Record<string, string>>, settings: unknown = {}, language: Language = 'en', me: Me | null = null): Promise<ActVault> {
	const vault = await liveVault(files, settings)
	onTestFinished(() => document.body.replaceChildren())
	return { ...vault, runner: runnerOf(vault, settings, language, me), text: (path) => textIn(vault.app, path), notices: noticesShown }
}

function runnerOf({ app, ties }: LiveVault, settings: unknown, language: Language, me: Me | null): ActRunner {
	const rules = () => editRulesFrom(settingsFrom(settings), ties.rules, language)
	const nothing = () => undefined
	const context = (): TendContext =>
		tendContext({
			app,
			ties,
			week: () => settingsFrom(settings),
			language: () => language,
			words: () => wordsFor(language),
			playbook: () => OWN_PLAYBOOK,
			me: () => me,
			openSettings: nothing,
			createContact: nothing,
			createContactAt: nothing,
			openPeople: nothing,
			acts: actsFor(runner),
		})
	const runner: ActRunner = new ActRunner({
		app,
		writer: new Writer({ app, rules, wrote: (path, text) => ties.took(path, text) }),
		rules,
		words: wordsFor(language),
		language,
		today: () => ties.index.today,
		ties: () => ties.index.ties(),
		tie: (path) => ties.index.tie(path),
		compareNames: new Intl.Collator(language).compare,
		context,
	})
	return runner
}

export async function textIn(app: App, path: string): Promise<string> {
	const file = app.vault.getFileByPath(path)
	if (file === null) throw new Error(`There is no ${path}`)
	return await app.vault.read(file)
}

function noticesShown(): string[] {
	return [...document.querySelectorAll('.notice-message')].map(({ textContent }) => textContent)
}
