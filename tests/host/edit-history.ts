import { composed, inverse, spliced, type Splice } from './splices'

/** Typing on at the same place within this time is one entry, as in CodeMirror. */
const ONE_GO_MS = 500

/** A text with a cursor in it. */
export interface TextAt {
	readonly text: string
	readonly caret: number
}

/**
 * What one user did to a text, to be taken back and done again. What others write is no entry: it only moves the
 * entries, and one whose own stretch it changed is forgotten.
 */
export class EditHistory {
	/** Each was made on what the one before it left; its place is in that text. */
	#done: Splice[] = []
	/** Each is the taking back of an entry, the latest last, so that one rule moves both lists. */
	#undone: Splice[] = []
	#lastAt = -Infinity

	/** The user made this change, at a time in milliseconds. */
	record(change: Splice, now: number): void {
		const last = this.#done.at(-1)
		const joined = last !== undefined && now - this.#lastAt <= ONE_GO_MS ? composed(last, change) : null
		if (joined !== null) this.#done.pop()
		const entry = joined ?? change
		if (entry.removed !== entry.inserted) this.#done.push(entry)
		this.#undone = []
		this.#lastAt = now
	}

	/** The text without the latest entry; null when there is none. */
	undo(text: string): TextAt | null {
		return this.#takeBack(text, this.#done, this.#undone)
	}

	/** The text with the entry that was undone last; null when there is none. */
	redo(text: string): TextAt | null {
		return this.#takeBack(text, this.#undone, this.#done)
	}

	/** Others made these changes, all at once. */
	takeIn(changes: readonly Splice[]): void {
		this.#done = moved(this.#done, changes)
		this.#undone = moved(this.#undone, changes)
		this.#lastAt = -Infinity
	}

	#takeBack(text: string, entries: Splice[], opposite: Splice[]): TextAt | null {
		const entry = entries.pop()
		if (entry === undefined) return null
		const change = inverse(entry)
		opposite.push(change)
		this.#lastAt = -Infinity
		return { text: spliced(text, change), caret: change.from + change.inserted.length }
	}
}

/** Entries, the latest last, after changes that others made on what the latest left. */
function moved(entries: readonly Splice[], changes: readonly Splice[]): Splice[] {
	const kept: Splice[] = []
	let others = changes
	for (const entry of [...entries].reverse()) {
		const end = entry.from + entry.inserted.length
		const ahead = others.filter(({ from, removed }) => from + removed.length <= entry.from)
		const behind = others.filter((other) => !ahead.includes(other) && other.from >= end)
		const within = others.filter((other) => !ahead.includes(other) && !behind.includes(other))
		if (within.length === 0) kept.unshift({ ...entry, from: entry.from + growth(ahead) })
		// To the entries before it, an entry that is forgotten is a part of what others wrote.
		const overwritten =
			within.length === 0 ? [] : [within.reduceRight((all, other) => composed(all, other) ?? all, entry)]
		const back = -growth([entry])
		others = [...ahead, ...overwritten, ...behind.map((other) => ({ ...other, from: other.from + back }))]
	}
	return kept
}

function growth(changes: readonly Splice[]): number {
	return changes.reduce((sum, { removed, inserted }) => sum + inserted.length - removed.length, 0)
}
