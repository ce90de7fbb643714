import type { WidthOf } from '../query/circles-picture'

/** The size of names in the picture, as in `styles.css`. */
const SIZE_PX = 12
/** About the width of a letter, where nothing can be measured. */
const LETTER_PX = 7

/** How wide names are in the font that `el` stands in; each is measured once. */
export function textWidths(el: HTMLElement): WidthOf {
	const brush = createEl('canvas').getContext('2d')
	if (brush === null) return (text) => text.length * LETTER_PX
	brush.font = `${String(SIZE_PX)}px ${el.win.getComputedStyle(el).fontFamily}`
	const known = new Map<string, number>()
	return (text) => {
		let width = known.get(text)
		if (width === undefined) known.set(text, (width = brush.measureText(text).width))
		return width
	}
}
