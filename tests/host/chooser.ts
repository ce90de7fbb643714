import type { Scope } from './keymap'

/** What a list of suggestions asks of its owner. */
export interface SuggestionOwner<T> {
	renderSuggestion(value: T, el: HTMLElement): void
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void
}

/** A list of suggestions with one chosen: arrows move, Enter takes, the pointer does both. */
export class Chooser<T> {
	readonly #owner: SuggestionOwner<T>
	readonly #listEl: HTMLElement
	#values: readonly T[] = []
	#rows: HTMLElement[] = []
	#at = 0

	constructor(owner: SuggestionOwner<T>, listEl: HTMLElement, scope: Scope) {
		this.#owner = owner
		this.#listEl = listEl
		listEl.setAttr('role', 'listbox')
		scope.register([], 'ArrowDown', () => this.#choose(this.#at + 1))
		scope.register([], 'ArrowUp', () => this.#choose(this.#at - 1))
		scope.register(null, 'Enter', (event) => {
			if (!event.isComposing) this.take(event)
			return false
		})
	}

	show(values: readonly T[]): void {
		this.#values = values
		this.#listEl.empty()
		this.#rows = values.map((value, index) => {
			const row = this.#listEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } })
			this.#owner.renderSuggestion(value, row)
			row.addEventListener('pointermove', () => {
				if (this.#at !== index) this.#choose(index)
			})
			// Keeps the focus in the field.
			row.addEventListener('mousedown', (event) => event.preventDefault())
			row.addEventListener('click', (event) => this.#owner.selectSuggestion(value, event))
			return row
		})
		this.#choose(0)
	}

	take(event: MouseEvent | KeyboardEvent): void {
		const value = this.#values[this.#at]
		if (value !== undefined) this.#owner.selectSuggestion(value, event)
	}

	#choose(index: number): false {
		const count = this.#rows.length
		this.#at = count === 0 ? 0 : (index + count) % count
		for (const [each, row] of this.#rows.entries()) {
			row.toggleClass('is-selected', each === this.#at)
			row.setAttr('aria-selected', each === this.#at)
		}
		this.#rows[this.#at]?.scrollIntoView({ block: 'nearest' })
		return false
	}
}
