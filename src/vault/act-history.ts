import type { Undo } from '../edit/undo-splices'

/** What takes one act back: edits of notes, or a note that was made. */
export type Undoing = Undo | { readonly created: string; readonly text: string }

/** An act that was done, as it was said to the user, and how to take it back. */
export interface DoneAct {
	readonly said: string
	readonly undoings: readonly Undoing[]
	/** It was done to many notes at once: taking it back leaves those alone in which somebody types. */
	readonly ofMany?: boolean
}

/** How many acts can be taken back (DESIGN 5). */
const MOST = 50

/** The acts of this session that can be undone, the last one first. It outlives every view. */
export class ActHistory {
	#done: readonly { readonly act: DoneAct; readonly nth: number; undoings: readonly Undoing[] }[] = []
	#count = 0

	/** How many acts were done so far: what is done from now on comes after this mark. */
	get mark(): number {
		return this.#count
	}

	add(act: DoneAct): void {
		this.#count += 1
		this.#done = [...this.#done.slice(1 - MOST), { act, nth: this.#count, undoings: act.undoings }]
	}

	/** The newest act that can be undone and was done after a mark, with the mark before it; null: there is none. */
	newestSince(mark: number): { readonly act: DoneAct; readonly before: number } | null {
		const last = this.#done.at(-1)
		return last === undefined || last.nth <= mark ? null : { act: last.act, before: last.nth - 1 }
	}

	/** The act to be undone next, or the one named while it is still there; it leaves the list. */
	take(act: DoneAct | null = null): DoneAct | null {
		const found = act === null ? this.#done.at(-1) : this.#done.find((each) => each.act === act)
		if (found === undefined) return null
		this.#done = this.#done.filter((each) => each !== found)
		return found.undoings === found.act.undoings ? found.act : { ...found.act, undoings: found.undoings }
	}

	/** A note has another path now; what can be undone in it goes with it. */
	renamed(from: string, to: string): void {
		const isThere = (undoing: Undoing): boolean => ('path' in undoing ? undoing.path : undoing.created) === from
		for (const done of this.#done.filter(({ undoings }) => undoings.some(isThere))) {
			done.undoings = done.undoings.map((undoing) => {
				if (!isThere(undoing)) return undoing
				return 'path' in undoing ? { ...undoing, path: to } : { ...undoing, created: to }
			})
		}
	}
}
