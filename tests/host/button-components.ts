import { BaseComponent } from './base-component'
import { setIcon } from './icons'
import { setTooltip } from './tooltip'

export class ButtonComponent extends BaseComponent {
	readonly buttonEl: HTMLButtonElement
	#callback: ((event: MouseEvent) => unknown) | null = null

	constructor(containerEl: HTMLElement) {
		super()
		this.buttonEl = containerEl.createEl('button', { attr: { type: 'button' } })
		this.buttonEl.addEventListener('click', (event) => this.#callback?.(event))
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled
		return super.setDisabled(disabled)
	}

	setCta(): this {
		return this.setClass('mod-cta')
	}

	removeCta(): this {
		this.buttonEl.removeClass('mod-cta')
		return this
	}

	setWarning(): this {
		return this.setClass('mod-warning')
	}

	setDestructive(): this {
		return this.setClass('mod-destructive')
	}

	removeDestructive(): this {
		this.buttonEl.removeClass('mod-destructive')
		return this
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.buttonEl, tooltip)
		return this
	}

	setButtonText(name: string): this {
		this.buttonEl.setText(name)
		return this
	}

	setIcon(icon: string): this {
		setIcon(this.buttonEl, icon)
		return this
	}

	setClass(name: string): this {
		this.buttonEl.addClass(name)
		return this
	}

	onClick(callback: (event: MouseEvent) => unknown): this {
		this.#callback = callback
		return this
	}
}

/** A small icon beside a setting's control. */
export class ExtraButtonComponent extends BaseComponent {
	readonly extraSettingsEl: HTMLElement
	#callback: (() => unknown) | null = null

	constructor(containerEl: HTMLElement) {
		super()
		this.extraSettingsEl = containerEl.createDiv({
			cls: 'clickable-icon extra-setting-button',
			attr: { role: 'button', tabindex: 0 },
		})
		setIcon(this.extraSettingsEl, 'settings')
		this.extraSettingsEl.addEventListener('click', () => this.#press())
		this.extraSettingsEl.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') this.#press()
		})
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass('is-disabled', disabled)
		return super.setDisabled(disabled)
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.extraSettingsEl, tooltip)
		return this
	}

	setIcon(icon: string): this {
		setIcon(this.extraSettingsEl, icon)
		return this
	}

	onClick(callback: () => unknown): this {
		this.#callback = callback
		return this
	}

	#press(): void {
		if (!this.disabled) this.#callback?.()
	}
}
