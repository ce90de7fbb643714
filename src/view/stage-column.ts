import { Component } from 'obsidian'
import type { Stage } from '../contact/stage'
import { sayCount } from '../i18n/say-count'
import type { BoardRow } from '../query/stage-board'
import type { TendContext } from '../vault/ring'
import { boardRowHeight, drawBoardRow, drawLanding } from './board-row'
import { WindowedList } from './windowed-list'

/** Where a dragged person would stand in a column. */
export interface Landing {
	readonly row: BoardRow
	readonly at: number
}

/** What a column draws its rows by. */
export interface ColumnHome {
	readonly context: TendContext
	readonly scroller: HTMLElement
	readonly isPick: (path: string) => boolean
	/** Whether this person is just being dragged away. */
	readonly isLeaving: (path: string) => boolean
	readonly move: (row: BoardRow, stage: Stage) => void
}

/** One stage of the board: its name, how many there are, and the people, of whom only those seen are in the page. */
export class StageColumn extends Component {
	readonly stage: Stage | null
	readonly el: HTMLElement
	readonly #home: ColumnHome
	readonly #name: HTMLElement
	readonly #count: HTMLElement
	readonly #nobody: HTMLElement
	readonly #people: HTMLElement
	readonly #list: WindowedList
	#rows: readonly BoardRow[] = []
	#landing: Landing | null = null

	constructor(parent: HTMLElement, stage: Stage | null, home: ColumnHome) {
		super()
		this.stage = stage
		this.#home = home
		this.el = parent.createEl('section', { cls: `tend-stage${stage === null ? ' is-none' : ''}` })
		const head = this.el.createEl('h2', { cls: 'tend-stage-head' })
		this.#name = head.createSpan()
		this.#count = head.createSpan({ cls: 'tend-count' })
		this.#nobody = this.el.createDiv({ cls: 'tend-stage-nobody tend-muted', text: home.context.words().board.nobody })
		this.#people = this.el.createEl('ul')
		this.#list = this.addChild(new WindowedList(this.#people, home.scroller))
	}

	override onunload(): void {
		this.el.remove()
	}

	get rows(): readonly BoardRow[] {
		return this.#rows
	}

	/** Shows these people in place of those shown, without a place to land at. */
	show(rows: readonly BoardRow[]): void {
		this.#rows = rows
		this.#landing = null
		this.#drawName()
		this.#count.setText(sayCount(rows.length, this.#home.context.language()))
		this.#draw()
	}

	/** Makes room for somebody to land at; null takes it away again. */
	land(landing: Landing | null): void {
		if (landing === null && this.#landing === null) return
		this.#landing = landing
		this.#draw()
	}

	/** Draws a person wherever they stand in the column, and answers their link; null: they are not in it. */
	reveal(path: string): HTMLElement | null {
		return this.#list.reveal(path)
	}

	/** Whether a point of the page lies in the column. */
	holds(x: number, y: number): boolean {
		const { left, right, top, bottom } = this.el.getBoundingClientRect()
		return x >= left && x < right && y >= top && y < bottom
	}

	/** As the user's playbook calls the stage now. */
	#drawName(): void {
		const words = this.#home.context.words()
		const name = this.stage === null ? words.noStage : words.stages[this.stage]
		this.#name.setText(name)
		for (const el of [this.el, this.#people]) el.setAttr('aria-label', name)
	}

	#draw(): void {
		const { context, isPick, isLeaving, move } = this.#home
		const landing = this.#landing
		const rows = landing === null ? this.#rows : this.#rows.toSpliced(landing.at, 0, landing.row)
		const height = boardRowHeight(this.el)
		this.el.toggleClass('is-target', landing !== null)
		this.#nobody.toggleClass('is-hidden', rows.length > 0)
		this.#list.show({
			count: rows.length,
			heightOf: () => height,
			placeOf: (at) => (at === landing?.at ? null : (rows[at]?.path ?? null)),
			draw: (list, at) => {
				const row = rows[at]
				if (row === undefined) return list.createEl('li')
				if (at === landing?.at) return drawLanding(list, row, context)
				const item = drawBoardRow(list, row, isPick(row.path), (stage) => move(row, stage), context)
				item.setAttrs({ 'aria-setsize': rows.length, 'aria-posinset': at + 1 })
				item.toggleClass('is-leaving', isLeaving(row.path))
				return item
			},
		})
	}
}
