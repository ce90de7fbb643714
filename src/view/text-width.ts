import type { WidthOf } from '../query/circles-picture'

/** The size of names in the picture, as in `styles.css`. */
const SIZE_PX = 12
/** About the width of a letter, where nothing can be measured. */
const LETTER_PX = 7
/** Widths that are kept of one font; names beyond are measured again. */
const MOST_KNOWN = 20_000

/** By font: whoever opens the circles again has measured most names already. */
const kept = new Map<string, WidthOf>()

/** How wide names are in the font that `el` stands in; each is measured once. */
export function textWidths(el: HTMLElement): WidthOf {
	const { fontFamily } = el.win.getComputedStyle(el)
	let widths = kept.get(fontFamily)
	if (widths === undefined) kept.set(fontFamily, (widths = measuredIn(fontFamily)))
	return widths
}

function measuredIn(fontFamily: string): WidthOf {
	const brush = createEl('canvas').getContext('2d')
	if (brush === null) return (text) => text.length * LETTER_PX
	brush.font = `${String(SIZE_PX)}px ${fontFamily}`
	const known = new Map<string, number>()
	return (text) => {
		let width = known.get(text)
		if (width === undefined) {
			width = brush.measureText(text).width
			if (known.size >= MOST_KNOWN) known.clear()
			known.set(text, width)
		}
		return width
	}
}
