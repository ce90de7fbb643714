import { sayDay } from '../i18n/say-day'
import type { Today } from '../query/today'
import type { TendContext } from '../vault/ring'
import { PLACE } from './keep-place'
import { drawPersonRow } from './person-row'
import { rove } from './roving'

/** How many rows more stand in the page at each asking. */
const MORE_ROWS = 48

/** How many rows of Today the reader has asked for: promises and meetings have no upper bound (DESIGN 3, "Enough"). */
export class TodayLength {
	readonly #changed: () => void
	#rows: number

	/** @param first how many rows stand in the page at first */
	constructor(first: number, changed: () => void) {
		this.#rows = first
		this.#changed = changed
	}

	get rows(): number {
		return this.#rows
	}

	grow(): void {
		this.#rows += MORE_ROWS
		this.#changed()
	}
}

/** The first rows of Today and a way to more; or that it is enough, and who comes next. */
export function drawTodayRows(parent: HTMLElement, today: Today, length: TodayLength, context: TendContext): void {
	const words = context.words().today
	if (today.picks.length === 0) {
		// While contacts and logs are being read, nobody can say that it is enough.
		if (!context.ready() || context.progress() !== null) return
		const still = parent.createDiv({ cls: 'tend-enough' })
		still.createDiv({ cls: 'tend-enough-title', text: words.enough })
		const { next } = today
		if (next === null) return
		const day = sayDay(next.day, context.language(), 'near', context.plan().today)
		still.createDiv({ cls: 'tend-enough-next', text: words.next(next.name, day) })
		return
	}
	const list = parent.createEl('ul', { cls: 'tend-rows', attr: { 'aria-label': words.title } })
	for (const row of today.picks.slice(0, length.rows)) drawPersonRow(list, row, context)
	rove(list, '.tend-name, .tend-why-link')
	const left = today.picks.length - length.rows
	if (left <= 0) return
	const more = parent.createEl('button', { cls: 'tend-more', text: words.showMore(left), attr: { [PLACE]: 'more today' } })
	more.addEventListener('click', () => length.grow())
}
