/** One bar of a picture; its height or length begins at zero. */
export interface Bar {
	/** Null: nothing is known, and nothing is drawn. */
	readonly number: number | null
	/** Of a month or week that is still being counted. */
	readonly isCurrent: boolean
}

/** The largest of some numbers, the end of a scale that begins at zero; never zero itself. */
export function scaleOf(numbers: readonly (number | null)[]): number {
	return numbers.reduce<number>((most, number) => Math.max(most, number ?? 0), 0) || 1
}

/** A row of upright bars, each on its place, drawn to one scale. */
export function drawBars(parent: HTMLElement, bars: readonly Bar[], scale: number): HTMLElement {
	const row = parent.createDiv({ cls: 'tend-bars' })
	for (const { number, isCurrent } of bars) {
		const place = row.createDiv({ cls: 'tend-bars-place' })
		if (number === null || number === 0) continue
		const bar = place.createDiv({ cls: `tend-bars-bar${isCurrent ? ' is-current' : ''}` })
		bar.setCssProps({ '--tend-part': shareOf(number, scale) })
	}
	return row
}

/** How much of a scale a number takes, as the stylesheet wants it. */
export function shareOf(number: number, scale: number): string {
	return `${(Math.min(1, number / scale) * 100).toFixed(2)}%`
}
