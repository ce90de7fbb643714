import type { Stage } from '../contact/stage'
import { sayCount } from '../i18n/say-count'
import type { BoardColumn } from '../query/stage-board'
import type { TendContext } from '../vault/ring'
import { PLACE } from './keep-place'
import { rove } from './roving'

/** The row of stages over the board where there is room for one column: each with how many stand there. */
export class StageChoice {
	readonly #el: HTMLElement
	readonly #context: TendContext
	readonly #changed: () => void
	#columns: readonly BoardColumn[] = []
	#chosen: Stage | null = null
	#isChosen = false

	constructor(parent: HTMLElement, context: TendContext, changed: () => void) {
		const label = context.words().peopleTable.groupings.stage
		this.#el = parent.createDiv({ cls: 'tend-stage-choice', attr: { 'role': 'group', 'aria-label': label } })
		this.#context = context
		this.#changed = changed
	}

	/** The stage whose column is shown. */
	get stage(): Stage | null {
		return this.#chosen
	}

	choose(stage: Stage | null): void {
		this.#chosen = stage
		this.#isChosen = true
	}

	/** Offers these columns; until one is chosen, the first that holds somebody is. */
	draw(columns: readonly BoardColumn[]): void {
		this.#columns = columns
		const first = columns.find(({ rows }) => rows.length > 0) ?? columns[0]
		if (!this.#isChosen || !columns.some(({ stage }) => stage === this.#chosen)) this.#chosen = first?.stage ?? null
		this.#draw()
	}

	/** The button of the chosen stage. */
	button(): HTMLElement | null {
		return this.#el.find('[aria-pressed=true]')
	}

	#draw(): void {
		const words = this.#context.words()
		this.#el.empty()
		for (const { stage, rows } of this.#columns) {
			const attr = { 'aria-pressed': stage === this.#chosen, [PLACE]: `stage-${String(stage)}` }
			const button = this.#el.createEl('button', { cls: 'tend-plain', attr })
			button.createSpan({ text: stage === null ? words.noStage : words.stages[stage] })
			button.createSpan({ text: sayCount(rows.length, this.#context.language()) })
			button.addEventListener('click', () => {
				this.choose(stage)
				this.#draw()
				this.button()?.focus()
				this.#changed()
			})
		}
		rove(this.#el, 'button')
	}
}
