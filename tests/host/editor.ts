import type { EditorPosition } from 'obsidian'
import { EditHistory, type TextAt } from './edit-history'
import { placeAfter, splicesBetween, stretchBetween } from './splices'

/**
 * The part of Obsidian's editor that a text area can stand for. It keeps a history of its own: a text area forgets
 * its undo history when its text is set.
 */
export class Editor {
	readonly #area: HTMLTextAreaElement
	#history = new EditHistory()
	/** The text up to the latest change that the history knows of. */
	#known = ''

	constructor(area: HTMLTextAreaElement) {
		this.#area = area
		area.addEventListener('input', () => this.#record())
		area.addEventListener('keydown', (event) => this.#handleKey(event))
	}

	getValue(): string {
		return this.#area.value
	}

	setValue(content: string): void {
		this.#area.value = content
		this.#typed()
	}

	getLine(line: number): string {
		return this.getValue().split('\n')[line] ?? ''
	}

	getSelection(): string {
		return this.getValue().slice(this.#area.selectionStart, this.#area.selectionEnd)
	}

	replaceSelection(replacement: string): void {
		const { value, selectionStart, selectionEnd } = this.#area
		this.#area.value = value.slice(0, selectionStart) + replacement + value.slice(selectionEnd)
		// Not by setRangeText: happy-dom leaves the cursor at the end of the text.
		const caret = selectionStart + replacement.length
		this.#area.setSelectionRange(caret, caret)
		this.#typed()
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		const { selectionStart, selectionEnd } = this.#area
		return this.offsetToPos(side === 'from' || side === 'anchor' ? selectionStart : selectionEnd)
	}

	setCursor(position: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof position === 'number' ? { line: position, ch } : position)
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		this.#area.setSelectionRange(this.posToOffset(anchor), this.posToOffset(head))
	}

	focus(): void {
		this.#area.focus()
	}

	/** Takes back what the user typed last, and nothing that others wrote. */
	undo(): void {
		this.#step(this.#history.undo(this.getValue()))
	}

	redo(): void {
		this.#step(this.#history.redo(this.getValue()))
	}

	posToOffset({ line, ch }: EditorPosition): number {
		const before = this.getValue().split('\n').slice(0, line)
		return before.reduce((sum, each) => sum + each.length + 1, 0) + ch
	}

	offsetToPos(offset: number): EditorPosition {
		const before = this.getValue().slice(0, offset).split('\n')
		return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 }
	}

	/** Shows another text, with nothing to undo. Host only. */
	load(content: string): void {
		this.#area.value = content
		this.#known = this.getValue()
		this.#history = new EditHistory()
	}

	/** Shows what the text became by other hands: selection and history keep their places in it. Host only. */
	takeIn(content: string): void {
		const { selectionStart, selectionEnd, selectionDirection } = this.#area
		const before = this.getValue()
		this.#area.value = content
		this.#known = this.getValue()
		const changes = splicesBetween(before, this.#known)
		this.#history.takeIn(changes)
		const from = placeAfter(selectionStart, changes, selectionStart === selectionEnd ? 'before' : 'after')
		const to = placeAfter(selectionEnd, changes, 'before')
		this.#area.setSelectionRange(from, Math.max(from, to), selectionDirection)
	}

	#step(step: TextAt | null): void {
		if (step === null) return
		this.#area.value = step.text
		this.#known = step.text
		this.#area.setSelectionRange(step.caret, step.caret)
		this.#typed()
	}

	#typed(): void {
		this.#area.dispatchEvent(new Event('input', { bubbles: true }))
	}

	#record(): void {
		const { value, selectionEnd } = this.#area
		if (value === this.#known) return
		this.#history.record(stretchBetween(this.#known, value, selectionEnd), performance.now())
		this.#known = value
	}

	#handleKey(event: KeyboardEvent): void {
		if (!(event.ctrlKey || event.metaKey) || event.altKey) return
		// On a keyboard of other letters the place of the key counts: Ctrl+Я is Ctrl+Z.
		const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace('Key', '').toLowerCase()
		const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey)
		if (!isRedo && key !== 'z') return
		event.preventDefault()
		if (isRedo) this.redo()
		else this.undo()
	}
}
