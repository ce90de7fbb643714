import { RATINGS } from '../contact/rating'
import { sayCount } from '../i18n/say-count'
import { ownWordsOf } from '../query/own-words'
import type { CircleWords } from '../query/own-words'
import type { TendContext } from '../vault/ring'
import { drawBars, scaleOf } from './bars'
import { keptByTies } from './kept-by-ties'

const CODE = 'trust: 4'

const ownWords = keptByTies((ties) => ownWordsOf(ties))

/** The user's own words: how many people of each circle stand at each mark, never one person (DESIGN 1). */
export function drawOwnWords(parent: HTMLElement, context: TendContext): void {
	const { own } = context.words().measures
	const section = parent.createEl('section', { cls: 'tend-section' })
	const heading = section.createEl('h2', { text: own.title })
	const rows = ownWords(context)
	if (rows.length === 0) {
		const how = section.createEl('p', { cls: 'tend-measures-how' })
		how.appendText(own.beforeCode)
		how.createEl('code', { text: CODE })
		how.appendText(own.afterCode)
		return
	}
	heading.createSpan({ cls: 'tend-count', text: own.beside })
	const table = section.createDiv({ cls: 'tend-words', attr: { role: 'table', 'aria-label': own.title } })
	const head = table.createDiv({ cls: 'tend-words-row is-head', attr: { role: 'row' } })
	const corner = head.createDiv({ cls: 'tend-words-circle', attr: { role: 'columnheader' } })
	corner.createSpan({ cls: 'tend-unseen', text: own.circle })
	for (const rating of RATINGS) head.createDiv({ text: own.ratings[rating], attr: { role: 'columnheader' } })
	const scale = scaleOf(rows.flatMap(({ counts }) => RATINGS.flatMap((rating) => counts[rating])))
	for (const row of rows) drawCircle(table, row, scale, context)
	section.createEl('p', { cls: 'tend-measures-how', text: own.scale(scale) })
}

function drawCircle(table: HTMLElement, { circle, counts }: CircleWords, scale: number, context: TendContext): void {
	const words = context.words()
	const { own } = words.measures
	const name = circle === null ? words.noCircle : words.circles[circle]
	const row = table.createDiv({ cls: 'tend-words-row', attr: { role: 'row' } })
	row.createDiv({ cls: 'tend-words-circle', text: name, attr: { role: 'rowheader' } })
	for (const rating of RATINGS) {
		const cell = row.createDiv({ cls: 'tend-words-cell', attr: { role: 'cell' } })
		// Where the head is out of sight, in a narrow view, each picture has its own.
		cell.createSpan({ cls: 'tend-words-rating', text: own.ratings[rating], attr: { 'aria-hidden': true } })
		const numbers = counts[rating].map((count) => sayCount(count, context.language())).join(', ')
		const picture = cell.createDiv({ cls: 'tend-words-bars', attr: { role: 'img', 'aria-label': own.counts(`${own.ratings[rating]}, ${name}`, numbers) } })
		drawBars(picture, counts[rating].map((number) => ({ number, isCurrent: false })), scale)
	}
}
