import type { TendContext } from '../vault/ring'
import { PLACE } from './keep-place'

/** How many rows more stand in the page at each asking. */
const MORE_ROWS = 48

/**
 * How many rows of a list the reader has asked for: promises, meetings and birthdays have no upper bound (DESIGN 3,
 * "Enough"), and the page is to stay small however many there are.
 */
export class ListLength {
	readonly #name: string
	readonly #changed: () => void
	#rows: number

	/**
	 * @param name of the list, by which the focus finds back after a redraw
	 * @param first how many rows stand in the page at first
	 */
	constructor(name: string, first: number, changed: () => void) {
		this.#name = name
		this.#rows = first
		this.#changed = changed
	}

	get rows(): number {
		return this.#rows
	}

	/** A way to more of `count` rows, if there are more. */
	drawMore(parent: HTMLElement, count: number, context: TendContext): void {
		const left = count - this.#rows
		if (left <= 0) return
		const text = context.words().today.showMore(left)
		const more = parent.createEl('button', { cls: 'tend-more', text, attr: { [PLACE]: `more ${this.#name}` } })
		more.addEventListener('click', () => {
			this.#rows += MORE_ROWS
			this.#changed()
		})
	}
}
