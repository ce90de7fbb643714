import { debounce, setIcon } from 'obsidian'
import type { TendContext } from '../vault/ring'
import { showMenu } from './act-items'
import type { DashboardState } from './dashboard-state'
import { EVERYBODY, GROUPINGS } from './dashboard-state'
import { filterMenu, sayFilter } from './filter-menu'
import { PLACE } from './keep-place'
import { showActs } from './person-acts'
import { rove } from './roving'

const TYPING_MS = 120

/** What the bar tells of the people beneath it. */
export interface PeopleShown {
	readonly total: number
	readonly organizations: readonly string[]
	/** How many are shown; `said` is the same in words. */
	readonly shown: number
	readonly said: string
	/** The notes of all who are shown. */
	readonly paths: () => readonly string[]
}

/** The bar over the table or the board: search, the choice of groups, the filter, and how many are shown. */
export class PeopleBar {
	readonly #context: TendContext
	readonly #change: (change: Partial<DashboardState>) => void
	readonly #search: HTMLInputElement
	readonly #choices: HTMLElement
	#state: DashboardState | null = null

	constructor(parent: HTMLElement, context: TendContext, change: (change: Partial<DashboardState>) => void) {
		this.#context = context
		this.#change = change
		const bar = parent.createDiv({ cls: 'tend-bar' })
		this.#search = bar.createEl('input', { cls: 'tend-search', type: 'search', attr: { [PLACE]: 'search', spellcheck: 'false' } })
		const search = debounce(() => this.#find(), TYPING_MS, true)
		this.#search.addEventListener('input', () => search())
		this.#choices = bar.createDiv({ cls: 'tend-choices' })
	}

	/** Shows what is asked for, and how many that are. */
	draw(state: DashboardState, people: PeopleShown): void {
		this.#state = state
		const words = this.#context.words()
		const label = words.peopleTable.search(people.total)
		this.#search.setAttrs({ placeholder: label, 'aria-label': label })
		if (this.#search.doc.activeElement !== this.#search) this.#search.value = state.filter.search
		this.#choices.empty()
		this.#drawGroupings(state)
		this.#drawFilter(state, people)
		this.#drawMany(people)
		this.#choices.createSpan({ cls: 'tend-shown', text: people.said, attr: { role: 'status' } })
	}

	#drawGroupings({ grouping }: DashboardState): void {
		const { peopleTable: words } = this.#context.words()
		const group = this.#choices.createDiv({ cls: 'tend-choice', attr: { role: 'group', 'aria-label': words.groupBy } })
		for (const each of GROUPINGS) {
			if (each === 'none') continue
			const isOn = each === grouping
			const attr = { 'aria-pressed': isOn, [PLACE]: `group-${each}` }
			const button = group.createEl('button', { cls: 'tend-plain', text: words.groupings[each], attr })
			button.addEventListener('click', () => this.#change({ grouping: isOn ? 'none' : each }))
		}
		rove(group, 'button')
	}

	#drawFilter(state: DashboardState, people: PeopleShown): void {
		const { peopleTable: words } = this.#context.words()
		const said = sayFilter(state.filter, this.#context.words())
		const button = this.#choices.createEl('button', {
			cls: 'tend-plain tend-filter',
			attr: { 'aria-haspopup': 'menu', 'aria-label': said === '' ? words.filter : `${words.filter}: ${said}`, [PLACE]: 'filter' },
		})
		setIcon(button.createSpan({ cls: 'tend-icon' }), 'list-filter')
		button.createSpan({ text: said === '' ? words.filter : said })
		button.toggleClass('is-on', said !== '')
		button.addEventListener('click', (event) => {
			const menu = filterMenu(state.filter, people.organizations, this.#context.words(), (filter) => this.#change({ filter }))
			showMenu(menu, event)
		})
		if (said === '') return
		const clear = this.#choices.createEl('button', { cls: 'tend-plain', text: words.clearFilter, attr: { [PLACE]: 'clear' } })
		clear.addEventListener('click', () => this.#change({ filter: { ...EVERYBODY, search: state.filter.search } }))
	}

	/** One act for everybody that is shown. */
	#drawMany(people: PeopleShown): void {
		if (people.shown === 0) return
		const label = this.#context.words().acts.many
		const button = this.#choices.createEl('button', { cls: 'tend-plain', text: `${label}…`, attr: { 'aria-haspopup': 'menu', [PLACE]: 'many' } })
		button.addEventListener('click', (event) => {
			showActs(this.#context.acts.forPeople(people.paths()), event)
		})
	}

	#find(): void {
		if (this.#state === null || !this.#search.isConnected) return
		this.#change({ filter: { ...this.#state.filter, search: this.#search.value } })
	}
}
