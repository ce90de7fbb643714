import { Component } from 'obsidian'

/** What a windowed list is made of. */
export interface WindowedItems {
	readonly count: number
	/** Height of an item in pixels; the same as the stylesheet gives it. */
	readonly heightOf: (at: number) => number
	/** Draws one item; the list places it. */
	readonly draw: (parent: HTMLElement, at: number) => HTMLElement
	/** Whether the item holds a link that the arrow keys reach. */
	readonly takesFocus: (at: number) => boolean
}

/** Drawn beyond what is seen, so that scrolling shows no gaps. */
const MARGIN_PX = 240
/** The height taken where nothing is laid out yet. */
const UNKNOWN_HEIGHT_PX = 800
const PAGE_KEYS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }

/**
 * A list of any length of which only what is seen stands in the page: the count of DOM nodes is independent of the
 * count of items. One stop of the Tab key; the arrow keys, Page Up and Down, Home and End move through all items.
 */
export class WindowedList extends Component {
	readonly #list: HTMLElement
	readonly #scroller: HTMLElement
	#items: WindowedItems = { count: 0, heightOf: () => 0, draw: (parent) => parent, takesFocus: () => false }
	/** Where each item begins; one more entry for the end of the last. */
	#tops: number[] = [0]
	readonly #drawn = new Map<number, HTMLElement>()
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

	/** Shows other items in place of those shown. */
	show(items: WindowedItems): void {
		this.#items = items
		this.#tops = [0]
		for (let at = 0; at < items.count; at += 1) this.#tops.push((this.#tops[at] ?? 0) + items.heightOf(at))
		this.#list.setCssProps({ '--tend-height': `${String(this.#tops[items.count] ?? 0)}px` })
		for (const el of this.#drawn.values()) el.remove()
		this.#drawn.clear()
		if (this.#active >= items.count || !items.takesFocus(this.#active)) this.#active = this.#next(-1, 1)
		this.#drawWindow()
	}

	#drawWindow(): void {
		const { count } = this.#items
		const from = this.#scroller.scrollTop - this.#offset() - MARGIN_PX
		const height = this.#scroller.clientHeight === 0 ? UNKNOWN_HEIGHT_PX : this.#scroller.clientHeight
		const first = Math.max(0, this.#at(from))
		const last = Math.min(count - 1, this.#at(from + height + 2 * MARGIN_PX))
		for (const [at, el] of this.#drawn) {
			if ((at >= first && at <= last) || at === this.#active) continue
			el.remove()
			this.#drawn.delete(at)
		}
		for (let at = first; at <= last; at += 1) this.#drawItem(at)
		if (this.#active >= 0) this.#drawItem(this.#active)
	}

	#drawItem(at: number): HTMLElement | undefined {
		const known = this.#drawn.get(at)
		if (known !== undefined || at >= this.#items.count) return known
		const el = this.#items.draw(this.#list, at)
		el.addClass('tend-windowed-item')
		el.setCssProps({ '--tend-top': `${String(this.#tops[at] ?? 0)}px` })
		for (const link of el.findAll('a, button')) link.tabIndex = -1
		const link = linkOf(el)
		if (link !== null && at === this.#active) link.tabIndex = 0
		// Screen readers go by the order in the page, not by the place on the screen.
		const after = [...this.#drawn.keys()].filter((other) => other > at)
		const next = after.length === 0 ? undefined : this.#drawn.get(Math.min(...after))
		if (next !== undefined) this.#list.insertBefore(el, next)
		this.#drawn.set(at, el)
		return el
	}

	/** The item at a height; -1 above the first. */
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
		const list = this.#list.getBoundingClientRect().top
		return list - this.#scroller.getBoundingClientRect().top + this.#scroller.scrollTop
	}

	#next(from: number, step: number): number {
		for (let at = from + step; at >= 0 && at < this.#items.count; at += Math.sign(step)) {
			if (this.#items.takesFocus(at)) return at
		}
		return from
	}

	#move(event: KeyboardEvent): void {
		const step = PAGE_KEYS[event.key]
		const to =
			event.key === 'Home' ? this.#next(-1, 1)
			: event.key === 'End' ? this.#next(this.#items.count, -1)
			: step === undefined ? this.#active
			: this.#next(this.#active, step)
		if (to === this.#active || to < 0 || to >= this.#items.count) return
		event.preventDefault()
		this.#setActive(to)
		const el = this.#drawItem(to)
		if (el === undefined) return
		el.scrollIntoView({ block: 'nearest' })
		linkOf(el)?.focus({ preventScroll: true })
		this.#drawWindow()
	}

	#takeFocus(target: EventTarget | null): void {
		for (const [at, el] of this.#drawn) {
			if (target instanceof Node && el.contains(target) && this.#items.takesFocus(at)) this.#setActive(at)
		}
	}

	#setActive(at: number): void {
		const before = this.#drawn.get(this.#active)
		if (before !== undefined) linkOf(before)?.setAttr('tabindex', -1)
		this.#active = at
		const now = this.#drawn.get(at)
		if (now !== undefined) linkOf(now)?.setAttr('tabindex', 0)
	}
}

function linkOf(el: HTMLElement): HTMLElement | null {
	return el.find('.tend-name')
}
