import type { FuzzyMatch, Instruction } from 'obsidian'
import type { App } from './app'
import { Chooser, type SuggestionOwner } from './chooser'
import { Modal } from './modal'
import { prepareFuzzySearch, renderMatches } from './search-match'

/** A field with suggestions beneath it. */
export abstract class SuggestModal<T> extends Modal implements SuggestionOwner<T> {
	limit = 100
	emptyStateText = 'No results found.'
	readonly inputEl: HTMLInputElement
	readonly resultContainerEl: HTMLElement
	readonly #chooser: Chooser<T>
	#asked = 0

	constructor(app: App) {
		super(app)
		this.modalEl.replaceChildren()
		this.modalEl.addClass('prompt')
		this.inputEl = this.modalEl.createEl('input', { cls: 'prompt-input', type: 'text' })
		this.resultContainerEl = this.modalEl.createDiv('prompt-results')
		this.#chooser = new Chooser(this, this.resultContainerEl, this.scope)
		this.inputEl.addEventListener('input', () => void this.#suggest())
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>
	abstract renderSuggestion(value: T, el: HTMLElement): void
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void

	override open(): void {
		super.open()
		this.inputEl.focus()
		void this.#suggest()
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder
		this.inputEl.setAttr('aria-label', placeholder)
	}

	setInstructions(instructions: Instruction[]): void {
		const line = this.modalEl.createDiv('prompt-instructions')
		for (const { command, purpose } of instructions) {
			const each = line.createDiv('prompt-instruction')
			each.createSpan({ cls: 'prompt-instruction-command', text: command })
			each.createSpan({ text: purpose })
		}
	}

	onNoSuggestion(): void {
		this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText })
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close()
		this.onChooseSuggestion(value, event)
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.#chooser.take(event)
	}

	async #suggest(): Promise<void> {
		const asked = ++this.#asked
		const found = await this.getSuggestions(this.inputEl.value)
		// A later question has been asked meanwhile.
		if (asked !== this.#asked) return
		this.#chooser.show(found.slice(0, this.limit))
		if (found.length === 0) this.onNoSuggestion()
	}
}

/** Suggestions from a fixed list, found by the letters typed. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	abstract getItems(): T[]
	abstract getItemText(item: T): string
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void

	getSuggestions(query: string): FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query)
		return this.getItems()
			.flatMap((item) => {
				const match = query === '' ? { score: 0, matches: [] } : search(this.getItemText(item))
				return match === null ? [] : [{ item, match }]
			})
			.sort((a, b) => b.match.score - a.match.score)
	}

	renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
		renderMatches(el, this.getItemText(item), match.matches)
	}

	onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item, event)
	}
}
