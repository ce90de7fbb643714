import { sayDay } from '../i18n/say-day'
import type { EvidencePromise } from '../contact/evidence'
import type { Card } from '../query/card'
import type { TendContext } from '../vault/ring'
import { fact } from './fact'
import { PLACE } from './keep-place'
import { leadsTo } from './open-note'

/** Open promises, mine first, each with a box to tick and a link to its line. */
export function drawPromises(list: HTMLElement, { mine, theirs }: Card, context: TendContext): void {
	if (mine.length + theirs.length === 0) return
	const { card: words } = context.words()
	const dd = fact(list, words.promises)
	const draw = ({ promise, source }: EvidencePromise, cls: string, before: string): void => {
		const task = dd.createDiv({ cls: `tend-task ${cls}` })
		const label = `${context.words().acts.names.keepPromise}: ${promise.text}`
		const box = task.createEl('button', { cls: 'tend-box', attr: { 'role': 'checkbox', 'aria-checked': false, 'aria-label': label, [PLACE]: `box ${label}` } })
		box.addEventListener('click', () => context.acts.keepPromise({ promise, source }))
		const says = task.createDiv()
		if (before !== '') says.createSpan({ cls: 'tend-muted', text: `${before} ` })
		leadsTo(says.createEl('a', { cls: 'tend-why-link', text: promise.text, attr: { href: '#' } }), source, context, context.acts.forPromise({ promise, source }))
		if (promise.due === null) return
		const day = words.by(sayDay(promise.due, context.language(), 'long', context.plan().today))
		// Outside of what holds together: the line may end here.
		says.appendText(' ')
		says.createSpan({ cls: 'tend-muted tend-nowrap', text: day })
	}
	for (const one of mine) draw(one, 'is-mine', '')
	for (const one of theirs) draw(one, 'is-theirs', words.theirs)
}
