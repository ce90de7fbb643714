/** The attribute by which a focused element is found again after a redraw. */
export const PLACE = 'data-tend-place'

/** Draws a container anew and leaves the reader where they were: scrolled, unfolded and in focus as before. */
export function drawKeepingPlace(container: HTMLElement, scroller: HTMLElement, draw: () => void): void {
	const { scrollTop } = scroller
	const focused = container.doc.activeElement
	const place = focused !== null && container.contains(focused) ? focused.getAttribute(PLACE) : null
	const wasOpen = container.find('details[open]') !== null
	draw()
	if (wasOpen) container.find('details')?.setAttr('open', true)
	scroller.scrollTop = scrollTop
	if (place === null) return
	const again = container.findAll(`[${PLACE}]`).find((el) => el.getAttribute(PLACE) === place)
	again?.focus({ preventScroll: true })
}
