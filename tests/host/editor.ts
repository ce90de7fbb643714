import type { EditorPosition } from 'obsidian'

/** The part of Obsidian's editor that a text area can stand for. */
export class Editor {
	readonly #area: HTMLTextAreaElement

	constructor(area: HTMLTextAreaElement) {
		this.#area = area
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

	lineCount(): number {
		return this.getValue().split('\n').length
	}

	lastLine(): number {
		return this.lineCount() - 1
	}

	getSelection(): string {
		return this.getValue().slice(this.#area.selectionStart, this.#area.selectionEnd)
	}

	somethingSelected(): boolean {
		return this.#area.selectionStart !== this.#area.selectionEnd
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.getValue().slice(this.posToOffset(from), this.posToOffset(to))
	}

	replaceSelection(replacement: string): void {
		this.#area.setRangeText(replacement, this.#area.selectionStart, this.#area.selectionEnd, 'end')
		this.#typed()
	}

	replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from): void {
		this.#area.setRangeText(replacement, this.posToOffset(from), this.posToOffset(to), 'end')
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

	hasFocus(): boolean {
		return document.activeElement === this.#area
	}

	posToOffset({ line, ch }: EditorPosition): number {
		const before = this.getValue().split('\n').slice(0, line)
		return before.reduce((sum, each) => sum + each.length + 1, 0) + ch
	}

	offsetToPos(offset: number): EditorPosition {
		const before = this.getValue().slice(0, offset).split('\n')
		return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 }
	}

	#typed(): void {
		this.#area.dispatchEvent(new Event('input', { bubbles: true }))
	}
}
