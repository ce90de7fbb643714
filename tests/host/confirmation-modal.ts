import type { App } from './app'
import { ButtonComponent } from './button-components'
import { Modal } from './modal'

/** A button of a confirmation: it closes the dialog once its handler is done. */
export class ConfirmationButton extends ButtonComponent {
	readonly #close: () => void

	constructor(containerEl: HTMLElement, close: () => void) {
		super(containerEl)
		this.#close = close
		this.onClick(() => undefined)
	}

	override onClick(handler: (event: MouseEvent) => unknown): this {
		return super.onClick(async (event) => {
			await handler(event)
			this.#close()
		})
	}

	setInitialFocus(): this {
		window.setTimeout(() => this.buttonEl.focus())
		return this
	}

	setSecondary(): this {
		this.buttonEl.addClass('mod-secondary')
		return this
	}

	setCancel(): this {
		this.buttonEl.addClass('mod-cancel')
		return this
	}
}

/** A question with its answers as buttons. */
export class ConfirmationModal extends Modal {
	readonly buttonContainerEl: HTMLElement

	constructor(app: App) {
		super(app)
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container')
	}

	addClass(name: string): this {
		this.modalEl.addClass(name)
		return this
	}

	addButton(callback: (button: ConfirmationButton) => unknown): this {
		callback(new ConfirmationButton(this.buttonContainerEl, () => this.close()))
		return this
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel())
	}
}
