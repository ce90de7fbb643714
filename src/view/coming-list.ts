import { sayDay } from '../i18n/say-day'
import { sayReason } from '../i18n/say-reason'
import type { PersonRow } from '../query/person-row'
import type { TendContext } from '../vault/ring'
import { drawCircleGlyph } from './circle-glyph'
import { drawName } from './person-row'
import { rove } from './roving'

/** Meetings, birthdays and dates of the next days, a line each; nothing where there are none. */
export function drawComing(parent: HTMLElement, rows: readonly PersonRow[], context: TendContext): void {
	if (rows.length === 0) return
	const words = context.words()
	const language = context.language()
	const { today } = context.plan()
	const section = parent.createEl('section', { cls: 'tend-section' })
	section.createEl('h2', { text: words.today.coming })
	const list = section.createEl('ul', { cls: 'tend-coming' })
	for (const row of rows) {
		const line = list.createEl('li')
		drawCircleGlyph(line, row.circle, words)
		line.createEl('time', { text: row.day === null ? '' : sayDay(row.day, language, 'coming', today) })
		const says = line.createDiv({ cls: 'tend-coming-says' })
		drawName(says, row, context)
		const [first] = row.reasons
		if (first !== undefined) says.createSpan({ cls: 'tend-why', text: sayReason(first, language, today) })
	}
	rove(list, '.tend-name')
}
