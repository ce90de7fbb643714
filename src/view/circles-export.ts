import { dayText } from '../note/day'
import type { Day } from '../note/day'
import type { CirclesPicture } from '../query/circles-picture'
import type { SavedPicture, TendContext } from '../vault/ring'
import { CirclesDrawing } from './circles-picture'

/** The kinds of files that a picture is saved as. */
export const PICTURE_FORMATS = ['SVG', 'PNG'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

/** What a picture's look hangs on besides its shapes: in a file there is no stylesheet. */
const LOOK = [
	'fill', 'fill-rule', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order',
	'opacity', 'fill-opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'transform',
] as const

/** What stands in the page for pointer and keys alone. */
const UNSEEN = '.tend-mark-reach, .tend-sector-hit, .tend-ring-target'

/** So many dots of a PNG are one pixel of the picture, so that it is sharp on every screen. */
const DOTS = 2

/** A picture as a file, as it would look in the element `root`. @param day the day it shows; null: today */
export async function pictureFile(root: HTMLElement, picture: CirclesPicture, format: PictureFormat, day: Day | null, context: TendContext): Promise<Pick<SavedPicture, 'name' | 'data'>> {
	const words = context.words()
	const name = words.circlesPicture.fileName(dayText(day ?? context.plan().today))
	const holder = root.createDiv({ cls: 'tend-aloud', attr: { 'aria-hidden': true } })
	const drawing = new CirclesDrawing(holder)
	drawing.draw(picture, name, ({ person }) => person.name, words, context.language())
	const text = svgFileOf(drawing.svg, root.win.getComputedStyle(root).getPropertyValue('--background-primary'))
	holder.remove()
	if (format === 'SVG') return { name: `${name}.svg`, data: text }
	const { width, height } = picture.size
	return { name: `${name}.png`, data: await pngFileOf(text, width, height) }
}

/** A picture that is in the page, as the text of a file that looks the same anywhere: colours resolved, on its ground. */
function svgFileOf(svg: SVGSVGElement, ground: string): string {
	const copy = svg.cloneNode(true)
	if (!copy.instanceOf(SVGSVGElement)) return ''
	const drawn = [...svg.querySelectorAll('*')]
	const copied = [...copy.querySelectorAll('*')]
	drawn.forEach((el, at) => {
		const style = svg.win.getComputedStyle(el)
		const target = copied[at]
		for (const { name } of [...(target?.attributes ?? [])]) if (/^(?:class|style|role|tabindex|aria-|data-)/.test(name)) target?.removeAttribute(name)
		for (const name of LOOK) {
			const value = style.getPropertyValue(name)
			if (value !== '' && value !== 'none' && value !== 'auto') target?.setAttribute(name, value)
			else if (value === 'none' && (name === 'fill' || name === 'stroke')) target?.setAttribute(name, value)
		}
	})
	drawn.forEach((el, at) => {
		if (el.matches(UNSEEN)) copied[at]?.remove()
	})
	for (const name of ['class', 'role']) copy.removeAttribute(name)
	copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
	const behind = createSvg('rect', { attr: { width: '100%', height: '100%', fill: ground } })
	copy.prepend(behind)
	return new XMLSerializer().serializeToString(copy)
}

/** The same as the bytes of a PNG; rejects where the page cannot draw it. */
async function pngFileOf(text: string, width: number, height: number): Promise<ArrayBuffer> {
	const image = new Image()
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
	await image.decode()
	const canvas = createEl('canvas', { attr: { width: width * DOTS, height: height * DOTS } })
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
	if (blob === null) throw new Error('PNG')
	return await blob.arrayBuffer()
}
