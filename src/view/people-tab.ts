import { Component } from 'obsidian'
import { organizationsOf, peopleOf } from '../query/people'
import { stageBoardOf } from '../query/stage-board'
import type { TendContext } from '../vault/ring'
import type { DashboardState } from './dashboard-state'
import { EVERYBODY } from './dashboard-state'
import { everybody } from './everybody'
import { PeopleBar } from './people-bar'
import { PeopleList } from './people-list'
import { BoardView } from './stage-board'

/** The dashboard's People: a bar to search, filter and group, and beneath a windowed table, by stage a board. */
export class PeopleTab extends Component {
	readonly #context: TendContext
	readonly #scroller: HTMLElement
	readonly #change: (change: Partial<DashboardState>) => void
	#root: HTMLElement | null = null
	#bar: PeopleBar | null = null
	#shown: PeopleList | BoardView | null = null
	#nothing: HTMLElement | null = null

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
		this.#shown?.unload()
		this.#shown = null
		this.#bar = null
		this.#root = null
		this.#nothing = null
	}

	/** Draws a person whom the window has left out, and answers the link; null: they are not shown. */
	reveal(place: string): HTMLElement | null {
		return this.#shown?.reveal(place) ?? null
	}

	/** Draws the people asked for; the bar stays, so that typing in it goes on. */
	draw(state: DashboardState): void {
		if (this.#root === null) this.#scroller.empty()
		const root = (this.#root ??= this.#scroller.createDiv({ cls: 'tend-people' }))
		const bar = (this.#bar ??= new PeopleBar(root, this.#context, this.#change))
		this.#nothing?.remove()
		this.#nothing = null
		if (state.grouping === 'stage') this.#drawBoard(root, bar, state)
		else this.#drawTable(root, bar, state)
	}

	#drawTable(root: HTMLElement, bar: PeopleBar, state: DashboardState): void {
		const { plan, words, index } = this.#context
		const { compareNames, today } = plan()
		const people = peopleOf(everybody(this.#context), state.filter, state.sort, state.grouping, compareNames, today, (path) => index.employersOf(path))
		const { total, shown, organizations, groups } = people
		const all = words().people(total)
		const paths = (): readonly string[] => groups.flatMap(({ rows }) => rows.map(({ path }) => path))
		bar.draw(state, { total, organizations, shown, paths, said: shown === total ? all : words().peopleTable.shown(shown, total) })
		const list = this.#shown instanceof PeopleList ? this.#shown : this.#show(new PeopleList(root, this.#scroller, this.#context))
		list.draw(people, state, this.#change)
		if (shown === 0) this.#drawNothing(root, words().peopleTable.nothingFound)
	}

	#drawBoard(root: HTMLElement, bar: PeopleBar, state: DashboardState): void {
		const { plan, words } = this.#context
		const { compareNames, today } = plan()
		const ties = everybody(this.#context)
		const board = stageBoardOf(ties, state.filter, today, compareNames)
		const { shown, total, columns, leavesOutCircleOne } = board
		const said = shown === total ? words().people(total) : words().peopleTable.shown(shown, total)
		bar.draw(state, {
			total: ties.length,
			organizations: organizationsOf(ties, compareNames),
			shown,
			paths: () => columns.flatMap(({ rows }) => rows.map(({ path }) => path)),
			said: leavesOutCircleOne ? words().board.withoutCircleOne(said) : said,
		})
		const view = this.#shown instanceof BoardView ? this.#shown : this.#show(new BoardView(root, this.#scroller, this.#context))
		view.draw(board)
		if (shown === 0) this.#drawNothing(root, leavesOutCircleOne ? words().board.onlyCircleOne : words().peopleTable.nothingFound, total > 0)
	}

	#show<View extends PeopleList | BoardView>(view: View): View {
		this.#shown?.unload()
		this.#shown = view
		view.load()
		return view
	}

	#drawNothing(root: HTMLElement, said: string, isFiltered = true): void {
		this.#nothing = root.createDiv({ cls: 'tend-nothing' })
		this.#nothing.createSpan({ text: said })
		if (!isFiltered) return
		const all = this.#nothing.createEl('button', { text: this.#context.words().peopleTable.clearFilter })
		all.addEventListener('click', () => this.#change({ filter: EVERYBODY }))
	}
}
