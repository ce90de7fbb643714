import { Component } from 'obsidian'

/** What a drag is about; nothing of it writes anything before `dropped`. */
export interface Draggable<Thing> {
	/** What is taken up where the pointer goes down; null: nothing can be. */
	readonly taken: (target: Element) => Thing | null
	readonly begun: (thing: Thing) => void
	readonly movedTo: (thing: Thing, x: number, y: number) => void
	readonly dropped: (thing: Thing) => void
	readonly cancelled: (thing: Thing) => void
}

interface Press<Thing> {
	readonly thing: Thing
	readonly pointer: number
	readonly x: number
	readonly y: number
	readonly isTouch: boolean
	/** Ends what is listened to on the whole page. */
	readonly released: AbortController
	/** Runs out when a finger has rested long enough. */
	timer: number
	isDragging: boolean
}

/** How far a mouse goes before it drags, and how far a finger may go before it scrolls instead. */
const SLACK_PX = { mouse: 5, finger: 10 } as const
/** How long a finger rests before it drags; shorter than the page's own long press. */
const REST_MS = 350

/**
 * Drags by pointer: a mouse as soon as it moves, a finger when it has rested, so that scrolling goes on working.
 * Escape cancels, and so does the page when it takes the pointer away.
 */
export class DragGesture<Thing> extends Component {
	readonly #el: HTMLElement
	readonly #drag: Draggable<Thing>
	#press: Press<Thing> | null = null
	/** A drag ends in a click, which must not open what was dragged. */
	#skipsClick = false

	constructor(el: HTMLElement, drag: Draggable<Thing>) {
		super()
		this.#el = el
		this.#drag = drag
	}

	get isDragging(): boolean {
		return this.#press?.isDragging === true
	}

	override onload(): void {
		this.registerDomEvent(this.#el, 'pointerdown', (event) => this.#down(event))
		this.registerDomEvent(this.#el, 'dragstart', (event) => event.preventDefault())
		this.registerDomEvent(this.#el, 'touchmove', (event) => this.#keep(event), { passive: false })
		this.registerDomEvent(this.#el, 'contextmenu', (event) => this.#keep(event), { capture: true })
		this.registerDomEvent(this.#el, 'click', (event) => this.#click(event), { capture: true })
		this.register(() => this.#end(false))
	}

	#down(event: PointerEvent): void {
		this.#skipsClick = false
		const { target, pointerId: pointer, clientX: x, clientY: y } = event
		if (!event.isPrimary || event.button !== 0 || event.ctrlKey || event.metaKey || !(target instanceof Element)) return
		const thing = this.#drag.taken(target)
		if (thing === null) return
		this.#end(false)
		const isTouch = event.pointerType === 'touch'
		const released = new AbortController()
		const { doc, win } = this.#el
		const timer = isTouch ? win.setTimeout(() => this.#begin(), REST_MS) : 0
		this.#press = { thing, pointer, x, y, isTouch, released, timer, isDragging: false }
		const { signal } = released
		doc.addEventListener('pointermove', (moved) => this.#move(moved), { signal })
		doc.addEventListener('pointerup', (up) => this.#up(up), { signal })
		doc.addEventListener('pointercancel', () => this.#end(false), { signal })
		doc.addEventListener('keydown', (key) => this.#escape(key), { signal, capture: true })
	}

	#move({ pointerId, clientX, clientY }: PointerEvent): void {
		const press = this.#press
		if (press?.pointer !== pointerId) return
		const { x, y, isTouch, isDragging, thing } = press
		if (!isDragging) {
			if (Math.hypot(clientX - x, clientY - y) < (isTouch ? SLACK_PX.finger : SLACK_PX.mouse)) return
			if (isTouch) {
				this.#end(false)
				return
			}
			this.#begin()
		}
		this.#drag.movedTo(thing, clientX, clientY)
	}

	#begin(): void {
		const press = this.#press
		if (press === null || press.isDragging) return
		press.isDragging = true
		this.#drag.begun(press.thing)
		this.#drag.movedTo(press.thing, press.x, press.y)
	}

	#up({ pointerId }: PointerEvent): void {
		if (this.#press?.pointer !== pointerId) return
		this.#end(true)
	}

	#escape(event: KeyboardEvent): void {
		if (event.key !== 'Escape' || !this.isDragging) return
		event.preventDefault()
		event.stopPropagation()
		this.#end(false)
	}

	#end(isDropped: boolean): void {
		const press = this.#press
		if (press === null) return
		this.#press = null
		press.released.abort()
		this.#el.win.clearTimeout(press.timer)
		if (!press.isDragging) return
		this.#skipsClick = true
		if (isDropped) this.#drag.dropped(press.thing)
		else this.#drag.cancelled(press.thing)
	}

	/** While a finger drags, the page neither scrolls nor opens its own menu. */
	#keep(event: Event): void {
		if (!this.isDragging) return
		event.preventDefault()
		event.stopPropagation()
	}

	#click(event: MouseEvent): void {
		// A key clicks, too, with no pointer and so with no count: that click ends no drag.
		if (!this.#skipsClick || event.detail === 0) return
		this.#skipsClick = false
		event.preventDefault()
		event.stopPropagation()
	}
}
