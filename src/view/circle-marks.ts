import type { Mark } from '../query/circles-picture'
import { drawMark, px } from './circle-mark'
import { PLACE } from './keep-place'

interface Drawn {
	readonly el: SVGGElement
	/** What is drawn in it, so that only what has changed is drawn anew. */
	readonly sign: string
}

/** How far around a mark it can be met by the pointer, and is framed in focus; in pixels. */
const REACH_PX = { small: 8, large: 12, around: 4 } as const

/** The marks of people. Each stays the same element from one drawing to the next: it moves, and it keeps the focus. */
export class CircleMarks {
	readonly el: SVGGElement
	#drawn = new Map<string, Drawn>()

	constructor(parent: SVGElement) {
		this.el = parent.createSvg('g', { cls: 'tend-marks' })
	}

	/** @param labelOf what a mark says aloud */
	draw(marks: readonly Mark[], labelOf: (mark: Mark) => string): void {
		const now = new Map<string, Drawn>()
		for (const mark of marks) {
			const known = this.#drawn.get(mark.person.path)
			const label = labelOf(mark)
			const sign = signOf(mark, label)
			const el = known?.el ?? this.el.createSvg('g', { cls: 'tend-mark', attr: { role: 'link', [PLACE]: mark.person.path } })
			if (known?.sign !== sign) fill(el, mark, label)
			this.place(el, mark.x, mark.y)
			now.set(mark.person.path, { el, sign })
		}
		for (const [path, { el }] of this.#drawn) if (!now.has(path)) el.remove()
		this.#drawn = now
		this.#raise(marks.flatMap(({ person }) => (person.today ? (now.get(person.path)?.el ?? []) : [])))
	}

	/** Today's lie above the others where they meet. What moves in the page would lose the focus, so that stays. */
	#raise(todays: readonly SVGGElement[]): void {
		let above: SVGGElement | null = null
		for (const el of [...todays].reverse()) {
			if (el === el.doc.activeElement) continue
			if (el.nextElementSibling !== above) this.el.insertBefore(el, above)
			above = el
		}
	}

	/** Moves a mark to a point of the picture. */
	place(el: SVGGElement, x: number, y: number): void {
		el.setCssProps({ '--tend-x': `${px(x)}px`, '--tend-y': `${px(y)}px` })
	}

	elOf(path: string): SVGGElement | null {
		return this.#drawn.get(path)?.el ?? null
	}
}

function fill(el: SVGGElement, mark: Mark, label: string): void {
	const { person, radius, angle, initials, name, line, x, y } = mark
	el.replaceChildren()
	el.setAttrs({ 'aria-label': label, 'aria-keyshortcuts': '1 2 3' })
	const reach = Math.max(radius + REACH_PX.around, radius < 6 ? REACH_PX.small : REACH_PX.large)
	el.createSvg('circle', { cls: 'tend-mark-reach', attr: { r: reach } })
	if (name !== null) {
		const cls = `tend-halo tend-mark-name${person.today ? ' is-today' : ''}`
		const attr = { 'x': px(name.x - x), 'y': px(name.y - y), 'text-anchor': name.anchor }
		el.createSvg('text', { cls, attr }).textContent = name.text
	}
	if (line !== null) {
		const attr = { 'x': px(line.x - x), 'y': px(line.y - y), 'text-anchor': line.anchor }
		el.createSvg('text', { cls: 'tend-halo', attr }).textContent = line.text
	}
	drawMark(el, { ...person, radius, angle, initials })
}

function signOf({ person, radius, angle, initials, name, line, x, y }: Mark, label: string): string {
	const { state, owed, today } = person
	const named = name === null ? [] : [name.text, name.anchor, px(name.x - x), px(name.y - y)]
	return [state, owed, today, radius, angle, initials, label, ...named, line?.text].join('\n')
}
