import type { App } from './app'
import { Chooser, type SuggestionOwner } from './chooser'
import { Scope } from './keymap'

/** Suggestions beneath a field of a form. */
export abstract class AbstractInputSuggest<T> implements SuggestionOwner<T> {
	readonly app: App
	readonly scope = new Scope()
	limit = 100
	readonly #input: HTMLInputElement | HTMLDivElement
	readonly #el = createDiv('suggestion-container')
	readonly #chooser: Chooser<T>
	#onSelect: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null
	#asked = 0

	constructor(app: App, textInputEl: HTMLInputElement | HTMLDivElement) {
		this.app = app
		this.#input = textInputEl
		this.#chooser = new Chooser(this, this.#el.createDiv('suggestion'), this.scope)
		this.scope.register([], 'Escape', () => {
			this.close()
			return false
		})
		for (const type of ['input', 'focus']) textInputEl.addEventListener(type, () => void this.#suggest())
		textInputEl.addEventListener('blur', () => this.close())
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>
	abstract renderSuggestion(value: T, el: HTMLElement): void

	getValue(): string {
		return this.#input instanceof HTMLInputElement ? this.#input.value : this.#input.getText()
	}

	setValue(value: string): void {
		if (this.#input instanceof HTMLInputElement) this.#input.value = value
		else this.#input.setText(value)
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.#onSelect?.(value, event)
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.#onSelect = callback
		return this
	}

	open(): void {
		if (this.#el.isConnected) return
		document.body.append(this.#el)
		this.app.keymap.pushScope(this.scope)
	}

	close(): void {
		if (!this.#el.isConnected) return
		this.#el.detach()
		this.app.keymap.popScope(this.scope)
	}

	async #suggest(): Promise<void> {
		const asked = ++this.#asked
		const found = await this.getSuggestions(this.getValue())
		if (asked !== this.#asked) return
		if (found.length === 0 || document.activeElement !== this.#input) {
			this.close()
			return
		}
		this.open()
		const { left, bottom, width } = this.#input.getBoundingClientRect()
		this.#el.setCssStyles({ left: `${left}px`, top: `${bottom}px`, minWidth: `${width}px` })
		this.#chooser.show(found.slice(0, this.limit))
	}
}
