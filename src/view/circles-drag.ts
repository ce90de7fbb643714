import { Component } from 'obsidian'
import type { Circle } from '../contact/circle'
import type { CirclesPicture, Mark, Ring } from '../query/circles-picture'
import { px } from './circle-mark'
import { ringAt } from './circles-ground'
import { DragGesture } from './drag-gesture'

/** What dragging people between the circles stands on. */
export interface CirclesDragHome {
	readonly svg: SVGSVGElement
	readonly picture: () => CirclesPicture | null
	/** The mark an element stands in, if it may be moved; null: none, or it may not. */
	readonly markOf: (el: Element) => Mark | null
	/** Lets a mark stand at a point of the picture. */
	readonly hold: (mark: Mark, x: number, y: number) => void
	/** The mark is held over another circle; null: over none, or its own. */
	readonly aimed: (mark: Mark, circle: Circle | null) => void
	/** Somebody has been let go; null: where nothing comes of it. */
	readonly dropped: (mark: Mark, circle: Circle | null) => void
}

/** Drags people from circle to circle: the mark goes along, the circle under it is shown, letting go moves. */
export class CirclesDrag extends Component {
	readonly #home: CirclesDragHome
	readonly #gesture: DragGesture<Mark>
	readonly #shape: SVGPathElement
	#target: Ring | null = null

	/** @param room what the picture stands in */
	constructor(room: HTMLElement, under: SVGElement, home: CirclesDragHome) {
		super()
		this.#home = home
		this.#shape = under.createSvg('path', { cls: 'tend-ring-target', attr: { 'fill-rule': 'evenodd' } })
		this.#gesture = this.addChild(new DragGesture(room, {
			taken: (target) => home.markOf(target),
			begun: () => home.svg.addClass('is-dragging'),
			movedTo: (mark, x, y) => this.#moveTo(mark, x, y),
			dropped: (mark) => this.#end(mark, this.#target?.circle ?? null),
			cancelled: (mark) => this.#end(mark, null),
		}))
	}

	get isDragging(): boolean {
		return this.#gesture.isDragging
	}

	#moveTo(mark: Mark, clientX: number, clientY: number): void {
		const picture = this.#home.picture()
		if (picture === null) return
		const { size, centre, rings } = picture
		const { left, top, width } = this.#home.svg.getBoundingClientRect()
		const scale = width === 0 ? 1 : size.width / width
		const [x, y] = [(clientX - left) * scale, (clientY - top) * scale]
		this.#home.hold(mark, x, y)
		const over = ringAt(rings, Math.hypot(x - centre.x, y - centre.y))
		const target = over === null || over.circle === mark.person.circle ? null : over
		if (target?.circle === this.#target?.circle) return
		this.#target = target
		this.#shape.setAttr('d', target === null ? '' : annulus(centre, target))
		this.#home.aimed(mark, target?.circle ?? null)
	}

	#end(mark: Mark, circle: Circle | null): void {
		this.#target = null
		this.#shape.setAttr('d', '')
		this.#home.svg.removeClass('is-dragging')
		this.#home.dropped(mark, circle)
	}
}

/** A band as a shape that can be filled; circle 1 reaches to the centre. */
function annulus({ x, y }: CirclesPicture['centre'], { circle, inner, outer }: Ring): string {
	const around = (radius: number): string => {
		// Rounded apart, the halves of the circle would not meet.
		const r = Math.round(radius)
		return `M${px(x - r)} ${px(y)}a${px(r)} ${px(r)} 0 1 0 ${px(2 * r)} 0a${px(r)} ${px(r)} 0 1 0 ${px(-2 * r)} 0Z`
	}
	return around(outer) + (circle === 1 ? '' : around(inner))
}
