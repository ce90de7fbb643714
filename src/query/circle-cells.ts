import { CIRCLES } from '../contact/circle'
import { SECTORS } from './alphabet-sectors'
import { partOfSector, SECTOR_ANGLE, sectorOf } from './circle-angle'
import { CIRCLE_STATES } from './circle-people'
import type { CirclePerson, CircleState } from './circle-people'
import { endsOf, pointAt } from './circles-ground'
import type { Ground } from './circles-ground'
import type { Cell, WidthOf } from './circles-picture'

/** Where a state's cell stands in its band, 0 to 1; those to meet stand just outside the rim. */
const WHERE: Readonly<Record<CircleState, number>> = { 'within': 0.2, 'past': 0.56, 'dormant': 0.83, 'to-meet': 1.05 }
/** How thick the bar of those to meet is; with its length it has the area of the disc they would be. */
const BAR = 7
/** The radius of one person, at most; where cells are crowded, all of them are smaller. */
const LARGEST_PERSON = 5
/** A cell is never smaller than can be seen, in pixels. */
const SMALLEST = 1.5
/** Between two cells, in pixels. */
const GAP = 1

/** A cell that has its place, but not yet the scale it shares with all the others. */
interface Counted extends Omit<Cell, 'radius' | 'number'> {
	/** From the centre. */
	readonly distance: number
}

/** People gathered by circle, sector and state; the area of each is its number, on one scale that lets no two overlap. */
export function cellsOf(people: readonly CirclePerson[], ground: Ground, widthOf: WidthOf): readonly Cell[] {
	const counted = countedIn(people, ground)
	const scale = scaleOf(counted)
	return counted.map(({ circle, sector, state, count, today, owed, angle, x, y }): Cell => {
		const radius = Math.max(SMALLEST, scale * Math.sqrt(count))
		const text = String(count)
		const fits = state !== 'to-meet' && radius >= 8 && widthOf(text) <= 2 * radius - 4
		const number = fits ? { text, x, y: y + 4, anchor: 'middle' as const } : null
		return { circle, sector, state, count, today, owed, angle, x, y, radius, number }
	})
}

/** The bar that a cell of people to meet is drawn as: across the direction from the centre, its area that of the disc. */
export function barOf({ radius }: Pick<Cell, 'radius'>): { readonly length: number; readonly thickness: number } {
	return { length: (Math.PI * radius * radius) / BAR, thickness: BAR }
}

function countedIn(people: readonly CirclePerson[], ground: Ground): readonly Counted[] {
	const zoom = ground.size.zoom ?? null
	const gathered = new Map<string, CirclePerson[]>()
	for (const person of people) {
		const sector = zoom === null ? sectorOf(person) : partOfSector(person)
		const key = `${String(person.circle)} ${String(sector)} ${person.state}`
		const cell = gathered.get(key)
		if (cell === undefined) gathered.set(key, [person])
		else cell.push(person)
	}
	const cells: Counted[] = []
	for (const circle of CIRCLES) {
		for (let sector = 0; sector < SECTORS; sector++) {
			const { from, to } = endsOf(sector, null)
			const angle = (from + to) / 2
			for (const state of CIRCLE_STATES) {
				const inside = gathered.get(`${String(circle)} ${String(sector)} ${state}`)
				const ring = ground.rings[circle - 1]
				if (inside === undefined || ring === undefined) continue
				const distance = ring.inner + WHERE[state] * (ring.outer - ring.inner)
				const today = inside.filter((person) => person.today).length
				const owed = inside.filter((person) => person.owed).length
				const place = { angle, distance, ...pointAt(ground, angle, distance) }
				cells.push({ circle, sector, state, count: inside.length, today, owed, ...place })
			}
		}
	}
	return cells
}

/** The radius of one person: the largest with which no cell meets another. */
function scaleOf(cells: readonly Counted[]): number {
	let scale = LARGEST_PERSON
	cells.forEach((cell, at) => {
		const root = Math.sqrt(cell.count)
		if (cell.state === 'to-meet') {
			const room = 2 * cell.distance * Math.sin(SECTOR_ANGLE / 2) - GAP
			scale = Math.min(scale, Math.sqrt((room * BAR) / Math.PI) / root)
		}
		for (const other of cells.slice(at + 1)) {
			const bars = Number(cell.state === 'to-meet') + Number(other.state === 'to-meet')
			if (bars === 2 || (bars === 1 && cell.sector !== other.sector)) continue
			const apart = Math.hypot(cell.x - other.x, cell.y - other.y) - GAP - (bars * BAR) / 2
			const roots = bars === 0 ? root + Math.sqrt(other.count) : Math.sqrt((cell.state === 'to-meet' ? other : cell).count)
			scale = Math.min(scale, apart / roots)
		}
	})
	return scale
}
