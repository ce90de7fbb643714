const DEFAULT_MS = 5000

/** A short message in the corner; a click on it, or time, takes it away. Duration 0 keeps it. */
export class Notice {
	readonly noticeEl: HTMLElement
	readonly containerEl: HTMLElement
	readonly messageEl: HTMLElement

	constructor(message: string | DocumentFragment, duration = DEFAULT_MS) {
		const corner =
			document.body.querySelector<HTMLElement>(':scope > .notice-container') ??
			document.body.createDiv({ cls: 'notice-container', attr: { role: 'status', 'aria-live': 'polite' } })
		this.containerEl = corner.createDiv('notice')
		this.noticeEl = this.containerEl
		this.messageEl = this.containerEl.createDiv('notice-message')
		this.messageEl.setText(message)
		this.containerEl.addEventListener('click', () => this.hide())
		if (duration > 0) window.setTimeout(() => this.hide(), duration)
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message)
		return this
	}

	hide(): void {
		this.containerEl.detach()
	}
}
