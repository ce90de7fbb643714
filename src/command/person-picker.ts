import type { FuzzyMatch } from 'obsidian'
import { FuzzySuggestModal } from 'obsidian'
import type { Tie } from '../contact/tie'
import { compareNameAndPath } from '../query/tie-order'
import type { ActPort } from './act-runner'
import { nameForReaders } from './choice-modal'
import { drawSuggestion } from './suggestion'

/** Everybody by name, to choose one from. */
export class PersonPicker extends FuzzySuggestModal<Tie> {
	readonly #people: Tie[]
	readonly #choose: (person: Tie) => void

	constructor(port: ActPort, fits: (person: Tie) => boolean, choose: (person: Tie) => void) {
		super(port.app)
		this.#people = port.ties().filter(fits).sort((a, b) => compareNameAndPath(a, b, port.compareNames))
		this.#choose = choose
		this.emptyStateText = port.words.acts.choose.nobody
		this.setPlaceholder(port.words.acts.choose.person)
		nameForReaders(this, port.words.acts.choose.person)
	}

	override getItems(): Tie[] {
		return this.#people
	}

	override getItemText({ contact }: Tie): string {
		return [contact.name, ...contact.aliases].join(', ')
	}

	override renderSuggestion(match: FuzzyMatch<Tie>, el: HTMLElement): void {
		super.renderSuggestion(match, drawSuggestion(el, '', match.item.contact.organizations[0]))
	}

	override onChooseItem(person: Tie): void {
		this.#choose(person)
	}
}
