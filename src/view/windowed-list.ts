import { Component } from 'obsidian'
import { PLACE } from './keep-place'

/** What a windowed list is made of. */
export interface WindowedItems {
	readonly count: number
	/** Height of an item in pixels; the same as the stylesheet gives it. */
	readonly heightOf: (at: number) => number
	/** Draws one item; the list places it. */
	readonly draw: (parent: HTMLElement, at: number) => HTMLElement
	/** The place (see `keep-place.ts`) of the link that the arrow keys reach; null: the item holds none. */
	readonly placeOf: (at: number) => string | null
}

const NOTHING: WindowedItems = { count: 0, heightOf: () => 0, draw: (parent) => parent, placeOf: () => null }

/** Drawn beyond what is seen, so that scrolling shows no gaps. */
const MARGIN_PX = 240
/** The height taken where nothing is laid out yet. */
const UNKNOWN_HEIGHT_PX = 800

/**
 * A list of any length of which only what is seen stands in the page: the count of DOM nodes is independent of the
 * count of items. One stop of the Tab key; the arrow keys, Page Up and Down, Home and End move through all items.
 */
export class WindowedList extends Component {
	readonly #list: HTMLElement
	readonly #scroller: HTMLElement
	#items = NOTHING
	/** Where each item begins; one more entry for the end of the last. */
	#tops: number[] = [0]
	readonly #drawn = new Map<number, HTMLElement>()
	/** The item that the Tab key stops at; -1: none. */
	#active = -1

	constructor(list: HTMLElement, scroller: HTMLElement) {
		super()
		this.#list = list
		this.#scroller = scroller
		list.addClass('tend-windowed')
	}

	override onload(): void {
		this.registerDomEvent(this.#scroller, 'scroll', () => this.#drawWindow())
		this.registerDomEvent(this.#list, 'keydown', (event) => this.#move(event))
		this.registerDomEvent(this.#list, 'focusin', ({ target }) => this.#takeFocus(target))
		const resized = new ResizeObserver(() => this.#drawWindow())
		resized.observe(this.#scroller)
		this.register(() => resized.disconnect())
	}

	/** Shows other items in place of those shown; the Tab key goes on stopping at the same one. */
	show(items: WindowedItems): void {
		const place = this.#items.placeOf(this.#active)
		this.#items = items
		this.#tops = [0]
		for (let at = 0; at < items.count; at += 1) this.#tops.push((this.#tops[at] ?? 0) + items.heightOf(at))
		this.#list.setCssProps({ '--tend-height': `${String(this.#tops[items.count] ?? 0)}px` })
		for (const el of this.#drawn.values()) el.remove()
		this.#drawn.clear()
		const again = place === null ? -1 : this.#find(place)
		this.#active = again === -1 ? this.#next(-1, 1) : again
		this.#drawWindow()
	}

	/** Draws the item of a place, wherever it stands, and answers its link; null: no item has this place. */
	reveal(place: string): HTMLElement | null {
		const at = this.#find(place)
		if (at === -1) return null
		this.#setActive(at)
		return linkOf(this.#drawItem(at))
	}

	#find(place: string): number {
		for (let at = 0; at < this.#items.count; at += 1) if (this.#items.placeOf(at) === place) return at
		return -1
	}

	#drawWindow(): void {
		const { count } = this.#items
		const from = this.#scroller.scrollTop - this.#offset() - MARGIN_PX
		const first = this.#at(from)
		const last = Math.min(count - 1, this.#at(from + this.#seenHeight() + 2 * MARGIN_PX))
		for (const [at, el] of this.#drawn) {
			if ((at >= first && at <= last) || at === this.#active) continue
			el.remove()
			this.#drawn.delete(at)
		}
		for (let at = first; at <= last; at += 1) this.#drawItem(at)
		if (this.#active >= 0) this.#drawItem(this.#active)
	}

	#drawItem(at: number): HTMLElement {
		const known = this.#drawn.get(at)
		if (known !== undefined) return known
		const el = this.#items.draw(this.#list, at)
		el.addClass('tend-windowed-item')
		el.setCssProps({ '--tend-top': `${String(this.#tops[at] ?? 0)}px` })
		for (const link of el.findAll('a, button')) link.tabIndex = -1
		if (at === this.#active) linkOf(el)?.setAttr('tabindex', 0)
		// Screen readers go by the order in the page, not by the place on the screen.
		const after = Math.min(...[...this.#drawn.keys()].filter((other) => other > at))
		const next = this.#drawn.get(after)
		if (next !== undefined) this.#list.insertBefore(el, next)
		this.#drawn.set(at, el)
		return el
	}

	/** The item at a height; the first for what lies above it, `count` for what lies below the last. */
	#at(top: number): number {
		let low = 0
		let high = this.#items.count
		while (low < high) {
			const middle = (low + high) >> 1
			if ((this.#tops[middle + 1] ?? Infinity) <= top) low = middle + 1
			else high = middle
		}
		return low
	}

	/** How far below the top of the scrolled content the list begins. */
	#offset(): number {
		const { top } = this.#list.getBoundingClientRect()
		return top - this.#scroller.getBoundingClientRect().top + this.#scroller.scrollTop
	}

	#seenHeight(): number {
		const { clientHeight } = this.#scroller
		return clientHeight === 0 ? UNKNOWN_HEIGHT_PX : clientHeight
	}

	/** The item `steps` further on that holds a link, or the last such one before the end; `from` where there is none. */
	#next(from: number, steps: number): number {
		const step = Math.sign(steps)
		let reached = from
		let left = Math.abs(steps)
		for (let at = from + step; left > 0 && at >= 0 && at < this.#items.count; at += step) {
			if (this.#items.placeOf(at) === null) continue
			reached = at
			left -= 1
		}
		return reached
	}

	#move(event: KeyboardEvent): void {
		const to = this.#target(event.key)
		if (to === null) return
		event.preventDefault()
		if (to === this.#active) return
		this.#setActive(to)
		const el = this.#drawItem(to)
		el.scrollIntoView({ block: 'nearest' })
		linkOf(el)?.focus({ preventScroll: true })
		this.#drawWindow()
	}

	#target(key: string): number | null {
		const { count, heightOf } = this.#items
		if (this.#active === -1) return null
		const page = Math.max(1, Math.floor(this.#seenHeight() / heightOf(this.#active)) - 1)
		switch (key) {
			case 'ArrowDown':
				return this.#next(this.#active, 1)
			case 'ArrowUp':
				return this.#next(this.#active, -1)
			case 'PageDown':
				return this.#next(this.#active, page)
			case 'PageUp':
				return this.#next(this.#active, -page)
			case 'Home':
				return this.#next(-1, 1)
			case 'End':
				return this.#next(count, -1)
			default:
				return null
		}
	}

	#takeFocus(target: EventTarget | null): void {
		for (const [at, el] of this.#drawn) {
			if (target instanceof Node && el.contains(target) && this.#items.placeOf(at) !== null) this.#setActive(at)
		}
	}

	#setActive(at: number): void {
		linkOf(this.#drawn.get(this.#active))?.setAttr('tabindex', -1)
		this.#active = at
		linkOf(this.#drawn.get(at))?.setAttr('tabindex', 0)
	}
}

function linkOf(el: HTMLElement | undefined): HTMLElement | null {
	return el?.find(`[${PLACE}]`) ?? null
}
