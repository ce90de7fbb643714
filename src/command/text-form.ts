import type { App } from 'obsidian'
import { Modal, Setting } from 'obsidian'
import { once } from './once'

/** What a form of one text is about. */
export interface TextQuestion {
	readonly title: string
	readonly label: string
	readonly value: string
	readonly save: string
	/** Does what the text is for; false leaves the form open, so that what was typed is not lost. */
	readonly done: (text: string) => Promise<boolean>
}

/** One text and a button; Enter saves. */
export class TextForm extends Modal {
	readonly #question: TextQuestion
	#text: string
	readonly #save = once(() => this.#write())

	constructor(app: App, question: TextQuestion) {
		super(app)
		this.#question = question
		this.#text = question.value
	}

	override onOpen(): void {
		const { title, label, save } = this.#question
		this.setTitle(title)
		this.contentEl.addClass('tend', 'tend-form')
		new Setting(this.contentEl).setName(label).addText((text) => {
			text.setValue(this.#text).onChange((value) => {
				this.#text = value
			})
			text.inputEl.addEventListener('keydown', (event) => {
				if (event.key !== 'Enter' || event.isComposing) return
				event.preventDefault()
				this.#save()
			})
			text.inputEl.focus()
		})
		new Setting(this.contentEl).setClass('tend-buttons').addButton((button) => button.setButtonText(save).setCta().onClick(this.#save))
	}

	override onClose(): void {
		this.contentEl.empty()
	}

	async #write(): Promise<void> {
		if (await this.#question.done(this.#text)) this.close()
	}
}
