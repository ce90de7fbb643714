/** What an arrow key asks of the board, `by` in stages or columns: forth is 1, back is -1. */
export interface BoardStep {
	/** Alt moves the person; without it the focus goes to the neighbouring column. */
	readonly does: 'move' | 'go'
	readonly by: 1 | -1
}

/** What a key asks of the board; null: nothing. Forth is where the page's writing goes. */
export function boardStep({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, isRightToLeft: boolean): BoardStep | null {
	if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || ctrlKey || metaKey || shiftKey) return null
	return { does: altKey ? 'move' : 'go', by: (key === 'ArrowRight') === isRightToLeft ? -1 : 1 }
}
