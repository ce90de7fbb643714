/** The attribute by which a focused element is found again after a redraw. */
export const PLACE = 'data-tend-place'

/** Draws what stands at a place that a windowed list has not drawn, and answers its link; null: it has no such place. */
export type Reveal = (place: string) => HTMLElement | null

/**
 * Draws a container anew and leaves the reader where they were: scrolled and in focus as before. Where what
 * was in focus is gone, the focus goes to what stands in its stead.
 *
 * @param reveal how to reach what the drawing has left out
 */
export function drawKeepingPlace(container: HTMLElement, scroller: HTMLElement, draw: () => void, reveal: Reveal): void {
	const { scrollTop } = scroller
	const before = placesIn(container)
	const at = before.findIndex((el) => el === container.doc.activeElement)
	const place = before[at]?.getAttribute(PLACE) ?? null
	// A person may stand in two lists of one view.
	const nth = before.slice(0, Math.max(0, at)).filter((el) => el.getAttribute(PLACE) === place).length
	draw()
	// A view at its top stays there by itself; to set it would lay the page out at once.
	if (scrollTop > 0) scroller.scrollTop = scrollTop
	if (place === null) return
	const after = placesIn(container)
	const same = after.filter((el) => el.getAttribute(PLACE) === place)
	const again = same[nth] ?? same[0] ?? reveal(place) ?? after[Math.min(at, after.length - 1)]
	again?.focus({ preventScroll: true })
}

/** What can take the focus: not what is drawn for a page of another width. */
function placesIn(container: HTMLElement): HTMLElement[] {
	return container.findAll(`[${PLACE}]`).filter((el) => el.closest('.is-hidden') === null)
}
