import type { CirclesPicture, Mark } from '../query/circles-picture'
import type { Language } from '../i18n/language'
import type { Words } from '../i18n/words'
import { drawCells } from './circles-cells'
import { drawCaptions, drawGround } from './circles-ground'
import { CircleMarks } from './circle-marks'
import { drawSectors } from './circles-sectors'

/** The circles as a picture of the size they were placed for. The marks stay the same elements from one drawing to the next. */
export class CirclesDrawing {
	readonly svg: SVGSVGElement
	/** Where a circle under a dragged mark is shown: above the ground, below everything else. */
	readonly under: SVGGElement
	readonly marks: CircleMarks
	readonly #ground: SVGGElement
	readonly #sectors: SVGGElement
	readonly #captions: SVGGElement
	readonly #cells: SVGGElement

	constructor(parent: HTMLElement) {
		this.svg = parent.createSvg('svg', { cls: 'tend-picture', attr: { role: 'group' } })
		const layer = (attr: Readonly<Record<string, string>>): SVGGElement => this.svg.createSvg('g', { attr })
		this.#ground = layer({ 'aria-hidden': 'true' })
		this.under = layer({ 'aria-hidden': 'true' })
		this.#sectors = layer({ role: 'group' })
		this.#captions = layer({ 'aria-hidden': 'true' })
		this.#cells = layer({})
		this.marks = new CircleMarks(this.svg)
	}

	/** @param labelOf what a mark says aloud */
	draw(picture: CirclesPicture, label: string, labelOf: (mark: Mark) => string, words: Words, language: Language): void {
		const { width, height } = picture.size
		this.svg.setAttrs({ width, height, 'viewBox': `0 0 ${String(width)} ${String(height)}`, 'aria-label': label })
		this.#sectors.setAttr('aria-label', words.circlesPicture.sectors)
		for (const layer of [this.#ground, this.#sectors, this.#captions, this.#cells]) layer.replaceChildren()
		drawGround(this.#ground, picture)
		drawSectors(this.#sectors, picture, words)
		drawCaptions(this.#captions, picture, words)
		drawCells(this.#cells, picture, words, language)
		this.marks.draw(picture.marks, labelOf)
	}
}
