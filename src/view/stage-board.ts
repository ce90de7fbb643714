import { Component, Platform } from 'obsidian'
import type { Stage } from '../contact/stage'
import { nextStage, stageBefore } from '../edit/plan-stage'
import type { BoardRow, StageBoard } from '../query/stage-board'
import type { TendContext } from '../vault/ring'
import { BoardDrag } from './board-drag'
import { boardStep } from './board-keys'
import { PLACE } from './keep-place'
import { overviewOf } from './overview'
import { StageChoice } from './stage-choice'
import { StageColumn } from './stage-column'

/** A move that the note has still to come round with. */
interface Move {
	readonly path: string
	readonly stage: Stage
	/** Whether the reader goes along to the other column. */
	readonly follows: boolean
	isWritten: boolean
}

/**
 * People by stage as columns (DESIGN 6). A person is moved by dragging, by Alt and an arrow, or from a menu; each is
 * the same act, and a stage never moves by itself. Where there is room for one column, a row of the stages chooses it.
 */
export class BoardView extends Component {
	readonly #context: TendContext
	readonly #scroller: HTMLElement
	readonly #el: HTMLElement
	readonly #columnsEl: HTMLElement
	readonly #choice: StageChoice
	readonly #status: HTMLElement
	readonly #drag: BoardDrag
	#columns: readonly StageColumn[] = []
	#picks: ReadonlySet<string> = new Set()
	/** What came round while somebody was dragged. */
	#waiting: StageBoard | null = null
	#move: Move | null = null

