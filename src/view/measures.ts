import { partsOf } from '../note/day'
import { sayMonth } from '../i18n/say-day'
import { sayMeasure } from '../i18n/say-measure'
import { sayMonthAlone, sayMonthOfYear, sayMonthRange } from '../i18n/say-months'
import { measuresOf } from '../query/measures'
import type { Measure, Measures } from '../query/measures'
import type { Month } from '../query/months'
import type { TendContext } from '../vault/ring'
import { drawBars, scaleOf } from './bars'
import { keptByTies } from './kept-by-ties'
import { drawNumberTable } from './number-table'
import { drawOwnWords } from './own-words'
import { drawProgress } from './progress-line'

/** How many names of projects are listed. */
const NAMES_SHOWN = 3

const measures = keptByTies((ties, { today }) => measuresOf(ties, today))

/** The five counted measures with their last twelve months, and the user's own words over circles (DESIGN 1); once every log is read. */
export function drawMeasures(parent: HTMLElement, context: TendContext): void {
	const words = context.words().measures
	const el = parent.createDiv({ cls: 'tend-measures' })
	if (drawProgress(el, context)) return
	const answer = measures(context)
	const title = el.createEl('header', { cls: 'tend-title' })
	title.createEl('h1', { text: words.title })
	title.createSpan({ cls: 'tend-muted', text: words.periodSoFar(rangeOf(answer.months, context)) })
	if (answer.people === 0) {
		el.createEl('p', { cls: 'tend-nothing', text: words.nobody })
		return
	}
	const begins = beginningOf(answer, context)
	if (begins !== null) el.createEl('p', { cls: 'tend-measures-since', text: begins })
	const five = el.createDiv({ cls: 'tend-five' })
	for (const measure of answer.measures) drawMeasure(five, measure, answer.months, context)
	drawOwnWords(el, context)
}

function drawMeasure(parent: HTMLElement, measure: Measure, months: readonly Month[], context: TendContext): void {
	const words = context.words().measures
	const language = context.language()
	const { name, value, said, number: say } = sayMeasure(measure, language)
	const el = parent.createEl('section', { cls: 'tend-measure', attr: { 'aria-label': name } })
	el.createEl('h2', { text: name })
	el.createDiv({ cls: 'tend-measure-value', text: value })
	const what = el.createDiv({ cls: 'tend-measure-said' })
	what.createDiv({ text: said })
	if (measure.kind === 'projects' && measure.names.length > 0) what.createDiv({ cls: 'tend-measure-names', text: listed(measure.names, context), attr: { dir: 'auto' } })

	const chart = el.createDiv()
	const label = words.byMonth(name, rangeOf(months, context))
	const picture = chart.createDiv({ attr: { role: 'img', 'aria-label': label } })
	const scale = scaleOf(measure.history)
	drawBars(picture, months.map(({ isCurrent }, at) => ({ number: measure.history[at] ?? null, isCurrent })), scale)
	drawAxis(picture, months, measure.history.some(Boolean) ? say(scale) : null, context)
	const rows = months.map((month, at) => {
		const number = measure.history[at] ?? null
		const said = sayMonthOfYear(month.first, language)
		return [month.isCurrent ? words.periodSoFar(said) : said, number === null ? words.unknown : say(number)] as const
	})
	drawNumberTable(chart, label, [words.month, name], rows)
}

/** The first month and the last, and between them how high the picture is; null: it has no bars. */
function drawAxis(picture: HTMLElement, months: readonly Month[], most: string | null, context: TendContext): void {
	const words = context.words().measures
	const language = context.language()
	const axis = picture.createDiv({ cls: 'tend-axis' })
	const [first, last] = [months[0], months.at(-1)]
	if (first === undefined || last === undefined) return
	axis.createSpan({ text: sayMonthAlone(first.first, language, 'short') })
	if (most !== null) axis.createSpan({ text: words.upTo(most) })
	axis.createSpan({ text: sayMonthAlone(last.first, language, 'short') })
}

function rangeOf(months: readonly Month[], context: TendContext): string {
	const [first, last] = [months[0], months.at(-1)]
	return first === undefined || last === undefined ? '' : sayMonthRange(first.first, last.first, context.language())
}

/** Where the notes begin within the months shown, or not at all; null: before them. */
function beginningOf({ since, months }: Measures, context: TendContext): string | null {
	const words = context.words().measures
	if (since === null) return words.nothingLogged
	const isOlder = months[0] === undefined || since - partsOf(since).dayOfMonth < months[0].first
	return isOlder ? null : words.since(sayMonth(since, context.language(), context.plan().today))
}

function listed(names: readonly string[], context: TendContext): string {
	const more = names.length - NAMES_SHOWN
	const shown = names.slice(0, NAMES_SHOWN).join(', ')
	return more > 0 ? `${shown} ${context.words().measures.andMore(more)}` : shown
}
