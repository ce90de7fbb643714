import type { CirclePerson } from './circle-people'
import type { Ground } from './circles-ground'
import type { Label, LineOf, Mark, Sector, WidthOf } from './circles-picture'
import { boxOf, strongly } from './label-box'
import { isolated, shortened } from './shortened'
import { TakenRoom } from './taken-room'
import type { Box, Taken, Taking } from './taken-room'

/** Up to this many people everybody has a name, wherever it stands, and a line beneath it where there is room. */
const ALL_NAMED = 12
/** Beyond this many people only today's have one (DESIGN 6, "Circles"), but in a sector that is zoomed into. */
const SOME_NAMED = 100
/** From a mark to its name, and from any name to the edge of the picture, in pixels. */
const TO_NAME = 5
const TO_EDGE = 2
/** So far apart a name and a caption on one line do not read as one, in pixels. */
const TO_CAPTION = 6
/** From the middle of a line to its baseline, and from one line to the next. */
const TO_BASELINE = 4
const LINE = 15
/** The longest name: so much of the width, at most so many pixels. */
const LONGEST = { share: 0.3, most: 168 } as const
/** What it costs a name that must stand somewhere to meet something. */
const COST: Readonly<Record<Taking, number>> = { text: 1000, mark: 10, caption: 3 }

/** A place for a name, alone or with the line beneath it, and what they would meet there. */
interface Place {
	readonly name: Label
	readonly line: Label | null
	readonly box: Box
	readonly meets: ReadonlySet<Taken>
}

/**
 * The marks with their names, and the sectors with the captions that are left. Today's names come first and always;
 * then circle 1, then who has waited longest, each only where it meets no other text, no mark and no caption. A caption
 * yields to a name that must stand.
 */
export function withNames(
	marks: readonly Mark[],
	sectors: readonly Sector[],
	ground: Ground,
	widthOf: WidthOf,
	lineOf: LineOf,
): { readonly marks: readonly Mark[]; readonly sectors: readonly Sector[] } {
	const room = new TakenRoom()
	for (const box of captionsOfRings(ground, widthOf)) room.take({ box, by: 'text' })
	for (const mark of marks) room.take({ box: around(mark), by: 'mark' })
	const captions = new Map<Taken, Sector>()
	for (const sector of sectors) {
		if (sector.caption === null) continue
		const { left, right, top, bottom } = boxOf(sector.caption, widthOf)
		const taken: Taken = { box: { left: left - TO_CAPTION, right: right + TO_CAPTION, top, bottom }, by: 'caption' }
		captions.set(taken, sector)
		room.take(taken)
	}
	const yielded = new Set<Sector>()
	const places = new Map<Mark, Place>()
	for (const mark of inOrderOfNaming(marks, ground)) {
		const line = marks.length > ALL_NAMED ? null : lineOf(mark.person)
		const place = placeFor(mark, line, room, ground, widthOf)
		if (place === null || !(place.meets.size === 0 || mustStand(mark, marks.length))) continue
		for (const taken of place.meets) {
			const sector = captions.get(taken)
			if (sector !== undefined) yielded.add(sector)
		}
		room.take({ box: place.box, by: 'text' })
		places.set(mark, place)
	}
	return {
		marks: marks.map((mark) => ({ ...mark, name: places.get(mark)?.name ?? null, line: places.get(mark)?.line ?? null })),
		sectors: sectors.map((sector) => (yielded.has(sector) ? { ...sector, caption: null } : sector)),
	}
}

function mustStand({ person }: Mark, people: number): boolean {
	return person.today || people <= ALL_NAMED
}

/** Whose name is tried, the first to be told first. */
function inOrderOfNaming(marks: readonly Mark[], { size }: Ground): readonly Mark[] {
	const isCrowded = marks.length > SOME_NAMED && (size.zoom ?? null) === null
	const named = isCrowded ? marks.filter(({ person }) => person.today) : [...marks]
	return named.sort((a, b) => compareNaming(a.person, b.person))
}

