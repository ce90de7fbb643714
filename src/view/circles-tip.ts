/** How close to the edge of the picture the words may come, and to the mark they are about; in pixels. */
const EDGE_PX = 8
const APART_PX = 8

/** A quiet line beside the mark under the pointer, or in focus. The mark says the same aloud. */
export class CirclesTip {
	readonly #el: HTMLElement

	constructor(parent: HTMLElement) {
		this.#el = parent.createDiv({ cls: 'tend-circles-tip is-hidden', attr: { 'aria-hidden': true } })
	}

	get isShown(): boolean {
		return !this.#el.hasClass('is-hidden')
	}

	/** Shows a name, and lines beneath it, above a mark, or below it where there is no room. */
	show([name, ...lines]: readonly string[], x: number, y: number, radius: number): void {
		this.#el.empty()
		this.#el.createDiv({ cls: 'tend-circles-tip-name', text: name ?? '', attr: { dir: 'auto' } })
		for (const text of lines) this.#el.createDiv({ text })
		this.#el.removeClass('is-hidden')
		const { offsetWidth: width, offsetHeight: height, parentElement: room } = this.#el
		const most = (room?.clientWidth ?? 0) - width - EDGE_PX
		const above = y - radius - APART_PX - height
		const left = Math.max(EDGE_PX, Math.min(most, x - width / 2))
		this.#el.setCssStyles({ left: `${String(left)}px`, top: `${String(above < 0 ? y + radius + APART_PX : above)}px` })
	}

	hide(): void {
		this.#el.addClass('is-hidden')
	}
}
