import { Component } from 'obsidian'
import { peopleOf } from '../query/people'
import type { TendContext } from '../vault/ring'
import type { DashboardState } from './dashboard-state'
import { EVERYBODY } from './dashboard-state'
import { PeopleBar } from './people-bar'
import { drawHeadings, peopleItems } from './people-table'
import { WindowedList } from './windowed-list'

/** The dashboard's People: a bar to search, filter and group, and a windowed table beneath. */
export class PeopleTab extends Component {
	readonly #context: TendContext
	readonly #scroller: HTMLElement
	readonly #change: (change: Partial<DashboardState>) => void
	#bar: PeopleBar | null = null
	#list: WindowedList | null = null
	#table: HTMLElement | null = null
	#listEl: HTMLElement | null = null

	constructor(context: TendContext, scroller: HTMLElement, change: (change: Partial<DashboardState>) => void) {
		super()
		this.#context = context
		this.#scroller = scroller
		this.#change = change
	}

	override onunload(): void {
		this.clear()
	}

	/** Leaves the place to another tab. */
	clear(): void {
		this.#list?.unload()
		this.#list = null
		this.#bar = null
	}

	/** Draws a person whom the window has left out, and answers the link; null: they are not shown. */
	reveal(place: string): HTMLElement | null {
		return this.#list?.reveal(place) ?? null
	}

	/** Draws the people asked for; the bar stays, so that typing in it goes on. */
	draw(state: DashboardState): void {
		const context = this.#context
		const people = peopleOf(context.index.ties(), state.filter, state.sort, state.grouping, context.plan().compareNames)
		if (this.#bar === null) this.#make()
		this.#bar?.draw(state, people)
		if (this.#table === null || this.#listEl === null || this.#list === null) return
		this.#table.find('.tend-headings')?.remove()
		this.#table.find('.tend-nothing')?.remove()
		this.#table.setAttrs({ 'aria-rowcount': people.shown + 1 })
		this.#table.prepend(drawHeadings(this.#table, state.sort, context, this.#change))
		this.#list.show(peopleItems(people.groups, state.grouping, context))
		if (people.shown > 0) return
		const { peopleTable: words } = context.words()
		const nothing = this.#table.createDiv({ cls: 'tend-nothing' })
		nothing.createSpan({ text: words.nothingFound })
		const all = nothing.createEl('button', { text: words.clearFilter })
		all.addEventListener('click', () => this.#change({ filter: EVERYBODY }))
	}

	#make(): void {
		this.#scroller.empty()
		const root = this.#scroller.createDiv({ cls: 'tend-people' })
		this.#bar = new PeopleBar(root, this.#context, this.#change)
		const label = this.#context.words().peopleTable.label
		this.#table = root.createDiv({ cls: 'tend-table', attr: { role: 'table', 'aria-label': label } })
		this.#listEl = this.#table.createDiv({ attr: { role: 'rowgroup' } })
		this.#list = new WindowedList(this.#listEl, this.#scroller)
		this.#list.load()
	}
}
