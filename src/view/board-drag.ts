import { Component } from 'obsidian'
import type { Stage } from '../contact/stage'
import { landingAt } from '../query/stage-board'
import type { BoardRow } from '../query/stage-board'
import type { Plan } from '../query/plan'
import { DragGesture } from './drag-gesture'
import type { StageColumn } from './stage-column'

/** What dragging people between columns stands on. */
export interface DragHome {
	readonly columns: () => readonly StageColumn[]
	/** Whose row an element stands in; null: nobody's. */
	readonly rowOf: (el: Element) => BoardRow | null
	readonly plan: () => Plan
	readonly move: (row: BoardRow, stage: Stage) => void
	/** Somebody has been let go, wherever. */
	readonly ended: () => void
}

/** Drags people from stage to stage: the row fades, a dashed place shows where it will stand, letting go moves. */
export class BoardDrag extends Component {
	readonly #el: HTMLElement
	readonly #home: DragHome
	readonly #gesture: DragGesture<BoardRow>
	#row: BoardRow | null = null
	#target: StageColumn | null = null

	constructor(el: HTMLElement, home: DragHome) {
		super()
		this.#el = el
		this.#home = home
		this.#gesture = this.addChild(new DragGesture(el, {
			taken: (target) => (target.closest('button') === null && this.#hasSeveral() ? home.rowOf(target) : null),
			begun: (row) => this.#begin(row),
			movedTo: (row, x, y) => this.#aim(row, home.columns().find((column) => column.holds(x, y)) ?? null),
			dropped: (row) => this.#drop(row),
			cancelled: () => this.#end(),
		}))
	}

	get isDragging(): boolean {
		return this.#gesture.isDragging
	}

	/** Whether this person is just being dragged away. */
	isLeaving(path: string): boolean {
		return this.#row?.path === path
	}

	/** Where only one column is shown there is nowhere to drag to. */
	#hasSeveral(): boolean {
		return this.#home.columns().filter(({ el }) => el.isShown()).length > 1
	}

	#begin(row: BoardRow): void {
		this.#row = row
		this.#el.addClass('is-dragging')
		this.#markLeaving(true)
	}

	/** The column where the person stands already, and that of no stage, are nowhere to land. */
	#aim(row: BoardRow, over: StageColumn | null): void {
		const target = over === null || over.stage === null || over.stage === row.stage ? null : over
		if (target === this.#target) return
		this.#target?.land(null)
		this.#target = target
		const { today, compareNames } = this.#home.plan()
		target?.land({ row: { ...row, stage: target.stage, since: today }, at: landingAt(target.rows, row, compareNames) })
	}

	#drop(row: BoardRow): void {
		const stage = this.#target?.stage ?? null
		this.#end()
		if (stage !== null) this.#home.move(row, stage)
	}

	#end(): void {
		this.#markLeaving(false)
		this.#row = null
		this.#target?.land(null)
		this.#target = null
		this.#el.removeClass('is-dragging')
		this.#home.ended()
	}

	#markLeaving(isLeaving: boolean): void {
		const path = this.#row?.path ?? ''
		const column = this.#home.columns().find(({ stage }) => stage === this.#row?.stage)
		column?.reveal(path)?.closest('li')?.toggleClass('is-leaving', isLeaving)
	}
}
