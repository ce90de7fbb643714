import { Modal, Setting } from 'obsidian'
import type { Circle } from '../contact/circle'
import { noteName } from '../contact/note-name'
import type { NewContact } from '../edit/plan-contact'
import type { Words } from '../i18n/words'
import type { Settings } from '../settings/settings'
import type { NameProblem } from './new-contact'
import { nameProblem, newContactPath, textAt, textForContact, UNFIT_CHARACTERS } from './new-contact'
import type { ActRunner } from './act-runner'

const CIRCLE_CHOICES: Readonly<Record<string, Circle>> = { '1': 1, '2': 2, '3': 3 }

/** Asks for a name and a circle, makes the note and opens it in a tab of its own. */
export class NewContactForm extends Modal {
	readonly #runner: ActRunner
	readonly #words: Words
	readonly #settings: Settings
	readonly #organization: string | null
	#name: string
	#circle: Circle | null = null
	#nameSetting: Setting | null = null
	/** While the note is being made: a second press makes no second one. */
	#isCreating = false

	/** @param organization the note of where the new contact works; null: nothing is known of it */
	constructor(runner: ActRunner, settings: Settings, name = '', organization: string | null = null) {
		super(runner.port.app)
		this.#runner = runner
		this.#words = runner.port.words
		this.#settings = settings
		this.#name = name
		this.#organization = organization
	}

	override onOpen(): void {
		const words = this.#words.newContact
		this.setTitle(words.title)
		this.contentEl.addClass('tend', 'tend-form')
		this.#nameSetting = new Setting(this.contentEl).setName(words.name).addText((text) => {
			text.setPlaceholder(words.namePlaceholder).setValue(this.#name).onChange((name) => {
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
		if (this.#organization !== null) {
			new Setting(this.contentEl).setName(this.#words.card.organization).controlEl.setText(noteName(this.#organization))
		}
		new Setting(this.contentEl)
			.setClass('tend-buttons')
			.addButton((button) => button.setButtonText(words.cancel).onClick(() => this.close()))
			.addButton((button) => button.setButtonText(words.create).setCta().onClick(() => void this.#create()))
	}

	override onClose(): void {
		this.contentEl.empty()
	}

	async #create(): Promise<void> {
		if (this.#isCreating) return
		const problem = nameProblem(this.app, this.#name)
		if (problem !== null) {
			this.#nameSetting?.setErrorMessage(this.#say(problem))
			return
		}
		const contact = { name: this.#name.trim(), circle: this.#circle }
		const path = newContactPath(this.app, this.#settings, contact.name)
		const text = this.#text(contact, path)
		this.#isCreating = true
		const file = await this.#runner.create(path, text, `${this.#words.acts.done.created}: ${contact.name}`)
		this.#isCreating = false
		if (file === null) return
		this.close()
		await this.app.workspace.getLeaf('tab').openFile(file)
	}

	async #text(contact: NewContact, path: string): Promise<string> {
		const { port } = this.#runner
		const text = await textForContact(this.app, contact, this.#settings, port.rules(), port.today())
		return this.#organization === null ? text : textAt(this.app, this.#organization, text, path, port.rules())
	}

	#say(problem: NameProblem): string {
		const words = this.#words.newContact
		if (problem.kind === 'missing') return words.nameMissing
		return problem.kind === 'unfit' ? words.nameUnfit(UNFIT_CHARACTERS) : words.nameTaken(problem.path)
	}
}
