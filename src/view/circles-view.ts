import { Component, Keymap } from 'obsidian'
import type { Circle } from '../contact/circle'
import { CIRCLES } from '../contact/circle'
import type { Cell, CirclesPicture, Mark } from '../query/circles-picture'
import type { CirclePerson } from '../query/circle-people'
import { sayCirclePerson } from '../i18n/say-circle-person'
import type { PersonAct, TendContext } from '../vault/ring'
import { cellKey, cellLines } from './circles-cells'
import { CirclesDrag } from './circles-drag'
import { CirclesDrawing } from './circles-picture'
import { CirclesTip } from './circles-tip'
import { CirclesKeys } from './circles-keys'
import { PLACE } from './keep-place'
import { openPlace, placeMenu, previewPlace } from './open-note'

/** What the picture passes on. */
export interface CirclesHome {
	readonly context: TendContext
	/** The picture shows another day, on which nothing can be changed. */
	readonly isPast: () => boolean
	/** Spreads one sector over the circle; null: shows all of them. */
	readonly zoomTo: (sector: number | null) => void
	readonly showCell: (cell: Cell) => void
	/** Moves somebody to a circle; done when it has been written, or refused. */
	readonly move: (person: CirclePerson, circle: Circle) => Promise<void>
	/** The ways to other circles, for a person's menu. */
	readonly movesOf: (person: CirclePerson) => readonly PersonAct[]
	/** Says aloud what has come of something. */
	readonly say: (text: string) => void
}

/** The circles as a picture in which whoever stands there is reached, opened and moved, by pointer and by keys (DESIGN 6). */
export class CirclesView extends Component {
	readonly #room: HTMLElement
	readonly #home: CirclesHome
	readonly #drawing: CirclesDrawing
	readonly #tip: CirclesTip
	readonly #drag: CirclesDrag
	readonly #keys: CirclesKeys
	#picture: CirclesPicture | null = null
	/** What came round while somebody was dragged. */
	#waiting: CirclesPicture | null = null

