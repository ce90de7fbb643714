/** Heights of a line in pixels, as `--tend-row-height` in `styles.css`; a finger needs more than a mouse. */
const LINE_PX = { mouse: 32, finger: 44 } as const

/** How high a line of a windowed list is on the page that `el` stands in. */
export function rowHeight(el: HTMLElement): number {
	return el.doc.body.hasClass('is-mobile') ? LINE_PX.finger : LINE_PX.mouse
}
