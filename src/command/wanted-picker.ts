import type { FuzzyMatch } from 'obsidian'
import { FuzzySuggestModal } from 'obsidian'
import { namedParties } from '../query/parties'
import { compareNameAndPath } from '../query/tie-order'
import type { Wanted } from '../query/wanted'
import { isStillToMeet, wantedPerson } from '../query/wanted'
import type { TendContext } from '../vault/ring'
import { nameForReaders } from './choice-modal'
import { drawSuggestion } from './suggestion'

/** Somebody or something to choose, and what stands beside it: where a person works, or that it is no person. */
interface Choice extends Wanted {
	readonly beside: string
}

/** Everybody to meet, then every organization and every name that no note bears, to choose one from. */
export class WantedPicker extends FuzzySuggestModal<Choice> {
	readonly #choices: Choice[]
	readonly #choose: (wanted: Wanted) => void

	constructor(context: TendContext, choose: (wanted: Wanted) => void) {
		super(context.app)
		const { ways } = context.words()
		this.#choices = [...peopleToMeet(context), ...others(context)]
		this.#choose = choose
		this.emptyStateText = ways.nothing
		this.setPlaceholder(ways.choose)
		nameForReaders(this, ways.choose)
	}

	override getItems(): Choice[] {
		return this.#choices
	}

	override getItemText({ name }: Choice): string {
		return name
	}

	override renderSuggestion(match: FuzzyMatch<Choice>, el: HTMLElement): void {
		super.renderSuggestion(match, drawSuggestion(el, '', match.item.beside))
	}

	override onChooseItem({ party, name }: Choice): void {
		this.#choose({ party, name })
	}
}

function peopleToMeet({ index, plan }: TendContext): readonly Choice[] {
	const { compareNames } = plan()
	const people = index.ties().filter(isStillToMeet)
	return people.sort((a, b) => compareNameAndPath(a, b, compareNames)).map(({ contact }) => ({ ...wantedPerson(contact), beside: contact.organizations[0] ?? '' }))
}

function others({ index, plan, words }: TendContext): readonly Choice[] {
	const { kinds } = words().ways
	return namedParties(index, plan().compareNames).map(({ party, kind, shown }) => ({ party, name: shown, beside: kinds[kind] }))
}
