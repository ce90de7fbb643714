import type { CirclesWords } from '../i18n/circles-words'
import type { CircleState } from '../query/circle-people'
import { drawMark, px } from './circle-mark'

const STATES = ['within', 'past', 'dormant', 'to-meet'] as const satisfies readonly CircleState[]
const PLAIN = { radius: 5, angle: 0, initials: null, owed: false, today: false } as const

/** What the marks mean, in words beside each. @param ten how large a disc of ten people is, in pixels; null: there are no discs */
export function drawLegend(parent: HTMLElement, ten: number | null, words: CirclesWords): void {
	const legend = parent.createEl('ul', { cls: 'tend-legend', attr: { 'aria-label': words.legend } })
	const entry = (text: string, draw: (svg: SVGElement) => void): void => {
		const item = legend.createEl('li')
		draw(item.createSvg('svg', { cls: 'tend-picture', attr: { 'viewBox': '-7 -7 14 14', 'aria-hidden': true } }))
		item.createSpan({ text })
	}
	for (const state of STATES) {
		entry(words.states[state], (svg) => drawMark(svg, { ...PLAIN, state }))
	}
	if (ten === null) entry(words.promise, (svg) => svg.createSvg('rect', { cls: 'tend-mark-promise', attr: { x: -3.5, y: -3.5, width: 7, height: 7 } }))
	entry(words.due, (svg) => svg.createSvg('line', { cls: 'tend-ring-due', attr: { x1: -7, y1: 0, x2: 7, y2: 0 } }))
	entry(words.today, (svg) => drawMark(svg, { ...PLAIN, state: 'within', today: true }))
	if (ten !== null) {
		entry(words.byArea, (svg) => svg.createSvg('circle', { cls: 'tend-mark-shape is-past', attr: { r: px(Math.min(6, ten)) } }))
	}
}
