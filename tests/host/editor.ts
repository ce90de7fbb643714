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

	getSelection(): string {
		return this.getValue().slice(this.#area.selectionStart, this.#area.selectionEnd)
	}

	replaceSelection(replacement: string): void {
		this.#area.setRangeText(replacement, this.#area.selectionStart, this.#area.selectionEnd, 'end')
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
