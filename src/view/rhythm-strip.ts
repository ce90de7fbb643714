import type { Words } from '../i18n/words'
import type { PeopleRow } from '../query/people-row'
import { placeInRhythm } from '../query/rhythm-place'

const WIDTH = 96
const MIDDLE = 8

/** A person's rhythm, 96 × 16 px: filled within it, hollow past it, dotted when dormant, a tick for one to meet. */
export function drawRhythmStrip(parent: HTMLElement, row: PeopleRow, isPick: boolean, words: Words): void {
	if (row.band === 'none') return
	const svg = parent.createSvg('svg', {
		cls: `tend-strip${isPick ? ' is-pick' : ''}`,
		attr: { viewBox: `0 0 ${String(WIDTH)} 16`, role: 'img', 'aria-label': words.bands[row.band] },
	})
	svg.createSvg('line', { cls: 'tend-strip-line', attr: { x1: 0, y1: MIDDLE, x2: WIDTH, y2: MIDDLE } })
	svg.createSvg('line', { cls: 'tend-strip-due', attr: { x1: WIDTH / 2, y1: 2, x2: WIDTH / 2, y2: 14 } })
	if (row.ratio === null) {
		svg.createSvg('line', { cls: 'tend-strip-tick', attr: { x1: WIDTH - 1, y1: 3, x2: WIDTH - 1, y2: 13 } })
		return
	}
	const x = Math.min(WIDTH - 5, Math.max(5, placeInRhythm(row.ratio) * WIDTH))
	svg.createSvg('circle', { cls: `tend-strip-mark ${markClass(row)}`, attr: { cx: x.toFixed(1), cy: MIDDLE, r: 4 } })
}

function markClass({ band, ratio }: PeopleRow): string {
	if (band === 'dormant') return 'is-dormant'
	return ratio !== null && ratio > 1 ? 'is-past' : 'is-within'
}
