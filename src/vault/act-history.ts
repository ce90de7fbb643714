import type { Undo } from '../edit/undo-splices'

/** What takes one act back: edits of notes, or a note that was made. */
export type Undoing = Undo | { readonly created: string; readonly text: string }

/** An act that was done, as it was said to the user, and how to take it back. */
export interface DoneAct {
	readonly said: string
	readonly undoings: readonly Undoing[]
}

/** How many acts can be taken back (DESIGN 5). */
const MOST = 50

/** The acts of this session that can be undone, the last one first. It outlives every view. */
export class ActHistory {
	#done: readonly DoneAct[] = []

	add(act: DoneAct): void {
		this.#done = [...this.#done.slice(1 - MOST), act]
	}

	/** The act to be undone next, or the one named while it is still there; it leaves the list. */
	take(act: DoneAct | null = null): DoneAct | null {
		const found = act === null ? this.#done.at(-1) : this.#done.find((each) => each === act)
		if (found === undefined) return null
		this.#done = this.#done.filter((each) => each !== found)
		return found
	}
}
