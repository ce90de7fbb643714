import { sayCount } from '../i18n/say-count'
import { sayDay } from '../i18n/say-day'
import { FINDING_KINDS } from '../query/findings'
import type { FindingKind } from '../query/findings'
import type { ReviewSession } from '../query/review-session'
import { MOST_STEPS, progressOf } from '../query/review-session'
import type { TendContext } from '../vault/ring'
import { PLACE } from './keep-place'
import type { ReviewFindings } from './review-findings'

/** Nothing is found: all is well. */
export function drawNothingFound(parent: HTMLElement, context: TendContext): void {
	const { start } = context.words().review
	const still = parent.createDiv({ cls: 'tend-still' })
	still.createEl('h2', { text: start.empty })
	still.createEl('p', { text: start.emptyMore })
}

/** A review was begun before: it can go on, or begin anew. */
export function drawUnderWay(parent: HTMLElement, session: ReviewSession, context: TendContext, choose: { readonly goOn: () => void; readonly anew: () => void }): void {
	const { start } = context.words().review
	const still = parent.createDiv({ cls: 'tend-still' })
	const day = sayDay(session.begun, context.language(), 'long', context.plan().today)
	still.createEl('h2', { text: start.underWay(day, progressOf(session).left) })
	const acts = still.createDiv({ cls: 'tend-acts' })
	acts.createEl('button', { text: start.goOn, attr: { [PLACE]: 'review go on' } }).addEventListener('click', choose.goOn)
	acts.createEl('button', { text: start.anew, attr: { [PLACE]: 'review anew' } }).addEventListener('click', choose.anew)
}

/** More than one sitting: the kinds with their counts, of which the reader chooses. All are chosen at first. */
export function drawKinds(parent: HTMLElement, findings: ReviewFindings, left: Set<FindingKind>, context: TendContext, begin: (keys: readonly string[]) => void): void {
	const { start, kinds } = context.words().review
	const language = context.language()
	const byKind = new Map<FindingKind, string[]>(FINDING_KINDS.map((kind) => [kind, []]))
	for (const [key, { kind }] of findings) byKind.get(kind)?.push(key)
	const still = parent.createDiv({ cls: 'tend-still' })
	still.createEl('h2', { text: start.many(findings.size) })
	still.createEl('p', { text: `${start.choose} ${findings.size > MOST_STEPS ? start.atATime(MOST_STEPS) : ''}`.trim() })
	const list = still.createEl('ul', { cls: 'tend-kinds', attr: { 'aria-label': start.choose } })
	const chosen = (): readonly string[] => [...byKind].flatMap(([kind, keys]) => (left.has(kind) ? [] : keys)).slice(0, MOST_STEPS)
	const button = still.createDiv({ cls: 'tend-acts' }).createEl('button', { attr: { [PLACE]: 'review begin' } })
	button.addEventListener('click', () => begin(chosen()))
	const count = (): void => {
		button.setText(start.begin(chosen().length))
		button.disabled = chosen().length === 0
	}
	for (const [kind, keys] of byKind) {
		if (keys.length === 0) continue
		const label = list.createEl('li').createEl('label')
		const box = label.createEl('input', { type: 'checkbox', attr: { [PLACE]: `review kind ${kind}` } })
		box.checked = !left.has(kind)
		label.createSpan({ text: kinds[kind].title })
		label.createSpan({ cls: 'tend-count', text: sayCount(keys.length, language) })
		box.addEventListener('change', () => {
			if (box.checked) left.delete(kind)
			else left.add(kind)
			count()
		})
	}
	count()
}
