import type { Tie } from '../contact/tie'
import { sayProblem } from '../i18n/say-problem'
import type { TendContext } from '../vault/ring'
import { leadsTo } from './open-note'

/** Whether the reader has unfolded what cannot be read; kept by the view from one drawing to the next. */
export interface UnreadableFold {
	isOpen: boolean
}

/** A quiet line for what cannot be read, unfolding to each note, line and reason; nothing where all is well. */
export function drawUnreadable(
	parent: HTMLElement,
	unread: readonly Tie[],
	fold: UnreadableFold,
	context: TendContext,
): void {
	if (unread.length === 0) return
	const words = context.words()
	const count = unread.reduce((sum, { contact }) => sum + contact.unreadable.length, 0)
	const details = parent.createEl('details', { cls: 'tend-unreadable', attr: { open: fold.isOpen ? '' : null } })
	details.createEl('summary', { text: words.peopleTable.unreadable(count) })
	const list = details.createEl('ul')
	if (fold.isOpen) drawEntries(list, unread, context)
	details.addEventListener('toggle', () => {
		fold.isOpen = details.open
		if (fold.isOpen && !list.hasChildNodes()) drawEntries(list, unread, context)
	})
}

function drawEntries(list: HTMLElement, unread: readonly Tie[], context: TendContext): void {
	const words = context.words()
	for (const { contact } of unread) {
		for (const { line, problem } of contact.unreadable) {
			const item = list.createEl('li')
			const where = line === null ? contact.name : `${contact.name}, ${words.card.line(line)}`
			const link = item.createEl('a', { text: where, attr: { href: '#', dir: 'auto' } })
			leadsTo(link, { path: contact.path, line, key: problem.key }, context)
			item.createSpan({ text: `: ${sayProblem(problem, context.language())}` })
		}
	}
}
