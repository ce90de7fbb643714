import { progressOf } from '../query/review-session'
import type { ReviewSession } from '../query/review-session'
import type { TendContext } from '../vault/ring'
import { PLACE } from './keep-place'

/** What the summary leads to. */
export interface SummaryActs {
	readonly again: () => void
	readonly undo: () => void
	readonly back: () => void
	readonly showCircle3: () => void
}

/** What a session does not tell of itself. */
export interface AfterReview {
	/** Touches a month. */
	readonly freed: number
	/** How many findings nobody has looked at. */
	readonly left: number
	readonly canUndo: boolean
}

/** What came of a review: how much was put right and left, and what is free for somebody new. */
export function drawSummary(parent: HTMLElement, session: ReviewSession, { freed, left, canUndo }: AfterReview, context: TendContext, acts: SummaryActs): void {
	const { review, acts: words } = context.words()
	const { summary, pass } = review
	const { changed, skipped } = progressOf(session)
	const still = parent.createDiv({ cls: 'tend-still' })
	still.createEl('h2', { text: summary.title, attr: { 'aria-live': 'polite' } })
	const said = still.createEl('ul', { cls: 'tend-summary' })
	if (changed > 0) said.createEl('li', { text: summary.changed(changed) })
	if (skipped > 0) said.createEl('li', { text: summary.skipped(skipped) })
	if (left > 0) said.createEl('li', { text: summary.left(left) })
	if (freed > 0) {
		said.createEl('li', { text: summary.freed(freed) })
		const hint = said.createEl('li', { text: `${summary.freedHint} ` })
		hint.createEl('button', { cls: 'tend-plain tend-link', text: summary.freedLink, attr: { [PLACE]: 'review circle 3' } }).addEventListener('click', acts.showCircle3)
	}
	const buttons = still.createDiv({ cls: 'tend-acts' })
	const button = (text: string, place: string, run: () => void): void => {
		buttons.createEl('button', { cls: 'tend-plain', text, attr: { [PLACE]: `review ${place}` } }).addEventListener('click', run)
	}
	if (left + skipped > 0) button(summary.again, 'again', acts.again)
	if (skipped > 0) button(pass.back, 'back', acts.back)
	if (canUndo) button(words.undo, 'undo', acts.undo)
}