/** Today's first, then circle 1, then who has waited longest. */
export function compareNaming(a: CirclePerson, b: CirclePerson): number {
	if (a.today !== b.today) return Number(b.today) - Number(a.today)
	if ((a.circle === 1) !== (b.circle === 1)) return a.circle === 1 ? -1 : 1
	return (b.ratio ?? -1) - (a.ratio ?? -1)
}

/** The best place for a name and its line; where they would meet something, for the name alone. */
function placeFor(mark: Mark, line: string | null, room: TakenRoom, ground: Ground, widthOf: WidthOf): Place | null {
	const most = Math.min(LONGEST.most, ground.size.width * LONGEST.share)
	const both = line === null ? null : bestPlace(mark, shortened(line, most, widthOf), room, ground, widthOf)
	return both?.meets.size === 0 ? both : bestPlace(mark, null, room, ground, widthOf)
}

/** The first of the places that meet the least. Null: the name is too long for any. */
function bestPlace(mark: Mark, line: string | null, room: TakenRoom, ground: Ground, widthOf: WidthOf): Place | null {
	const { width } = ground.size
	const own = mark.person.today ? strongly(widthOf) : widthOf
	const text = shortened(mark.person.name, Math.min(LONGEST.most, width * LONGEST.share), own)
	if (text === null) return null
	let best: Place | null = null
	for (const name of placesAround(mark, isolated(text), line === null ? 0 : LINE, ground)) {
		const beneath = line === null ? null : { ...name, text: line, y: name.y + LINE }
		const box = beneath === null ? boxOf(name, own) : aroundBoth(boxOf(name, own), boxOf(beneath, widthOf))
		if (box.left < TO_EDGE || box.right > width - TO_EDGE) continue
		const place = { name, line: beneath, box, meets: room.meeting(box) }
		if (place.meets.size === 0) return place
		if (best === null || costOf(place) < costOf(best)) best = place
	}
	return best
}

function aroundBoth(a: Box, b: Box): Box {
	return { left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) }
}

function costOf({ meets }: Place): number {
	let cost = 0
	for (const { by } of meets) cost += COST[by]
	return cost
}

/**
 * Beside the mark, outwards first; then below and above it, then aslant, then along a line above or below.
 *
 * @param lift how much higher a name above the mark stands for the line beneath it
 */
function placesAround({ x, y, radius }: Mark, text: string, lift: number, { centre }: Ground): readonly Label[] {
	const out = x >= centre.x ? 1 : -1
	const away = radius + TO_NAME
	const over = radius + LINE / 2 + 1
	const slant = radius * Math.SQRT1_2
	const corners = [out, -out].flatMap((side) => [1, -1].map((down) => ({ side, down })))
	return [
		...[out, -out].map((side) => at(side, side * away, 0)),
		...[1, -1].map((down) => at(0, 0, down * (over + 2))),
		...corners.map(({ side, down }) => at(side, side * (slant + 3), down * (slant + LINE / 2))),
		...corners.map(({ side, down }) => at(side, -side * radius, down * over)),
	]

	function at(side: number, right: number, down: number): Label {
		const anchor = side > 0 ? 'start' : side < 0 ? 'end' : 'middle'
		return { text, x: x + right, y: y + down + TO_BASELINE - (down < 0 ? lift : 0), anchor }
	}
}

function around({ x, y, radius }: Mark): Box {
	const half = radius + 1
	return { left: x - half, top: y - half, right: x + half, bottom: y + half }
}

/** The rooms of the rings' captions, and of the user in the middle. */
function captionsOfRings({ rings, centre }: Ground, widthOf: WidthOf): readonly Box[] {
	const captions = rings.map(({ caption: { x, width, lines } }): Box => {
		return { left: x - width / 2, top: lines[0] - LINE + TO_BASELINE, right: x + width / 2, bottom: lines[1] + TO_BASELINE }
	})
	const half = widthOf('mmm') / 2
	return [...captions, { left: centre.x - half, top: centre.y - 6, right: centre.x + half, bottom: centre.y + 24 }]
}
