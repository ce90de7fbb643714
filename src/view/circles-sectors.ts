import type { CirclesPicture, Sector } from '../query/circles-picture'
import type { Words } from '../i18n/words'
import { px } from './circle-mark'
import { PLACE } from './keep-place'

/** Between two arcs, in radians. */
const GAP = 0.009

/** As many organizations name their sector where it has no caption; of more, the letters say it shorter. */
const MOST_NAMED = 2

/** What a sector is called: by its caption, else its organizations where they are few, else its part of the alphabet. */
export function sayingOf({ caption, letters, organizations }: Sector, words: Words): string {
	const named = organizations.length > 0 && organizations.length <= MOST_NAMED ? organizations.join(' · ') : letters
	const called = caption?.text ?? named
	return called === '' ? (organizations[0] ?? words.circlesPicture.noOrganization) : called
}

/** The arcs around the rim with their captions; each spreads its sector over the circle, and when it is alone gives it back. */
export function drawSectors(parent: SVGElement, { centre, arc: r, sectors, size }: CirclesPicture, words: Words): void {
	const at = (angle: number): string => `${px(centre.x + r * Math.sin(angle))} ${px(centre.y - r * Math.cos(angle))}`
	const zoom = size.zoom ?? null
	for (const sector of sectors) {
		const { index, from, to, caption, people } = sector
		const isAlone = zoom === index
		const label = isAlone ? words.circlesPicture.all : words.circlesPicture.zoom(sayingOf(sector, words), words.people(people))
		const el = parent.createSvg('g', { cls: 'tend-sector', attr: { 'role': 'button', 'aria-label': label, 'data-tend-sector': index, [PLACE]: `sector-${String(index)}` } })
		const d = `M${at(from + GAP)}A${px(r)} ${px(r)} 0 ${to - from > Math.PI ? '1' : '0'} 1 ${at(to - GAP)}`
		el.createSvg('path', { cls: 'tend-sector-hit', attr: { d } })
		el.createSvg('path', { cls: 'tend-sector-arc', attr: { d } })
		if (caption === null) continue
		el.createSvg('text', { cls: 'tend-halo', attr: { 'x': px(caption.x), 'y': px(caption.y), 'text-anchor': caption.anchor } }).textContent = caption.text
	}
}