	/** @param room what the picture stands in; its words are placed in it */
	constructor(room: HTMLElement, home: CirclesHome) {
		super()
		this.#room = room
		this.#home = home
		this.#drawing = new CirclesDrawing(room)
		const { svg, under, marks } = this.#drawing
		this.#tip = new CirclesTip(room)
		this.#keys = new CirclesKeys(svg)
		this.#drag = this.addChild(new CirclesDrag(room, under, {
			svg,
			picture: () => this.#picture,
			markOf: (el) => (home.isPast() ? null : this.#markAt(el)),
			hold: ({ person }, x, y) => {
				this.#tip.hide()
				const el = marks.elOf(person.path)
				el?.addClass('is-held')
				if (el !== null) marks.place(el, x, y)
			},
			aimed: ({ person }, circle) => {
				const { circles, circlesPicture } = home.context.words()
				home.say(circle === null ? circlesPicture.stayed(person.name) : circlesPicture.over(person.name, circles[circle]))
			},
			dropped: (mark, circle) => void this.#drop(mark, circle),
		}))
	}

	override onload(): void {
		const room = this.#room
		this.registerDomEvent(room, 'click', (event) => this.#open(event))
		this.registerDomEvent(room, 'auxclick', (event) => {
			if (event.button === 1) this.#open(event)
		})
		this.registerDomEvent(room, 'contextmenu', (event) => this.#menu(event))
		this.registerDomEvent(room, 'keydown', (event) => this.#press(event))
		this.registerDomEvent(room, 'mouseover', (event) => this.#hover(event))
		this.registerDomEvent(room, 'mouseleave', () => this.#tip.hide())
		this.registerDomEvent(room, 'focusin', ({ target }) => {
			this.#keys.landed(target)
			this.#show(target)
		})
		this.registerDomEvent(room, 'focusout', () => this.#tip.hide())
	}

	override onunload(): void {
		this.#room.empty()
	}

	draw(picture: CirclesPicture): void {
		this.#waiting = this.#drag.isDragging ? picture : null
		if (this.#waiting !== null) return
		this.#picture = picture
		const { context } = this.#home
		const words = context.words()
		this.#tip.hide()
		const count = picture.rings.reduce((sum, { people }) => sum + people, 0)
		const label = words.circlesPicture.picture(words.people(count))
		this.#drawing.draw(picture, label, (mark) => this.#linesOf(mark).join(', '), words, context.language())
		this.#keys.renew(picture)
	}

	/** Draws without letting any mark glide: the picture has another size, and everybody another place in it. */
	still(draw: () => void): void {
		const { svg } = this.#drawing
		svg.addClass('is-still')
		draw()
		svg.getBoundingClientRect()
		svg.removeClass('is-still')
	}

	#linesOf({ person }: Mark): readonly string[] {
		const { context, isPast } = this.#home
		const tie = isPast() ? undefined : context.index.tie(person.path)
		return sayCirclePerson(person, tie, context.words(), context.language(), context.plan().today)
	}

	#placeAt(target: EventTarget | null): string | null {
		return target instanceof Element ? (target.closest(`[${PLACE}]`)?.getAttribute(PLACE) ?? null) : null
	}

	#markAt(target: EventTarget | null): Mark | null {
		const path = this.#placeAt(target)
		return path === null ? null : (this.#picture?.marks.find(({ person }) => person.path === path) ?? null)
	}

	#cellAt(target: EventTarget | null): Cell | null {
		const key = this.#placeAt(target)
		return key === null ? null : (this.#picture?.cells.find((cell) => cellKey(cell) === key) ?? null)
	}

	#open(event: MouseEvent | KeyboardEvent): void {
		const { target } = event
		const { context, showCell, zoomTo } = this.#home
		const mark = this.#markAt(target)
		const cell = this.#cellAt(target)
		const sector = target instanceof Element ? target.closest('[data-tend-sector]')?.getAttribute('data-tend-sector') : null
		if (mark === null && cell === null && typeof sector !== 'string') return
		event.preventDefault()
		if (mark !== null) void openPlace({ path: mark.person.path, line: null }, context, Keymap.isModEvent(event))
		else if (cell !== null) showCell(cell)
		else zoomTo(this.#picture?.size.zoom === Number(sector) ? null : Number(sector))
	}

	#menu(event: MouseEvent): void {
		const mark = this.#markAt(event.target)
		if (mark === null) return
		event.preventDefault()
		const menu = placeMenu({ path: mark.person.path, line: null }, this.#home.context, this.#home.movesOf(mark.person))
		// The keyboard's own menu key knows no place.
		if (event.button === 2) menu.showAtMouseEvent(event)
		else {
			const { left, bottom } = (this.#drawing.marks.elOf(mark.person.path) ?? this.#drawing.svg).getBoundingClientRect()
			menu.showAtPosition({ x: left, y: bottom })
		}
	}

	#press(event: KeyboardEvent): void {
		const { key, target, ctrlKey, metaKey, altKey } = event
		if (key === 'Escape' && this.#tip.isShown) this.#tip.hide()
		else if (key === 'Escape' && (this.#picture?.size.zoom ?? null) !== null) this.#home.zoomTo(null)
		else if (key === 'Enter' || key === ' ') {
			this.#open(event)
			return
		} else if (ctrlKey || metaKey || altKey || !(this.#keys.go(target, key) || this.#choose(event))) return
		event.preventDefault()
		event.stopPropagation()
	}

	/** 1, 2 and 3 move whoever is in focus. */
	#choose({ key, target, repeat }: KeyboardEvent): boolean {
		const mark = this.#markAt(target)
		const circle = CIRCLES.find((one) => String(one) === key)
		if (mark === null || circle === undefined) return false
		const { isPast, context, say } = this.#home
		if (isPast()) say(context.words().circlesPicture.pastHint)
		else if (!repeat && circle !== mark.person.circle) void this.#home.move(mark.person, circle)
		return true
	}

	#hover(event: MouseEvent): void {
		const mark = this.#markAt(event.target)
		this.#show(this.#drag.isDragging ? null : event.target)
		const el = mark === null ? null : this.#drawing.marks.elOf(mark.person.path)
		if (mark !== null && el !== null) previewPlace({ path: mark.person.path, line: null }, this.#home.context, event, el)
	}

	#show(target: EventTarget | null): void {
		const mark = this.#markAt(target)
		const cell = this.#cellAt(target)
		const words = this.#home.context.words()
		if (mark !== null) this.#tip.show(this.#linesOf(mark), mark.x, mark.y, mark.radius)
		else if (cell !== null && this.#picture !== null) this.#tip.show(cellLines(cell, this.#picture, words), cell.x, cell.y, cell.radius)
		else this.#tip.hide()
	}

	async #drop(mark: Mark, circle: Circle | null): Promise<void> {
		if (circle === null) this.#home.say(this.#home.context.words().circlesPicture.stayed(mark.person.name))
		else await this.#home.move(mark.person, circle)
		this.#drawing.marks.elOf(mark.person.path)?.removeClass('is-held')
		// Whoever did not move goes back.
		const picture = this.#waiting ?? this.#picture
		if (picture !== null) this.draw(picture)
	}
}
