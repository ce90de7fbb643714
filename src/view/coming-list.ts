import { sayDay } from '../i18n/say-day'
import { sayGround } from '../i18n/say-holiday'
import type { Reason } from '../contact/reason'
import { dayText } from '../note/day'
import type { PersonRow } from '../query/person-row'
import type { TendContext } from '../vault/ring'
import { drawCircleGlyph } from './circle-glyph'
import type { ListLength } from './list-length'
import { drawBriefingAct } from './person-acts'
import { drawName, drawWhy } from './person-row'
import { rove } from './roving'

/** Meetings, birthdays and dates of the next days, a line each; nothing where there are none. */
export function drawComing(
	parent: HTMLElement,
	rows: readonly PersonRow[],
	length: ListLength,
	context: TendContext,
): void {
	if (rows.length === 0) return
	const words = context.words()
	const language = context.language()
	const { today } = context.plan()
	const section = parent.createEl('section', { cls: 'tend-section' })
	section.createEl('h2', { text: words.today.coming })
	const list = section.createEl('ul', { cls: 'tend-coming' })
	for (const row of rows.slice(0, length.rows)) {
		const line = list.createEl('li')
		drawCircleGlyph(line, row.circle, words)
		const day = row.day === null ? '' : sayDay(row.day, language, 'coming', today)
		line.createEl('time', { text: day, attr: { datetime: row.day === null ? null : dayText(row.day) } })
		const says = line.createDiv({ cls: 'tend-coming-says' })
		drawName(says, row, context)
		const [first] = row.reasons
		if (first !== undefined) drawWhy(says.createSpan({ cls: 'tend-why' }), first.source, row.path, sayComing(first, context), context)
		if (row.kind === 'meeting') drawBriefingAct(line.createDiv({ cls: 'tend-row-acts' }), row, context)
	}
	rove(list, '.tend-name, .tend-why-link, button')
	length.drawMore(section, rows.length, context)
}

/** What is coming, without its day, which stands beside it. */
function sayComing(reason: Reason, context: TendContext): string {
	const { today: says } = context.words()
	if (reason.kind === 'meeting') return says.meeting(reason.goal)
	if (reason.kind === 'birthday') return says.birthday(reason.age)
	if (reason.kind === 'date' && reason.because !== undefined) return `${reason.text} (${sayGround(reason.because, context.language())})`
	return 'text' in reason ? reason.text : ''
}
