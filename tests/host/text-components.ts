import { ValueComponent } from './base-component'
import { setIcon } from './icons'

export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> {
	readonly inputEl: T
	#callback: ((value: string) => unknown) | null = null

	constructor(inputEl: T) {
		super()
		this.inputEl = inputEl
		inputEl.addEventListener('input', () => this.onChanged())
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled
		return super.setDisabled(disabled)
	}

	getValue(): string {
		return this.inputEl.value
	}

	setValue(value: string): this {
		this.inputEl.value = value
		return this
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder
		return this
	}

	onChanged(): void {
		this.#callback?.(this.getValue())
	}

	onChange(callback: (value: string) => unknown): this {
		this.#callback = callback
		return this
	}
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: false } }))
	}
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('textarea', { attr: { spellcheck: false } }))
	}
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	readonly clearButtonEl: HTMLElement

	constructor(containerEl: HTMLElement) {
		const box = containerEl.createDiv('search-input-container')
		super(box.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: false } }))
		this.clearButtonEl = box.createDiv('search-input-clear-button')
		setIcon(this.clearButtonEl, 'x')
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('')
			this.onChanged()
			this.inputEl.focus()
		})
	}
}
