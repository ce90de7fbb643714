import { sayDays } from '../i18n/say-days-late'
import { sayReason } from '../i18n/say-reason'
import type { PersonRow } from '../query/person-row'
import type { TendContext } from '../vault/ring'
import { drawCircleGlyph } from './circle-glyph'
import { drawName } from './person-row'
import { rowHeight } from './row-height'
import { WindowedList } from './windowed-list'

/** One line of Overdue follow-ups: glyph and name, the reason where there is room for it, and how long it has been. */
export function drawOverdueLine(parent: HTMLElement, row: PersonRow, context: TendContext): HTMLElement {
	const words = context.words()
	const { today } = context.plan()
	const line = parent.createEl('li', { cls: 'tend-line' })
	drawCircleGlyph(line, row.circle, words)
	const name = drawName(line, row, context)
	const [first] = row.reasons
	const late = row.daysLate === null || row.daysLate <= 0 ? words.dashboard.today.toLocaleLowerCase(context.language()) : sayDays(row.daysLate, context.language())
	const why = first === undefined ? '' : sayReason(first, context.language(), today)
	name.setAttr('aria-description', why)
	line.createSpan({ cls: 'tend-line-why', text: why, attr: { title: why, 'aria-hidden': true } })
	line.createSpan({ cls: 'tend-line-late', text: late, attr: { title: why } })
	return line
}

/** Overdue follow-ups whole, however many: only those seen are in the page. The list lives until it is unloaded. */
export function drawOverdueList(
	parent: HTMLElement,
	scroller: HTMLElement,
	rows: readonly PersonRow[],
	context: TendContext,
): WindowedList {
	const list = parent.createEl('ul', { cls: 'tend-lines', attr: { 'aria-label': context.words().today.overdue } })
	const windowed = new WindowedList(list, scroller)
	const height = rowHeight(parent)
	windowed.load()
	windowed.show({
		count: rows.length,
		heightOf: () => height,
		placeOf: (at) => rows[at]?.path ?? null,
		draw: (el, at) => {
			const row = rows[at]
			if (row === undefined) return el.createEl('li')
			const line = drawOverdueLine(el, row, context)
			line.setAttrs({ 'aria-setsize': rows.length, 'aria-posinset': at + 1 })
			return line
		},
	})
	return windowed
}
