import { sayDay } from '../i18n/say-day'
import type { Day } from '../note/day'
import { monthsBack } from '../query/circle-people-on'
import type { TendContext } from '../vault/ring'
import { PLACE } from './keep-place'

/** The slider under the circles: back through the last twelve months, a month at a stop, today at its end. */
export class CirclesPast {
	readonly #context: TendContext
	readonly #name: HTMLElement
	readonly #slider: HTMLInputElement
	readonly #said: HTMLElement
	readonly #now: HTMLElement
	#day: Day | null = null

	/** @param moved the reader has gone to another day */
	constructor(parent: HTMLElement, context: TendContext, moved: () => void) {
		this.#context = context
		const el = parent.createDiv({ cls: 'tend-circles-past' })
		const label = el.createEl('label')
		this.#name = label.createSpan()
		this.#slider = label.createEl('input', { type: 'range', attr: { min: 0, step: 1, [PLACE]: 'circles past' } })
		this.#said = el.createSpan({ cls: 'tend-circles-day' })
		this.#now = el.createEl('button', { cls: 'tend-plain', attr: { [PLACE]: 'circles now' } })
		const go = (to: number): void => {
			const stops = this.#stops()
			this.#day = to >= stops.length - 1 ? null : (stops[to] ?? null)
			moved()
		}
		this.#slider.addEventListener('input', () => go(Number(this.#slider.value)))
		this.#now.addEventListener('click', () => {
			this.#slider.focus()
			go(Infinity)
		})
	}

	/** The day that is shown; null: today. */
	get day(): Day | null {
		return this.#day
	}

	draw(): void {
		const context = this.#context
		const { circlesPicture: words } = context.words()
		const stops = this.#stops()
		const { today } = context.plan()
		// Midnight has moved the stops.
		if (this.#day !== null && !stops.includes(this.#day)) this.#day = null
		const said = this.#day === null ? words.now : words.stoodOn(sayDay(this.#day, context.language(), 'long', today))
		const at = this.#day === null ? stops.length - 1 : stops.indexOf(this.#day)
		this.#slider.setAttrs({ 'max': stops.length - 1, 'aria-label': words.year, 'aria-valuetext': said })
		this.#slider.value = String(at)
		this.#name.setText(words.year)
		this.#said.setText(said)
		this.#now.setText(words.backToNow)
		this.#now.toggleClass('is-unseen', this.#day === null)
	}

	#stops(): readonly Day[] {
		return monthsBack(this.#context.plan().today)
	}
}
