import type { App } from 'obsidian'
import { AbstractInputSuggest, setIcon } from 'obsidian'
import type { Tie } from '../contact/tie'
import { folded } from '../note/fold'
import { compareNameAndPath } from '../query/tie-order'
import { drawCircleGlyph } from '../view/circle-glyph'
import type { ActPort } from './act-runner'
import { drawSuggestion } from './suggestion'

const MOST_SUGGESTIONS = 20

/** Several people: each with a cross, and a field with suggestions for one more. */
export class PeopleField {
	readonly #port: ActPort
	readonly #el: HTMLElement
	readonly #input: HTMLInputElement
	readonly #changed: () => void
	#people: readonly Tie[]

	constructor(parent: HTMLElement, port: ActPort, people: readonly Tie[], changed: () => void) {
		this.#port = port
		this.#people = people
		this.#changed = changed
		this.#el = parent.createDiv({ cls: 'tend-people-field' })
		const label = port.words.acts.form.addPerson
		this.#input = this.#el.createEl('input', { type: 'text', attr: { placeholder: label, 'aria-label': label } })
		this.#input.addEventListener('keydown', (event) => {
			// A key held down to erase a name stops before the people.
			if (event.key === 'Backspace' && !event.repeat && this.#input.value === '') this.#set(this.#people.slice(0, -1))
		})
		const suggest = new PeopleSuggest(port.app, this.#input, (query) => this.#suggestions(query))
		suggest.onSelect((person) => {
			suggest.close()
			this.#set([...this.#people, person])
			this.#input.value = ''
			this.#input.focus()
		})
		this.#draw()
	}

	get people(): readonly Tie[] {
		return this.#people
	}

	/** Leaves only the people who fit. */
	keep(fits: (person: Tie) => boolean): void {
		this.#set(this.#people.filter(fits))
	}

	/** Whether a name is typed that is nobody yet. */
	get isUnfinished(): boolean {
		return this.#input.value.trim() !== ''
	}

	focus(): void {
		this.#input.focus()
	}

	#set(people: readonly Tie[]): void {
		this.#people = people
		this.#draw()
		this.#changed()
	}

	#draw(): void {
		const { words } = this.#port
		for (const chip of this.#el.findAll('.tend-chip')) chip.remove()
		for (const person of this.#people) {
			const { name, circle } = person.contact
			const chip = createSpan({ cls: 'tend-chip' })
			drawCircleGlyph(chip, circle, words)
			chip.createSpan({ text: name, attr: { dir: 'auto' } })
			const out = chip.createEl('button', { cls: 'tend-plain', attr: { type: 'button', 'aria-label': words.acts.form.removePerson(name) } })
			setIcon(out, 'x')
			out.addEventListener('click', () => {
				this.#set(this.#people.filter((other) => other !== person))
				this.#input.focus()
			})
			this.#input.before(chip)
		}
	}

	/** People whose name or an alias holds what is typed; who is there already is not offered. */
	#suggestions(query: string): Tie[] {
		const wanted = folded(query)
		if (wanted === '') return []
		const here = new Set(this.#people.map(({ contact }) => contact.path))
		const fits = ({ contact }: Tie): boolean => {
			return !here.has(contact.path) && [contact.name, ...contact.aliases].some((name) => folded(name).includes(wanted))
		}
		return this.#port
			.ties()
			.filter(fits)
			.sort((a, b) => compareNameAndPath(a, b, this.#port.compareNames))
			.slice(0, MOST_SUGGESTIONS)
	}
}

class PeopleSuggest extends AbstractInputSuggest<Tie> {
	readonly #suggestions: (query: string) => Tie[]

	constructor(app: App, input: HTMLInputElement, suggestions: (query: string) => Tie[]) {
		super(app, input)
		this.#suggestions = suggestions
	}

	protected override getSuggestions(query: string): Tie[] {
		return this.#suggestions(query)
	}

	override renderSuggestion({ contact }: Tie, el: HTMLElement): void {
		drawSuggestion(el, contact.name, contact.organizations[0])
	}
}
