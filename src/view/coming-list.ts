import { sayDay } from '../i18n/say-day'
import type { Words } from '../i18n/words'
import type { Reason } from '../contact/reason'
import { dayText } from '../note/day'
import type { PersonRow } from '../query/person-row'
import type { TendContext } from '../vault/ring'
import { drawCircleGlyph } from './circle-glyph'
import type { ListLength } from './list-length'
import { drawBriefingAct } from './person-acts'
import { drawName } from './person-row'
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
		if (first !== undefined) says.createSpan({ cls: 'tend-why', text: sayComing(first, words) })
		if (row.kind === 'meeting') drawBriefingAct(line.createDiv({ cls: 'tend-row-acts' }), row, context)
	}
	rove(list, '.tend-name, button')
	length.drawMore(section, rows.length, context)
}

/** What is coming, without its day, which stands beside it. */
function sayComing(reason: Reason, { today: says }: Words): string {
	if (reason.kind === 'meeting') return says.meeting(reason.goal)
	if (reason.kind === 'birthday') return says.birthday(reason.age)
	return 'text' in reason ? reason.text : ''
}
