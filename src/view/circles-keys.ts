import type { Cell, CirclesPicture } from '../query/circles-picture'
import { cellKey } from './circles-cells'
import { PLACE } from './keep-place'

/** What the arrows go to: somebody's mark, or a disc of many. */
export interface Stop {
	readonly key: string
	/** Radians, clockwise from the top. */
	readonly angle: number
	/** What lies further out has a higher one. */
	readonly lane: number
}

const ROUND: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 }
const OUT: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 }

/**
 * Where a key leads: left and right go round within the band, up and down to the nearest one in the next band outwards
 * or inwards that holds any; Home and End to the first and last of the band. Null: nowhere.
 */
export function stopFrom(stops: readonly Stop[], from: string, key: string): string | null {
	const here = stops.find((stop) => stop.key === from)
	if (here === undefined) return null
	const band = stops.filter(({ lane }) => lane === here.lane).sort((a, b) => a.angle - b.angle)
	const at = band.indexOf(here)
	const round = ROUND[key]
	if (round !== undefined) return band[(at + round + band.length) % band.length]?.key ?? null
	if (key === 'Home') return band[0]?.key ?? null
	if (key === 'End') return band.at(-1)?.key ?? null
	const out = OUT[key]
	return out === undefined ? null : (nearestIn(stops, here, out)?.key ?? null)
}

function nearestIn(stops: readonly Stop[], here: Stop, out: 1 | -1): Stop | null {
	const beyond = stops.filter(({ lane }) => (lane - here.lane) * out > 0)
	const lane = beyond.reduce((next, stop) => (out === 1 ? Math.min(next, stop.lane) : Math.max(next, stop.lane)), out === 1 ? Infinity : -Infinity)
	let nearest: Stop | null = null
	for (const stop of beyond) {
		if (stop.lane !== lane) continue
		if (nearest === null || apart(stop, here) < apart(nearest, here)) nearest = stop
	}
	return nearest
}

/** How far two stand apart along the circle, the shorter way. */
function apart(a: Stop, b: Stop): number {
	const turn = Math.abs(a.angle - b.angle) % (2 * Math.PI)
	return Math.min(turn, 2 * Math.PI - turn)
}

/** The order of the states outwards within a band. */
const OUTWARDS: Readonly<Record<Cell['state'], number>> = { 'within': 0, 'past': 1, 'dormant': 2, 'to-meet': 3 }

/** The picture as two stops of the Tab key: its people or discs, and the sectors around the rim. The arrows go about in each. */
export class CirclesKeys {
	readonly #svg: SVGSVGElement
	#stops: readonly (readonly Stop[])[] = []
	#els: ReadonlyMap<string | null, SVGElement> = new Map()
	/** Where each of them was left. */
	readonly #left = new Set<string>()

	constructor(svg: SVGSVGElement) {
		this.#svg = svg
	}

	/** Takes what is in the picture now. */
	renew({ marks, cells, sectors }: CirclesPicture): void {
		const people = marks.map(({ person, angle }): Stop => ({ key: person.path, angle, lane: person.circle }))
		const discs = cells.map((cell): Stop => ({ key: cellKey(cell), angle: cell.angle, lane: cell.circle * 4 + OUTWARDS[cell.state] }))
		const arcs = sectors.map(({ index, from }): Stop => ({ key: `sector-${String(index)}`, angle: from, lane: 0 }))
		this.#stops = [[...people, ...discs], arcs]
		this.#els = new Map([...this.#svg.querySelectorAll<SVGElement>(`[${PLACE}]`)].map((el) => [el.getAttribute(PLACE), el]))
		for (const stops of this.#stops) {
			const stop = stops.find(({ key }) => this.#left.has(key)) ?? stops[0]
			for (const { key } of stops) this.#els.get(key)?.setAttr('tabindex', key === stop?.key ? 0 : -1)
		}
	}

	/** The focus has come to something: it is the stop until another has it. */
	landed(target: EventTarget | null): void {
		const key = target instanceof Element ? target.getAttribute(PLACE) : null
		const stops = this.#stops.find((some) => some.some((stop) => stop.key === key))
		if (key === null || stops === undefined) return
		for (const stop of stops) {
			this.#left.delete(stop.key)
			this.#els.get(stop.key)?.setAttr('tabindex', stop.key === key ? 0 : -1)
		}
		this.#left.add(key)
	}

	/** Goes where a key leads; false: it leads nowhere. */
	go(target: EventTarget | null, key: string): boolean {
		const from = target instanceof Element ? target.getAttribute(PLACE) : null
		const stops = this.#stops.find((some) => some.some((stop) => stop.key === from))
		const to = from === null || stops === undefined ? null : stopFrom(stops, from, key)
		if (to === null) return false
		this.#els.get(to)?.focus({ preventScroll: true })
		return true
	}
}
