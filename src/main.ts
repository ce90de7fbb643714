import { Notice, Plugin } from 'obsidian'
import { ActRunner } from './command/act-runner'
import { actCommands, actsFor } from './command/acts'
import { NewContactForm } from './command/new-contact-form'
import { openCommands, openDashboard, openPeople } from './command/open'
import { openSettingsTab } from './command/open-settings'
import { newNameIn, registerMenus } from './command/person-menus'
import type { Language } from './i18n/language'
import type { Words } from './i18n/words'
import { wordsFor } from './i18n/words-for'
import { wordsBy } from './i18n/words-named-by'
import { errorText } from './note/error-text'
import { settingsChanged, tiesBy } from './settings/live-settings'
import { editRulesFrom } from './settings/rules-from'
import type { Settings } from './settings/settings'
import { settingsFrom } from './settings/settings'
import { TendSettingTab } from './settings/settings-tab'
import { tendContext } from './vault/context'
import { interfaceLanguage } from './vault/interface-language'
import type { LiveTies } from './vault/live-ties'
import { MeNote } from './vault/me-note'
import { PlaybookNote } from './vault/playbook-note'
import type { TendContext } from './vault/ring'
import { Writer } from './vault/write'
import { DASHBOARD_VIEW, DashboardView } from './view/dashboard-view'
import { HOVER_SOURCE } from './view/open-note'
import { PANEL_VIEW, PanelView } from './view/panel-view'

/** Builds the ring of DESIGN 4 and registers it with Obsidian; all that lives here ends when the plugin does. */
export default class TendPlugin extends Plugin {
	declare settings: Settings
	#ties: LiveTies | null = null
	#playbook: PlaybookNote | null = null
	#me: MeNote | null = null
	readonly #language: Language = interfaceLanguage()
	readonly #words: Words = wordsFor(this.#language)

	override async onload(): Promise<void> {
		this.settings = settingsFrom(await this.#stored())
		const { app } = this
		const ties = this.addChild(tiesBy(app, this.settings))
		this.#ties = ties
		const settings = () => this.settings
		const language = () => this.#language
		const playbookNote = this.addChild(this.#playbookBy(ties))
		this.#playbook = playbookNote
		const playbook = () => playbookNote.playbook
		const meNote = this.addChild(this.#meBy(ties))
		this.#me = meNote
		const me = () => meNote.me
		const words = wordsBy(playbook, this.#words)
		const runner = this.#runner(ties, words, () => context)
		const createContact = (name = '') => new NewContactForm(runner, this.settings, name).open()
		const createContactAt = (organization: string) => new NewContactForm(runner, this.settings, '', organization).open()
		const openSettings = () => void openSettingsTab(app, this.manifest.id)
		const acts = actsFor(runner)
		const context: TendContext = tendContext({ app, ties, week: settings, language, words, playbook, me, openSettings, createContact: () => createContact(), createContactAt, openPeople: (filter) => void openPeople(app, filter), acts })

		this.registerView(PANEL_VIEW, (leaf) => new PanelView(leaf, context))
		this.registerView(DASHBOARD_VIEW, (leaf) => new DashboardView(leaf, context))
		this.registerHoverLinkSource(HOVER_SOURCE, { display: this.#words.tend, defaultMod: true })
		const newContact = () => createContact(this.#nameInEditor())
		for (const command of openCommands(app, this.#words, newContact)) this.addCommand(command)
		for (const command of actCommands(runner)) this.addCommand(command)
		registerMenus(this, runner, createContact)
		this.registerEvent(app.vault.on('rename', (file, from) => runner.renamed(from, file.path)))
		this.addRibbonIcon('sprout', this.#words.commands.openDashboard, () => void openDashboard(app))
		const change = (changed: Settings) => this.#change(changed)
		this.addSettingTab(new TendSettingTab(app, this, { settings, change, language, words, playbook, me: () => meNote.reading, onChange: (redraw) => ties.onChange(redraw) }))
	}

	/** Another device has changed the settings. */
	override async onExternalSettingsChange(): Promise<void> {
		await this.#takeOver(settingsFrom(await this.#stored()))
	}

	#playbookBy(ties: LiveTies): PlaybookNote {
		return new PlaybookNote({
			app: this.app,
			path: () => this.settings.playbookNote,
			changed: () => ties.redraw(),
			moved: (path) => void this.#change({ ...this.settings, playbookNote: path }),
		})
	}

	#meBy(ties: LiveTies): MeNote {
		return new MeNote({
			app: this.app,
			path: () => this.settings.meNote,
			vocabulary: () => ties.rules.vocabulary,
			changed: () => ties.redraw(),
			moved: (path) => void this.#change({ ...this.settings, meNote: path }),
		})
	}

	#runner(ties: LiveTies, words: () => Words, context: () => TendContext): ActRunner {
		const { app } = this
		const language = this.#language
		const rules = () => editRulesFrom(this.settings, ties.rules, language)
		return new ActRunner({
			app,
			writer: new Writer({ app, rules, wrote: (path, text) => ties.took(path, text) }),
			rules,
			get words() {
				return words()
			},
			language,
			today: () => ties.index.today,
			ties: () => ties.index.ties(),
			tie: (path) => ties.index.tie(path),
			compareNames: new Intl.Collator(language).compare,
			context,
		})
	}

	/** Whom the open note's selection or link names; empty: nobody new. */
	#nameInEditor(): string {
		const { activeEditor } = this.app.workspace
		const editor = activeEditor?.editor
		return editor === undefined ? '' : newNameIn(this.app, editor, activeEditor?.file?.path ?? '')
	}

	/** A broken `data.json` must not keep the plugin from starting; it stays as it is until a setting is changed. */
	async #stored(): Promise<unknown> {
		try {
			return await this.loadData()
		} catch {
			return null
		}
	}

	async #change(settings: Settings): Promise<void> {
		await this.#takeOver(settings)
		try {
			await this.saveData(settings)
		} catch (error) {
			new Notice(this.#words.notices.settingsNotSaved(errorText(error)))
		}
	}

	async #takeOver(settings: Settings): Promise<void> {
		const before = this.settings
		this.settings = settings
		if (before.playbookNote !== settings.playbookNote) await this.#playbook?.read()
		if (this.#ties !== null) await settingsChanged(this.#ties, before, settings)
		this.#me?.read()
	}
}
