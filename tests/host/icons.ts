import { icons } from 'lucide'

const SVG = 'http://www.w3.org/2000/svg'
const byName = new Map(Object.entries(icons))

/** `circle-user` or `lucide-circle-user` -> `CircleUser`, lucide's own name. */
function lucideName(id: string): string {
	return id
		.replace(/^lucide-/, '')
		.split('-')
		.map((part) => part.charAt(0).toUpperCase() + part.slice(1))
		.join('')
}

/** A Lucide icon as an svg element; null for a name that Lucide does not have. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const shapes = byName.get(lucideName(iconId))
	if (shapes === undefined) return null
	const svg = document.createElementNS(SVG, 'svg')
	svg.setAttrs({
		width: 24,
		height: 24,
		viewBox: '0 0 24 24',
		fill: 'none',
		stroke: 'currentColor',
		'stroke-width': 2,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
		'aria-hidden': 'true',
		class: `svg-icon lucide-${iconId.replace(/^lucide-/, '')}`,
	})
	for (const [tag, attributes] of shapes) {
		const shape = document.createElementNS(SVG, tag)
		for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value))
		svg.appendChild(shape)
	}
	return svg
}

/** Shows the icon in an element, in place of what is there; an unknown name leaves it empty, as in Obsidian. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	const icon = getIcon(iconId)
	parent.replaceChildren(...(icon === null ? [] : [icon]))
}
