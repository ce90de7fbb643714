import type { Circle } from '../contact/circle'
import type { Words } from '../i18n/words'

/** A ring of the glyph: its radius, and which circle it stands for. */
const RINGS: readonly { readonly circle: Circle; readonly radius: number; readonly ownRadius: number }[] = [
	{ circle: 1, radius: 1.5, ownRadius: 2.5 },
	{ circle: 2, radius: 4.5, ownRadius: 4.5 },
	{ circle: 3, radius: 7.5, ownRadius: 7 },
]

/** The glyph of a circle, 16 px: a dot and two rings, the person's own one strong; none strong without a circle. */
export function drawCircleGlyph(parent: Element, circle: Circle | null, words: Words): SVGElement {
	const label = circle === null ? words.noCircle : words.circleNumber(circle)
	const svg = parent.createSvg('svg', {
		cls: 'tend-glyph',
		attr: { viewBox: '0 0 16 16', role: 'img', 'aria-label': label },
	})
	for (const ring of RINGS) {
		const own = ring.circle === circle
		const cls = `${ring.circle === 1 ? 'tend-glyph-core' : 'tend-glyph-ring'}${own ? ' is-own' : ''}`
		svg.createSvg('circle', { cls, attr: { cx: 8, cy: 8, r: own ? ring.ownRadius : ring.radius } })
	}
	return svg
}
