import type { App } from './app'
import { setIcon } from './icons'
import { Scope } from './keymap'

/** A dialog over the page. Escape, the cross and a click beside it close it; the focus goes back where it was. */
export class Modal {
	readonly app: App
	readonly scope = new Scope()
	readonly containerEl = createDiv('modal-container')
	readonly modalEl: HTMLElement
	readonly titleEl: HTMLElement
	readonly contentEl: HTMLElement
	shouldRestoreSelection = true
	#focusBefore: Element | null = null
	#onClosed: (() => unknown) | null = null

	constructor(app: App) {
		this.app = app
		const background = this.containerEl.createDiv('modal-bg')
		background.addEventListener('click', () => this.close())
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true' } })
		const cross = this.modalEl.createEl('button', { cls: 'modal-close-button', attr: { 'aria-label': 'Close' } })
		setIcon(cross, 'x')
		cross.addEventListener('click', () => this.close())
		this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title')
		this.contentEl = this.modalEl.createDiv('modal-content')
		this.scope.register([], 'Escape', () => {
			this.close()
			return false
		})
		this.scope.register(null, 'Tab', (event) => this.#keepFocusWithin(event))
	}

	/** Whether it is on the page. Host only. */
	get isOpen(): boolean {
		return this.containerEl.isConnected
	}

	open(): void {
		if (this.isOpen) return
		this.#focusBefore = document.activeElement
		document.body.append(this.containerEl)
		this.app.keymap.pushScope(this.scope)
		void this.onOpen()
		if (!this.modalEl.contains(document.activeElement)) this.#focusable()[0]?.focus()
	}

	close(): void {
		if (!this.isOpen) return
		this.app.keymap.popScope(this.scope)
		this.containerEl.detach()
		this.onClose()
		this.#onClosed?.()
		if (this.shouldRestoreSelection && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus()
	}

	onOpen(): Promise<void> | void {}

	onClose(): void {}

	setTitle(title: string): this {
		this.titleEl.setText(title)
		this.modalEl.setAttr('aria-label', title)
		return this
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content)
		return this
	}

	setCloseCallback(callback: () => unknown): this {
		this.#onClosed = callback
		return this
	}

	/** Content first, the cross last: the first field gets the focus. */
	#focusable(): HTMLElement[] {
		const all = [
			...this.modalEl.querySelectorAll<HTMLElement>(
				'input, textarea, select, button, a[href], [tabindex]:not([tabindex="-1"])',
			),
		].filter((el) => !el.matches(':disabled'))
		return all.sort((a, b) => Number(a.matches('.modal-close-button')) - Number(b.matches('.modal-close-button')))
	}

	#keepFocusWithin(event: KeyboardEvent): false | undefined {
		const stops = this.#focusable()
		const [edge, other] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
		const outside = !this.modalEl.contains(document.activeElement)
		if (!outside && document.activeElement !== edge) return undefined
		other?.focus()
		return false
	}
}
