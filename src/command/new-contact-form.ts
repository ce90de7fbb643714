import type { App, TFile } from 'obsidian'
import { Modal, Notice, Setting } from 'obsidian'
import type { Circle } from '../contact/circle'
import type { Words } from '../i18n/words'
import type { Settings } from '../settings/settings'
import type { NameProblem } from './new-contact'
import { nameProblem, newContactPath, newContactText, UNFIT_CHARACTERS } from './new-contact'
import { createNote } from '../vault/write'

const CIRCLE_CHOICES: Readonly<Record<string, Circle>> = { '1': 1, '2': 2, '3': 3 }

/** Asks for a name and a circle, makes the note and opens it in a tab of its own. */
export class NewContactForm extends Modal {
	readonly #words: Words
	readonly #settings: Settings
	#name = ''
	#circle: Circle | null = null
	#nameSetting: Setting | null = null

	constructor(app: App, words: Words, settings: Settings) {
		super(app)
		this.#words = words
		this.#settings = settings
	}

	override onOpen(): void {
		const words = this.#words.newContact
		this.setTitle(words.title)
		this.#nameSetting = new Setting(this.contentEl).setName(words.name).addText((text) => {
			text.setPlaceholder(words.namePlaceholder).onChange((name) => {
				this.#name = name
				this.#nameSetting?.setErrorMessage(null)
			})
			text.inputEl.addEventListener('keydown', (event) => {
				if (event.key !== 'Enter' || event.isComposing) return
				event.preventDefault()
				void this.#create()
			})
			text.inputEl.focus()
		})
		new Setting(this.contentEl).setName(words.circle).addDropdown((dropdown) => {
			dropdown.addOption('', this.#words.noCircle)
			for (const [key, circle] of Object.entries(CIRCLE_CHOICES)) {
				dropdown.addOption(key, `${key}. ${this.#words.circles[circle]}`)
			}
			dropdown.onChange((key) => {
				this.#circle = CIRCLE_CHOICES[key] ?? null
			})
		})
		new Setting(this.contentEl)
			.addButton((button) => button.setButtonText(words.cancel).onClick(() => this.close()))
			.addButton((button) => button.setButtonText(words.create).setCta().onClick(() => void this.#create()))
	}

	override onClose(): void {
		this.contentEl.empty()
	}

	async #create(): Promise<void> {
		const problem = nameProblem(this.app, this.#name)
		if (problem !== null) {
			this.#nameSetting?.setErrorMessage(this.#say(problem))
			return
		}
		const file = await this.#note()
		if (file === null) return
		this.close()
		await this.app.workspace.getLeaf('tab').openFile(file)
	}

	/** Null where the vault refused; the user has been told. */
	async #note(): Promise<TFile | null> {
		const contact = { name: this.#name.trim(), circle: this.#circle }
		const path = newContactPath(this.app, this.#settings, contact.name)
		const text = newContactText(contact, this.#settings, this.#words.newContact.logHeading)
		try {
			return await createNote(this.app.vault, path, text)
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error)
			new Notice(this.#words.notices.notCreated(contact.name, reason))
			return null
		}
	}

	#say(problem: NameProblem): string {
		const words = this.#words.newContact
		if (problem.kind === 'missing') return words.nameMissing
		return problem.kind === 'unfit' ? words.nameUnfit(UNFIT_CHARACTERS) : words.nameTaken(problem.path)
	}
}
