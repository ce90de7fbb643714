import type { Setting } from 'obsidian'
import { sayDay } from '../i18n/say-day'
import type { Day } from '../note/day'
import type { Lean } from '../note/natural-day'
import { naturalDay } from '../note/natural-day'
import type { ActPort } from './act-runner'

/** A day as it is typed ("yesterday", «в пятницу»), with the day that it is read as beside it. */
export class DayField {
	readonly #setting: Setting
	readonly #port: ActPort
	readonly #lean: Lean
	readonly #readEl: HTMLElement
	#text: string
	#input: HTMLInputElement | null = null
	#day: Day | null = null

	/** `label` names the field where it is not the only one of its row. */
	constructor(setting: Setting, port: ActPort, lean: Lean, text: string, changed: () => void, label = '') {
		this.#setting = setting
		this.#port = port
		this.#lean = lean
		this.#text = text
		setting.setClass(label === '' ? 'tend-day' : 'tend-pair').addText((field) => {
			if (label !== '') field.setPlaceholder(label).inputEl.setAttrs({ 'aria-label': label, 'aria-labelledby': null })
			this.#input = field.inputEl
			field.setValue(text).onChange((value) => {
				this.#text = value
				this.#draw()
				changed()
			})
		})
		this.#readEl = setting.controlEl.createSpan({ cls: 'tend-read', attr: { role: 'status' } })
		this.#draw()
	}

	/** The day that is shown, though midnight may have passed since; null: it is empty or cannot be read. */
	get day(): Day | null {
		return this.#day
	}

	/** Whether the field says a day, or nothing where nothing is allowed; if not, the reader is told. */
	isRight(mayBeEmpty: boolean): boolean {
		const isRight = this.day !== null || (mayBeEmpty && this.#text.trim() === '')
		this.#setting.setErrorMessage(isRight ? null : this.#port.words.acts.choose.noSuchDay)
		return isRight
	}

	/** Its day stands in a note. */
	clear(): void {
		this.#text = ''
		if (this.#input !== null) this.#input.value = ''
		this.#draw()
	}

	#draw(): void {
		const day = naturalDay(this.#text, this.#port.today(), this.#lean)
		this.#day = day
		this.#setting.setErrorMessage(null)
		this.#readEl.setText(day === null ? '' : sayDay(day, this.#port.language, 'heading', this.#port.today()))
	}
}
