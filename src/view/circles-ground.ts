import { CIRCLE_HOLDS } from '../query/group-findings'
import type { CirclesPicture, Ring } from '../query/circles-picture'
import type { Words } from '../i18n/words'
import { px } from './circle-mark'

/** From the caption of a band to the name of its dashed line, in pixels: a line of text. */
const LINE_PX = 18

/** What people stand on: three bands with their dashed lines, and you in the middle. */
export function drawGround(parent: SVGElement, { centre, rings }: CirclesPicture): void {
	const at = { cx: px(centre.x), cy: px(centre.y) }
	for (const { circle, due, outer } of [...rings].reverse()) {
		parent.createSvg('circle', { cls: `tend-ring is-${String(circle)}`, attr: { ...at, r: px(outer) } })
		parent.createSvg('circle', { cls: 'tend-ring-due', attr: { ...at, r: px(due) } })
	}
	const inner = rings[0]?.inner ?? 0
	if (inner > 0) parent.createSvg('circle', { cls: 'tend-ring-you', attr: { ...at, r: px(inner) } })
	parent.createSvg('circle', { cls: 'tend-you', attr: { ...at, r: 3.5 } })
}

/** The captions in the gap at the top: "Productivity", "7 of about 50"; of one sector alone only how many there are. */
export function drawCaptions(parent: SVGElement, { centre, rings, size }: CirclesPicture, words: Words): void {
	const isPart = (size.zoom ?? null) !== null
	const say = (cls: string, x: number, y: number, text: string): void => {
		parent.createSvg('text', { cls: `tend-halo ${cls}`, attr: { x: px(x), y: px(y) } }).textContent = text
	}
	const { circlesPicture } = words
	say('', centre.x, centre.y + 19, circlesPicture.you)
	for (const { circle, people, caption } of rings) {
		say('tend-ring-name', caption.x, caption.lines[0], words.circles[circle])
		say('', caption.x, caption.lines[1], isPart ? words.people(people) : circlesPicture.holds(people, CIRCLE_HOLDS[circle]))
	}
	const last = rings.at(-1)
	if (last !== undefined && centre.y - last.due - last.caption.lines[1] >= LINE_PX) say('tend-small', centre.x, centre.y - last.due + 4, circlesPicture.due)
}

/** The band that a distance from the centre lies in; null: outside of them all. */
export function ringAt(rings: readonly Ring[], distance: number): Ring | null {
	return rings.find(({ outer }) => distance < outer) ?? null
}
