import { STAGES } from '../contact/stage'
import type { Stage } from '../contact/stage'
import { sayBoardRow } from '../i18n/say-board-row'
import type { BoardRow } from '../query/stage-board'
import type { PersonAct, TendContext } from '../vault/ring'
import { drawCircleGlyph } from './circle-glyph'
import { drawMore } from './person-acts'
import { drawName } from './person-row'

/** Heights of a row in pixels, as `--tend-board-row` in `styles.css`; a finger needs more than a mouse. */
const ROW_PX = { mouse: 52, finger: 60 } as const

/** How high a row of the board is on the page that `el` stands in. */
export function boardRowHeight(el: HTMLElement): number {
	return el.doc.body.hasClass('is-mobile') ? ROW_PX.finger : ROW_PX.mouse
}

/** A person on the board in two lines, with a sign that offers the other stages. */
export function drawBoardRow(
	list: HTMLElement,
	row: BoardRow,
	isPick: boolean,
	move: (stage: Stage) => void,
	context: TendContext,
): HTMLElement {
	const words = context.words()
	const item = list.createEl('li', { cls: `tend-board-row${isPick ? ' is-pick' : ''}` })
	const moves = STAGES.filter((stage) => stage !== row.stage).map((stage): PersonAct => {
		return { id: `stage-${String(stage)}`, icon: 'signal', name: words.board.moveTo(words.stages[stage]), run: () => move(stage) }
	})
	drawCircleGlyph(item, row.circle, words)
	const says = item.createDiv({ cls: 'tend-board-says' })
	const name = drawName(says, row, context, moves)
	name.setAttr('aria-keyshortcuts', 'Alt+ArrowRight Alt+ArrowLeft')
	drawSecondLine(says, row, context)
	drawMore(item, moves, words.board.move(row.name))
	return item
}

/** The dashed place where a dragged person will land: as they will stand there, since today. */
export function drawLanding(list: HTMLElement, row: BoardRow, context: TendContext): HTMLElement {
	const item = list.createEl('li', { cls: 'tend-board-row is-landing', attr: { 'aria-hidden': true } })
	drawCircleGlyph(item, row.circle, context.words())
	const says = item.createDiv({ cls: 'tend-board-says' })
	says.createSpan({ cls: 'tend-name', text: row.name, attr: { dir: 'auto' } })
	drawSecondLine(says, row, context)
	return item
}

/** What is next is never cut short for the sake of since when. */
function drawSecondLine(says: HTMLElement, row: BoardRow, context: TendContext): void {
	const parts = sayBoardRow(row, context.language(), context.plan().today)
	const line = says.createDiv({ cls: 'tend-board-why', attr: { title: parts.join(' · ') } })
	for (const text of parts) line.createSpan({ text })
}
