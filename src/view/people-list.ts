import { Component } from 'obsidian'
import type { People } from '../query/people'
import type { TendContext } from '../vault/ring'
import type { DashboardState } from './dashboard-state'
import { drawHeadings, peopleItems } from './people-table'
import { WindowedList } from './windowed-list'

/** People as a windowed table with headings that sort it; it leaves the page when it is unloaded. */
export class PeopleList extends Component {
	readonly #context: TendContext
	readonly #table: HTMLElement
	readonly #list: WindowedList

	constructor(root: HTMLElement, scroller: HTMLElement, context: TendContext) {
		super()
		this.#context = context
		const label = context.words().peopleTable.label
		this.#table = root.createDiv({ cls: 'tend-table', attr: { role: 'table', 'aria-label': label } })
		this.#list = this.addChild(new WindowedList(this.#table.createDiv({ attr: { role: 'rowgroup' } }), scroller))
	}

	override onunload(): void {
		this.#table.remove()
	}

	reveal(place: string): HTMLElement | null {
		return this.#list.reveal(place)
	}

	draw(people: People, { sort, grouping }: DashboardState, change: (change: Partial<DashboardState>) => void): void {
		this.#table.find('.tend-headings')?.remove()
		this.#table.setAttrs({ 'aria-rowcount': people.shown + 1 })
		this.#table.prepend(drawHeadings(this.#table, sort, this.#context, change))
		this.#list.show(peopleItems(people.groups, grouping, this.#context))
	}
}
