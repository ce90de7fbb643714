import { sayDay } from '../i18n/say-day'
import type { Today } from '../query/today'
import type { TendContext } from '../vault/ring'
import type { ListLength } from './list-length'
import { drawPersonRow } from './person-row'
import { rove } from './roving'

/** The first rows of Today and a way to more; or that it is enough, and who comes next. */
export function drawTodayRows(parent: HTMLElement, today: Today, length: ListLength, context: TendContext): void {
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
	rove(list, '.tend-name, .tend-why-link, .tend-idea, button')
	length.drawMore(parent, today.picks.length, context)
}
