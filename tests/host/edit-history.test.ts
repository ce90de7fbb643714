import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EditHistory } from './edit-history'
import { splicesBetween, stretchBetween } from './splices'

/** A text with a history; the user types a second after the change before. */
class Written {
	text: string
	readonly #history = new EditHistory()
	#now = 0

	constructor(text: string) {
		this.text = text
	}

	types(text: string, after = 1000): this {
		this.#now += after
		this.#history.record(stretchBetween(this.text, text), this.#now)
		this.text = text
		return this
	}

	isWritten(text: string): this {
		this.#history.takeIn(splicesBetween(this.text, text))
		this.text = text
		return this
	}

	/** Whether there was something to undo. */
	undoes(): boolean {
		return this.#becomes(this.#history.undo(this.text)?.text)
	}

	redoes(): boolean {
		return this.#becomes(this.#history.redo(this.text)?.text)
	}

	#becomes(text: string | undefined): boolean {
		this.text = text ?? this.text
		return text !== undefined
	}
}

describe('the history of an editor', () => {
	it('takes back what was typed in one go, as one', () => {
		const note = new Written('').types('a').types('ab', 100).types('abc', 100).types('ab', 100)
		expect([note.undoes(), note.text]).toEqual([true, ''])
		expect([note.redoes(), note.text]).toEqual([true, 'ab'])
	})

	it('begins an entry after a pause, and at another place', () => {
		const note = new Written('one\ntwo').types('one!\ntwo').types('one!!\ntwo', 501).types('one!!\ntwo!', 100)
		const seen = [note.text]
		while (note.undoes()) seen.push(note.text)
		expect(seen).toEqual(['one!!\ntwo!', 'one!!\ntwo', 'one!\ntwo', 'one\ntwo'])
	})

	it('has nothing to do again once something else is typed', () => {
		const note = new Written('').types('a')
		note.undoes()
		note.types('b')
		expect([note.redoes(), note.text]).toEqual([false, 'b'])
	})

	it('forgets what others wrote over, and only that', () => {
		const note = new Written('one\ntwo\nthree').types('one\ntwo\nTHREE').types('one\nTWO\nTHREE').types('ONE\nTWO\nTHREE')
		note.isWritten('zero\nONE\nby others\nTHREE')
		const seen = [note.text]
		while (note.undoes()) seen.push(note.text)
		while (note.redoes()) seen.push(note.text)
		expect(seen.map((text) => text.split('\n').join(' '))).toEqual([
			'zero ONE by others THREE',
			'zero one by others THREE',
			'zero one by others three',
			'zero one by others THREE',
			'zero ONE by others THREE',
		])
	})

	it('takes back a deletion beside a line that others put there', () => {
		const note = new Written('one\ntwo\nthree').types('one\nthree').isWritten('one\nnew\nthree')
		expect([note.undoes(), note.text.split('\n').sort()]).toEqual([true, ['new', 'one', 'three', 'two']])
	})

	it('takes back all typing and none of what others wrote, however they take turns', () => {
		// The user has the first half of each line, others have the second.
		const lines = [0, 1, 2, 3]
		const change = fc.record({
			isMine: fc.boolean(),
			line: fc.constantFrom(...lines),
			part: fc.string({ unit: fc.constantFrom('x', 'y', 'z'), maxLength: 3 }),
		})
		fc.assert(
			fc.property(fc.array(change, { maxLength: 12 }), fc.nat(4), (changes, undone) => {
				const [mine, theirs] = [lines.map(() => 'mine'), lines.map(() => 'theirs')]
				const textOf = (own: readonly string[]): string => own.map((each, n) => `${each} | ${theirs[n] ?? ''}`).join('\n')
				const note = new Written(textOf(mine))
				let typed = [...mine]
				for (const { isMine, line, part } of changes) {
					if (isMine) typed = typed.map((each, n) => (n === line ? part : each))
					else theirs[line] = part
					if (isMine) note.types(textOf(typed))
					else note.isWritten(textOf(typed))
				}
				for (let n = 0; n < undone; n++) note.undoes()
				// Written to once more between undo and redo: below and above every entry.
				const outside = (text: string): string => `above\n${text}\nbelow`
				note.isWritten(outside(note.text))
				while (note.undoes());
				expect(note.text).toBe(outside(textOf(mine)))
				while (note.redoes());
				expect(note.text).toBe(outside(textOf(typed)))
			}),
		)
	})
})
