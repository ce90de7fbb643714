import { Component } from 'obsidian'
import type { ReviewPart } from '../i18n/review-words'
import type { TendContext } from '../vault/ring'
import { drawCapacity } from './capacity'
import type { DashboardState } from './dashboard-state'
import { EVERYBODY } from './dashboard-state'
import { drawEmptyState } from './empty-state'
import { FindingsPass } from './findings-pass'
import { PLACE } from './keep-place'
import { drawMeasures } from './measures'
import { rove } from './roving'

/** The parts of the review that are drawn anew each time, in their order behind the findings: one line each. */
const DRAWN: readonly { readonly part: Exclude<ReviewPart, 'findings'>; readonly draw: (parent: HTMLElement, context: TendContext) => void }[] = [
	{ part: 'measures', draw: drawMeasures },
	{ part: 'capacity', draw: drawCapacity },
]

const PARTS: readonly ReviewPart[] = ['findings', ...DRAWN.map(({ part }) => part)]

/** The dashboard's Review: findings one at a time, measures, capacity (DESIGN 6). */
export class ReviewTab extends Component {
	readonly #context: TendContext
	readonly #change: (change: Partial<DashboardState>) => void
	readonly #pass: FindingsPass

	constructor(context: TendContext, change: (change: Partial<DashboardState>) => void) {
		super()
		this.#context = context
		this.#change = change
		this.#pass = this.addChild(new FindingsPass(context, (circle) => change({ tab: 'people', filter: { ...EVERYBODY, circle } })))
	}

	/** Goes to what the part is worked with. */
	focus(): void {
		this.#pass.focus()
	}

	draw(parent: HTMLElement, { review }: DashboardState): void {
		const context = this.#context
		const here = PARTS.includes(review) ? review : 'findings'
		const column = this.#columnIn(parent)
		if (context.ready() && context.index.size === 0) {
			column.empty()
			drawEmptyState(column, context)
			return
		}
		column.toggleClass('is-wide', here !== 'findings')
		column.find('.tend-review-parts')?.remove()
		if (PARTS.length > 1) column.prepend(this.#drawParts(here))
		const part = column.find('.tend-review-part') ?? column.createDiv({ cls: 'tend-review-part' })
		const drawn = DRAWN.find((each) => each.part === here)
		if (drawn === undefined) {
			part.findAll(':scope > :not(.tend-review-pass)').forEach((other) => other.remove())
			this.#pass.draw(part)
			return
		}
		part.empty()
		drawn.draw(part, context)
	}

	/** The column stays from one drawing to the next, so that the pass keeps its place and the focus. */
	#columnIn(parent: HTMLElement): HTMLElement {
		const column = parent.find(':scope > .tend-review')
		if (column !== null && parent.childElementCount === 1) return column
		parent.empty()
		return parent.createDiv({ cls: 'tend-column tend-review' })
	}

	#drawParts(here: ReviewPart): HTMLElement {
		const { review } = this.#context.words()
		const parts = createDiv({ cls: 'tend-choice tend-review-parts', attr: { 'role': 'group', 'aria-label': review.partsLabel } })
		for (const part of PARTS) {
			const attr = { 'aria-pressed': part === here, [PLACE]: `part-${part}` }
			const button = parts.createEl('button', { cls: 'tend-plain', text: review.parts[part], attr })
			button.addEventListener('click', () => this.#change({ review: part }))
		}
		rove(parts, 'button')
		return parts
	}
}