	constructor(root: HTMLElement, scroller: HTMLElement, context: TendContext) {
		super()
		this.#context = context
		this.#scroller = scroller
		const { board } = context.words()
		this.#el = root.createDiv({ cls: 'tend-board', attr: { 'role': 'group', 'aria-label': board.label } })
		this.#choice = new StageChoice(this.#el, context, () => this.#showChosen())
		this.#columnsEl = this.#el.createDiv({ cls: 'tend-stages' })
		this.#el.createDiv({ cls: 'tend-board-hint', text: board.hint(Platform.isMacOS ? 'Option' : 'Alt') })
		this.#status = this.#el.createDiv({ cls: 'tend-aloud', attr: { role: 'status' } })
		this.#drag = this.addChild(new BoardDrag(this.#columnsEl, {
			columns: () => this.#columns,
			rowOf: (el) => this.#rowOf(el),
			plan: context.plan,
			move: (row, stage) => void this.#moveTo(row, stage, false),
			ended: () => {
				if (this.#waiting !== null) this.draw(this.#waiting)
			},
		}))
	}

	override onload(): void {
		this.registerDomEvent(this.#columnsEl, 'keydown', (event) => this.#press(event))
		const { previousElementSibling: bar } = this.#el
		if (!(bar instanceof HTMLElement)) return
		// The names of the stages stay in sight below the bar, which takes two lines where it is narrow.
		const resized = new ResizeObserver(() => this.#el.setCssProps({ '--tend-bar-height': `${String(bar.offsetHeight)}px` }))
		resized.observe(bar)
		this.register(() => resized.disconnect())
	}

	override onunload(): void {
		this.#el.remove()
	}

	/** Draws a person who is on the board, and answers their link; null: they are not. */
	reveal(path: string): HTMLElement | null {
		for (const column of this.#columns) {
			const link = column.reveal(path)
			if (link !== null) return link
		}
		return null
	}

	draw(board: StageBoard): void {
		this.#waiting = this.#drag.isDragging ? board : null
		if (this.#waiting !== null) return
		this.#el.toggleClass('is-hidden', board.shown === 0)
		this.#picks = new Set(overviewOf(this.#context).today.picks.map(({ path }) => path))
		this.#makeColumns(board)
		const arrived = this.#takeArrived(board)
		if (arrived?.follows === true) this.#choice.choose(arrived.stage)
		this.#choice.draw(board.columns)
		this.#showChosen()
		for (const { stage, rows } of board.columns) this.#columnOf(stage)?.show(rows)
		if (arrived !== null) this.#el.win.requestAnimationFrame(() => this.#goAlong(arrived))
	}

	#makeColumns({ columns }: StageBoard): void {
		for (const column of this.#columns) if (!columns.some(({ stage }) => stage === column.stage)) this.removeChild(column)
		this.#columns = columns.map(({ stage }) => this.#columnOf(stage) ?? this.#makeColumn(stage))
		this.#columnsEl.toggleClass('has-none', this.#columnOf(null) !== undefined)
	}

	#makeColumn(stage: Stage | null): StageColumn {
		return this.addChild(new StageColumn(this.#columnsEl, stage, {
			context: this.#context,
			scroller: this.#scroller,
			isPick: (path) => this.#picks.has(path),
			isLeaving: (path) => this.#drag.isLeaving(path),
			move: (row, to) => void this.#moveTo(row, to, false),
		}))
	}

	#columnOf(stage: Stage | null): StageColumn | undefined {
		return this.#columns.find((column) => column.stage === stage)
	}

	#showChosen(): void {
		for (const { stage, el } of this.#columns) el.toggleClass('is-chosen', stage === this.#choice.stage)
	}

	#rowOf(el: Element): BoardRow | null {
		const path = el.closest('.tend-board-row')?.querySelector(`[${PLACE}]`)?.getAttribute(PLACE)
		for (const { rows } of this.#columns) {
			const row = rows.find((one) => one.path === path)
			if (row !== undefined) return row
		}
		return null
	}

	#press(event: KeyboardEvent): void {
		const { target } = event
		const step = boardStep(event, this.#el.win.getComputedStyle(this.#el).direction === 'rtl')
		const row = step === null || !(target instanceof Element) ? null : this.#rowOf(target)
		if (step === null || row === null) return
		event.preventDefault()
		event.stopPropagation()
		if (step.does === 'go') {
			this.#goFrom(row, step.by)
			return
		}
		const stage = step.by === 1 ? nextStage(row.stage) : stageBefore(row.stage)
		if (stage !== null && !event.repeat) void this.#moveTo(row, stage, true)
	}

	/** To the person at the same height in the next column that holds anybody. */
	#goFrom(row: BoardRow, by: 1 | -1): void {
		const shown = this.#columns.filter(({ el, rows }) => rows.length > 0 && el.isShown())
		const from = shown.findIndex(({ stage }) => stage === row.stage)
		const to = shown[from + by]
		if (to === undefined) return
		const at = shown[from]?.rows.findIndex(({ path }) => path === row.path) ?? 0
		const link = to.reveal(to.rows[Math.min(at, to.rows.length - 1)]?.path ?? '')
		link?.focus({ preventScroll: true })
		link?.closest('li')?.scrollIntoView({ block: 'nearest' })
	}

	async #moveTo(row: BoardRow, stage: Stage, follows: boolean): Promise<void> {
		// A key held down asks again before the note has come round.
		if (this.#move?.path === row.path) return
		const move = { path: row.path, stage, follows, isWritten: false }
		this.#move = move
		const { acts, words } = this.#context
		move.isWritten = await acts.moveToStage(row.path, stage)
		if (move.isWritten) this.#status.setText(words().board.moved(row.name, words().stages[stage]))
		else if (this.#move === move) this.#move = null
	}

	/** The move that the board has come round with; null: none. */
	#takeArrived({ columns }: StageBoard): Move | null {
		const move = this.#move
		if (move === null) return null
		const rows = columns.find(({ stage }) => stage === move.stage)?.rows ?? []
		const hasArrived = rows.some(({ path }) => path === move.path)
		if (hasArrived || move.isWritten) this.#move = null
		return hasArrived ? move : null
	}

	/** Keeps the person in sight who was moved by a key; else, where they have left what is shown, the reader stays. */
	#goAlong({ path, follows }: Move): void {
		const { activeElement } = this.#el.doc
		if (follows) this.reveal(path)?.closest('li')?.scrollIntoView({ block: 'nearest' })
		else if (activeElement === null || activeElement === this.#el.doc.body) this.#choice.button()?.focus({ preventScroll: true })
	}
}
