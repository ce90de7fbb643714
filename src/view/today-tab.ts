import { setIcon } from 'obsidian'
import { sayCount } from '../i18n/say-count'
import { sayDay } from '../i18n/say-day'
import type { Today } from '../query/today'
import type { TendContext } from '../vault/ring'
import { drawComing } from './coming-list'
import { drawEmptyState } from './empty-state'
import { PLACE } from './keep-place'
import { drawOverdueList } from './overdue-list'
import type { ListLength } from './list-length'
import { drawMatches } from './match-list'
import { overviewOf } from './overview'
import { drawProgress } from './progress-line'
import { drawTodayRows } from './today-rows'
import type { UnreadableFold } from './unreadable-list'
import { drawUnreadable } from './unreadable-list'
import type { WindowedList } from './windowed-list'

/** What the reader has unfolded, kept by the dashboard. */
export interface TodayFolds {
	readonly isOverdueOpen: boolean
	readonly toggleOverdue: () => void
	readonly length: ListLength
	readonly comingLength: ListLength
	readonly matchesLength: ListLength
	readonly unreadable: UnreadableFold
}

/** The dashboard's Today: the picks with their reasons, what is coming, and Overdue follow-ups folded away. */
export function drawTodayTab(
	parent: HTMLElement,
	scroller: HTMLElement,
	context: TendContext,
	folds: TodayFolds,
): WindowedList | null {
	const column = parent.createDiv({ cls: 'tend-column' })
	const { index } = context
	if (context.ready() && index.size === 0) {
		drawEmptyState(column, context)
		return null
	}
	const plan = context.plan()
	const { today, unreadable } = overviewOf(context)
	const words = context.words().today
	const title = column.createEl('header', { cls: 'tend-title' })
	title.createEl('h1', { text: sayDay(plan.today, context.language(), 'heading') })
	title.createSpan({ cls: 'tend-share', text: words.share(today.touchedThisWeek, today.weeklyNumber) })
	drawProgress(column, context)
	if (index.size === 0) return null
	drawTodayRows(column, today, folds.length, context)
	drawComing(column, today.coming, folds.comingLength, context)
	drawMatches(column, folds.matchesLength, context)
	const windowed = today.overdueCount === 0 ? null : drawOverdue(column, scroller, today, context, folds)
	drawUnreadable(column, unreadable, folds.unreadable, context)
	return windowed
}

/** Overdue follow-ups, folded away under their count until asked for. */
function drawOverdue(
	column: HTMLElement,
	scroller: HTMLElement,
	today: Today,
	context: TendContext,
	folds: TodayFolds,
): WindowedList | null {
	const section = column.createEl('section', { cls: 'tend-section' })
	const heading = section.createEl('h2', { cls: 'tend-fold-heading' })
	const fold = heading.createEl('button', {
		cls: 'tend-fold',
		attr: { 'aria-expanded': folds.isOverdueOpen, [PLACE]: 'overdue' },
	})
	setIcon(fold.createSpan({ cls: 'tend-fold-icon' }), 'chevron-right')
	fold.createSpan({ text: context.words().today.overdue })
	fold.createSpan({ cls: 'tend-count', text: sayCount(today.overdueCount, context.language()) })
	fold.addEventListener('click', folds.toggleOverdue)
	return folds.isOverdueOpen ? drawOverdueList(section, scroller, today.overdue, context) : null
}
