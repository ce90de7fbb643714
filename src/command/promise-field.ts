import { Setting } from 'obsidian'
import type { NewPromise } from '../edit/promise-text'
import type { ActPort } from './act-runner'
import { DayField } from './day-field'

/** A promise as it is typed: what, and by when. */
export class PromiseField {
	readonly #due: DayField
	#input: HTMLInputElement | null = null
	#text = ''

	/** `by` names the field of its day. */
	constructor(parent: HTMLElement, name: string, by: string, port: ActPort, changed: () => void) {
		const setting = new Setting(parent).setName(name).addText((text) => {
			this.#input = text.inputEl
			text.onChange((value) => {
				this.#text = value
				changed()
			})
		})
		this.#due = new DayField(setting, port, 'future', '', changed, by)
	}

	/** What is promised; null: nothing. */
	get said(): Pick<NewPromise, 'text' | 'due'> | null {
		return this.#text.trim() === '' ? null : { text: this.#text, due: this.#due.day }
	}

	/** Whether its day can be read, or there is none; if not, the reader is told. */
	isRight(): boolean {
		return this.#due.isRight(true)
	}

	/** What was promised stands in a note. */
	clear(): void {
		this.#text = ''
		if (this.#input !== null) this.#input.value = ''
		this.#due.clear()
	}
}
