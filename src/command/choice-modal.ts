import { SuggestModal } from 'obsidian'
import type { App } from 'obsidian'
import { drawSuggestion } from './suggestion'

/** Something to choose, and what it comes to. */
export interface Choice {
	readonly text: string
	/** Said beside it, muted: the day that "in a week" is. */
	readonly beside: string
	readonly choose: () => void
}

/** What a choice is about. */
export interface Question {
	readonly placeholder: string
	/** Offered whatever is typed, as long as it fits. */
	readonly choices: readonly Choice[]
	/** What the typed text itself means; null: nothing. */
	readonly typed?: (text: string) => Choice | null
	/** Said where nothing fits. */
	readonly none: string
}

/** Says aloud what a list is about: Obsidian's own lists have no title. */
export function nameForReaders({ modalEl, resultContainerEl }: SuggestModal<unknown>, name: string): void {
	for (const el of [modalEl, resultContainerEl]) el.setAttr('aria-label', name)
}

/** A question whose answers stand in a list; some may be typed in one's own words: "in 2 weeks", "45". */
export class ChoiceModal extends SuggestModal<Choice> {
	readonly #question: Question

	constructor(app: App, question: Question) {
		super(app)
		this.#question = question
		this.emptyStateText = question.none
		this.setPlaceholder(question.placeholder)
		nameForReaders(this, question.placeholder)
	}

	override getSuggestions(query: string): Choice[] {
		const { choices, typed } = this.#question
		const wanted = query.trim().toLocaleLowerCase()
		const own = wanted === '' ? null : (typed?.(query) ?? null)
		const fitting = choices.filter(({ text }) => beginsAWord(text.toLocaleLowerCase(), wanted))
		return own === null ? [...fitting] : [own, ...fitting.filter(({ text }) => text.toLocaleLowerCase() !== own.text.toLocaleLowerCase())]
	}

	override renderSuggestion({ text, beside }: Choice, el: HTMLElement): void {
		drawSuggestion(el, text, beside)
	}

	override onChooseSuggestion({ choose }: Choice): void {
		choose()
	}
}

/** Whether a text has what is wanted at the start of one of its words: `0` is not in "every 60 days". */
function beginsAWord(text: string, wanted: string): boolean {
	return ` ${text}`.includes(` ${wanted}`)
}
