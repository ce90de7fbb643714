import { sayWhom } from '../i18n/say-finding'
import type { Finding } from '../query/findings'
import type { ReviewSession } from '../query/review-session'
import { nextKeys, progressOf } from '../query/review-session'
import type { TendContext } from '../vault/ring'
import { FindingSheet } from './finding-sheet'
import type { SheetActs } from './finding-sheet'
import { drawKeys } from './review-keys'
import type { ReviewFindings } from './review-findings'

/** So many of the following findings are named. */
const NEXT_SHOWN = 3

/** A page of the pass: how far it is, the finding on its sheet, the keys, and what comes then. It stays from one finding to the next. */
export class ReviewPage {
	readonly #context: TendContext
	readonly #progress: HTMLElement
	readonly #sheet: FindingSheet
	readonly #then: HTMLElement

	constructor(parent: HTMLElement, context: TendContext, acts: SheetActs) {
		this.#context = context
		this.#progress = parent.createDiv({ cls: 'tend-review-progress' })
		this.#sheet = new FindingSheet(parent, context, acts)
		drawKeys(parent, context.words().review.pass)
		this.#then = parent.createEl('section', { cls: 'tend-section tend-then' })
	}

	/** @param freed touches a month that are free since the session began */
	draw(finding: Finding, session: ReviewSession, findings: ReviewFindings, freed: number): void {
		this.#drawProgress(session, freed)
		this.#sheet.draw(finding)
		this.#drawThen(nextKeys(session, NEXT_SHOWN).flatMap((key) => findings.get(key) ?? []))
	}

	#drawProgress(session: ReviewSession, freed: number): void {
		const { pass } = this.#context.words().review
		const { place, total } = progressOf(session)
		const text = pass.progress(place, total)
		this.#progress.empty()
		this.#progress.createSpan({ text })
		if (freed > 0) this.#progress.createSpan({ text: pass.freedSoFar(freed) })
		this.#progress.createEl('progress', { attr: { 'value': place, 'max': total, 'aria-label': text } })
	}

	#drawThen(next: readonly Finding[]): void {
		const words = this.#context.words()
		this.#then.empty()
		this.#then.toggle(next.length > 0)
		this.#then.createEl('h2', { text: words.review.pass.then })
		const list = this.#then.createEl('ul')
		for (const finding of next) {
			const item = list.createEl('li')
			item.createSpan({ text: words.review.kinds[finding.kind].title })
			item.createSpan({ cls: 'tend-muted', text: sayWhom(finding, words), attr: { dir: 'auto' } })
		}
	}
}
