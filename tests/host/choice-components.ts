import { ValueComponent } from './base-component'
import { setTooltip } from './tooltip'

export class ToggleComponent extends ValueComponent<boolean> {
	readonly toggleEl: HTMLElement
	readonly #checkbox: HTMLInputElement
	#callback: ((value: boolean) => unknown) | null = null

	constructor(containerEl: HTMLElement) {
		super()
		this.toggleEl = containerEl.createDiv('checkbox-container')
		this.#checkbox = this.toggleEl.createEl('input', { type: 'checkbox' })
		this.#checkbox.addEventListener('change', () => this.#changed(this.#checkbox.checked))
		this.toggleEl.addEventListener('click', (event) => {
			if (event.target === this.toggleEl) this.onClick()
		})
	}

	override setDisabled(disabled: boolean): this {
		this.#checkbox.disabled = disabled
		this.toggleEl.toggleClass('is-disabled', disabled)
		return super.setDisabled(disabled)
	}

	getValue(): boolean {
		return this.#checkbox.checked
	}

	setValue(on: boolean): this {
		this.#checkbox.checked = on
		this.toggleEl.toggleClass('is-enabled', on)
		return this
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.#checkbox, tooltip)
		return this
	}

	onClick(): void {
		if (!this.disabled) this.#changed(!this.getValue())
	}

	onChange(callback: (value: boolean) => unknown): this {
		this.#callback = callback
		return this
	}

	#changed(on: boolean): void {
		this.setValue(on)
		this.#callback?.(on)
	}
}

export class DropdownComponent extends ValueComponent<string> {
	readonly selectEl: HTMLSelectElement
	#callback: ((value: string) => unknown) | null = null

	constructor(containerEl: HTMLElement) {
		super()
		this.selectEl = containerEl.createEl('select', { cls: 'dropdown' })
		this.selectEl.addEventListener('change', () => this.#callback?.(this.getValue()))
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled
		return super.setDisabled(disabled)
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display })
		return this
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display)
		return this
	}

	getValue(): string {
		return this.selectEl.value
	}

	setValue(value: string): this {
		this.selectEl.value = value
		return this
	}

	onChange(callback: (value: string) => unknown): this {
		this.#callback = callback
		return this
	}
}

export class SliderComponent extends ValueComponent<number> {
	readonly sliderEl: HTMLInputElement
	#format: (value: number) => string = String
	#instant = false
	#callback: ((value: number) => unknown) | null = null

	constructor(containerEl: HTMLElement) {
		super()
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' })
		this.sliderEl.addEventListener('input', () => {
			this.#describe()
			if (this.#instant) this.#callback?.(this.getValue())
		})
		this.sliderEl.addEventListener('change', () => this.#callback?.(this.getValue()))
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled
		return super.setDisabled(disabled)
	}

	setInstant(instant: boolean): this {
		this.#instant = instant
		return this
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.min = String(min ?? '')
		this.sliderEl.max = String(max ?? '')
		this.sliderEl.step = String(step)
		return this
	}

	getValue(): number {
		return Number(this.sliderEl.value)
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value)
		this.#describe()
		return this
	}

	getValuePretty(): string {
		return this.#format(this.getValue())
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.#format = format
		this.#describe()
		return this
	}

	setDynamicTooltip(): this {
		return this
	}

	onChange(callback: (value: number) => unknown): this {
		this.#callback = callback
		return this
	}

	#describe(): void {
		this.sliderEl.title = this.getValuePretty()
	}
}
