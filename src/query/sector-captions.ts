import { TO_CAPTION } from './circles-ground'
import type { Ground } from './circles-ground'
import type { Label, Sector, WidthOf } from './circles-picture'
import { isolated, shortened } from './shortened'

/** Captions of neighbours are so far apart, from baseline to baseline, in pixels. */
const LINE = 16
/** A caption that would stand farther from its sector than this is left out: it would seem another's. */
const FARTHEST = 22
/** From the middle of a line to its baseline, and from a caption to the edge of the picture. */
const TO_BASELINE = 4
const TO_EDGE = 4
/** Between the names of two organizations. */
const AND = ' · '

/**
 * The sectors with their captions outside the rim: each beside its arc, hugging the circle, from the bottom upwards so
 * that neighbours stay apart. A sector that is zoomed into needs none: it is all there is.
 *
 * @param says what a caption says: the organizations, or only the letters
 */
export function withCaptions(
	sectors: readonly Sector[],
	says: 'organizations' | 'letters',
	ground: Ground,
	widthOf: WidthOf,
): readonly Sector[] {
	if ((ground.size.zoom ?? null) !== null) return sectors
	const captions = new Map<Sector, Label>()
	const around = ground.arc + TO_CAPTION
	for (const side of [1, -1] as const) {
		const beside = sectors.filter((sector) => sideOf(sector) === side).map((sector) => {
			return { sector, ideal: -Math.cos(middleOf(sector)) * around }
		})
		let lowest = around
		for (const { sector, ideal } of beside.sort((a, b) => b.ideal - a.ideal)) {
			const y = Math.min(ideal, lowest)
			if (ideal - y > FARTHEST) continue
			const x = ground.centre.x + side * (Math.sqrt(around * around - y * y) + TO_BASELINE)
			const room = (side === 1 ? ground.size.width - x : x) - TO_EDGE
			const text = captionOf(sector, says, room, widthOf)
			if (text === null) continue
			const anchor = side === 1 ? 'start' : 'end'
			captions.set(sector, { text, x, y: ground.centre.y + y + TO_BASELINE, anchor })
			lowest = y - LINE
		}
	}
	return sectors.map((sector) => ({ ...sector, caption: captions.get(sector) ?? null }))
}

function middleOf({ from, to }: Sector): number {
	return (from + to) / 2
}

function sideOf(sector: Sector): 1 | -1 {
	return middleOf(sector) <= Math.PI ? 1 : -1
}

/** The longest caption that a room has place for; null: it has none for any. */
function captionOf(sector: Sector, says: 'organizations' | 'letters', room: number, widthOf: WidthOf): string | null {
	const { organizations, letters } = sector
	const [first, ...others] = organizations
	const short = letters !== '' && widthOf(letters) <= room ? letters : null
	if (says === 'letters' || first === undefined) return short
	const all = organizations.map(isolated).join(AND)
	if (organizations.length <= 2 && widthOf(all) <= room) return all
	const more = others.length === 0 ? '' : ` +${String(others.length)}`
	const name = shortened(first, room - widthOf(more), widthOf)
	return name === null ? short : isolated(name) + more
}
