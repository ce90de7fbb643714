import { Modal } from 'obsidian'
import type { Wanted } from '../query/wanted'
import type { TendContext } from '../vault/ring'
import { drawKeepingPlace } from '../view/keep-place'
import { drawProgress } from '../view/progress-line'
import { drawNoWay, drawWays } from '../view/ways-list'

/** The ways in to a person, an organization or a name that no note bears; it stays and follows the notes while the user asks. */
export class WayInModal extends Modal {
	readonly #context: TendContext
	readonly #wanted: Wanted
	#stop: (() => void) | null = null
	/** Something has moved since it was drawn, and another dialog stands above. */
	#isBehind = false

	constructor(context: TendContext, wanted: Wanted) {
		super(context.app)
		this.#context = context
		this.#wanted = wanted
	}

	override onOpen(): void {
		const { contentEl } = this
		this.modalEl.addClass('tend-way-in-modal')
		contentEl.addClass('tend')
		this.setTitle(this.#context.words().ways.to(this.#wanted.name))
		this.titleEl.setAttrs({ tabindex: -1, dir: 'auto' })
		this.titleEl.focus()
		this.#draw()
		this.#stop = this.#context.onChange(() => this.#redraw())
		this.modalEl.addEventListener('focusin', () => {
			if (this.#isBehind) this.#redraw()
		})
	}

	override onClose(): void {
		this.#stop?.()
		this.contentEl.empty()
	}

	/** While the form for the asking stands above, nothing moves: it gives the focus back to the button that opened it. */
	#redraw(): void {
		const { contentEl, modalEl } = this
		const { activeElement, body } = contentEl.doc
		this.#isBehind = activeElement !== null && activeElement !== body && !modalEl.contains(activeElement)
		if (!this.#isBehind) drawKeepingPlace(contentEl, contentEl, () => this.#draw(), () => null)
	}

	#draw(): void {
		const { contentEl } = this
		contentEl.empty()
		const ways = this.#context.waysIn(this.#wanted.party)
		const isReading = drawProgress(contentEl, this.#context)
		if (ways.length > 0) drawWays(contentEl, ways, this.#wanted, this.#context)
		else if (!isReading) drawNoWay(contentEl, this.#wanted, this.#context)
		for (const link of contentEl.findAll('a')) {
			link.addEventListener('click', () => this.#leave())
			link.addEventListener('auxclick', ({ button }) => {
				if (button === 1) this.#leave()
			})
		}
	}

	/** Whoever follows a line to its note is done here: the focus goes there. */
	#leave(): void {
		this.shouldRestoreSelection = false
		this.close()
	}
}
