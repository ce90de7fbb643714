import { sayCapacity, sayWeeks } from '../i18n/say-capacity'
import { sayDay } from '../i18n/say-day'
import { sayTenth } from '../i18n/say-tenth'
import { partsOf } from '../note/day'
import type { Day } from '../note/day'
import { capacityOf } from '../query/capacity'
import type { Capacity } from '../query/capacity'
import type { TendContext } from '../vault/ring'
import { drawBars, scaleOf, shareOf } from './bars'
import { PLACE } from './keep-place'
import { keptByTies } from './kept-by-ties'
import { drawNumberTable } from './number-table'
import { drawProgress } from './progress-line'

const capacity = keptByTies((ties, plan, { circleCadence }) => capacityOf(ties, plan, circleCadence))

/** What the cadences ask for a week, against the real weeks and the weekly number (DESIGN 3, "Capacity"); once every log is read. */
export function drawCapacity(parent: HTMLElement, context: TendContext): void {
	const el = parent.createDiv({ cls: 'tend-measures' })
	if (drawProgress(el, context)) return
	const answer = capacity(context)
	const two = el.createDiv({ cls: 'tend-capacity' })
	drawBalance(two, answer, context)
	drawWeeks(two, answer, context)
}

/** Three bars from zero to one scale: asked for, had, enough. */
function drawBalance(parent: HTMLElement, answer: Capacity, context: TendContext): void {
	const words = context.words().measures.capacity
	const { unknown } = context.words().measures
	const language = context.language()
	const section = sectionOf(parent, words.title, words.unit)
	const { asked, real, weeklyNumber } = answer
	const bars: readonly (readonly [string, number | null])[] = [
		[words.asked, asked],
		[words.had(real.known.length), real.mean],
		[words.number, weeklyNumber],
	]
	const scale = scaleOf(bars.map(([, number]) => number))
	const rows = bars.map(([name, number]) => [name, number === null ? unknown : sayTenth(number, language)] as const)
	const label = rows.map(([name, number]) => `${name}: ${number}`).join('; ')
	const picture = section.createDiv({ cls: 'tend-lengths', attr: { role: 'img', 'aria-label': `${words.title}, ${words.unit}. ${label}` } })
	for (const [at, [name, said]] of rows.entries()) {
		picture.createSpan({ cls: 'tend-lengths-name', text: name })
		const line = picture.createDiv({ cls: 'tend-lengths-line' })
		const number = bars[at]?.[1] ?? 0
		if (number > 0) line.createDiv({ cls: 'tend-lengths-bar' }).setCssProps({ '--tend-part': shareOf(number, scale) })
		line.createSpan({ text: said })
	}
	drawNumberTable(section, `${words.title}, ${words.unit}`, [words.what, words.unit], rows)
	const says = section.createDiv({ cls: 'tend-capacity-says' })
	for (const sentence of sayCapacity(answer, language)) says.createEl('p', { text: sentence })
	if (answer.relief === null) return
	const change = section.createDiv({ cls: 'tend-acts' }).createEl('button', { text: words.openSettings, attr: { [PLACE]: 'capacity settings' } })
	change.addEventListener('click', context.openSettings)
}

/** The last whole weeks and the one that is not over, with the weekly number across them. */
function drawWeeks(parent: HTMLElement, { real, weeklyNumber }: Capacity, context: TendContext): void {
	const { capacity: words, soFar, periodSoFar, unknown } = context.words().measures
	const language = context.language()
	const { today } = context.plan()
	const section = sectionOf(parent, words.weeks, words.unit)
	const weeks = real.weeks.map((week) => {
		const isKnown = week.isKnown
		const day = sayDay(week.first, language, 'short', today)
		return { number: isKnown ? week.touched : null, isCurrent: week.isCurrent, first: week.first, day }
	})
	const rows = weeks.map(({ number, isCurrent, day }) => {
		return [isCurrent ? periodSoFar(day) : day, number === null ? unknown : sayTenth(number, language)] as const
	})
	const scale = scaleOf([weeklyNumber, ...weeks.map(({ number }) => number)])
	const label = `${words.weeks}, ${words.unit}; ${words.number}: ${sayTenth(weeklyNumber, language)}`
	const picture = section.createDiv({ cls: 'tend-weeks', attr: { role: 'img', 'aria-label': label } })
	const line = drawBars(picture, weeks, scale).createDiv({ cls: 'tend-weeks-number' })
	line.setCssProps({ '--tend-part': shareOf(weeklyNumber, scale) })
	line.createSpan({ text: words.aWeek(weeklyNumber) })
	// Under the bars, so that no number meets the dashed line.
	const under = picture.createDiv({ cls: 'tend-weeks-under' })
	for (const [at, { number, isCurrent, first, day }] of weeks.entries()) {
		const place = under.createDiv()
		place.createDiv({ cls: 'tend-weeks-count', text: number === null ? '' : sayTenth(number, language) })
		place.createDiv({ cls: 'tend-weeks-day', text: isSameMonth(first, weeks[at - 1]?.first) ? String(partsOf(first).dayOfMonth) : day })
		if (isCurrent) place.createDiv({ cls: 'tend-weeks-now', text: soFar })
	}
	drawNumberTable(section, label, [words.week, words.unit], rows)
	section.createDiv({ cls: 'tend-capacity-says' }).createEl('p', { text: sayWeeks(real, weeklyNumber, language) })
}

/** Whether the month was said under the week before: said under each, months run together on a phone. */
function isSameMonth(day: Day, before: Day | undefined): boolean {
	return before !== undefined && partsOf(day).month === partsOf(before).month
}

function sectionOf(parent: HTMLElement, title: string, unit: string): HTMLElement {
	const section = parent.createEl('section', { cls: 'tend-section' })
	section.createEl('h2', { text: title }).createSpan({ cls: 'tend-count', text: unit })
	return section
}
